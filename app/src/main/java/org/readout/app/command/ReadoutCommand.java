package org.readout.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: its commands, and what happens when it is called without one or fails. */
@Command(
        name = "readout",
        header = "Sourced event data from news reports: who did or said what to whom, according to whom.",
        description = "",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong usage",
            "3:done, but some documents had problems (told at the end)"
        },
        footer = {
            "",
            "Begin with:",
            "  readout demo                    the brief of the sample articles",
            "  readout brief article.txt       the brief of your own",
            "",
            "readout help COMMAND says more."
        })
public final class ReadoutCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command line and returns the exit code. Never throws. */
    public static int run(Session session) {
        try {
            return commandLine(session).execute(session.arguments().toArray(String[]::new));
        } catch (OutOfMemoryError | ExceptionInInitializerError | NoClassDefFoundError e) {
            return tell(e, session);
        }
    }

    static CommandLine commandLine(Session session) {
        CommandLine line = new CommandLine(new ReadoutCommand());
        line.addSubcommand(new BriefCommand(session));
        line.addSubcommand(new CodeCommand(session));
        line.addSubcommand(new LedgerCommand(session));
        line.addSubcommand(new ShowCommand(session));
        line.addSubcommand(CodebookCommand.line(session));
        line.addSubcommand(new DiffCommand(session));
        line.addSubcommand(new IngestCommand(session));
        line.addSubcommand(new WatchCommand(session));
        line.addSubcommand(new EventsCommand(session));
        line.addSubcommand(new FiltersCommand(session));
        line.addSubcommand(new DocumentsCommand(session));
        line.addSubcommand(new DiscrepanciesCommand(session));
        line.addSubcommand(new StoriesCommand(session));
        line.addSubcommand(new SourcesCommand(session));
        line.addSubcommand(new ReviewCommand(session));
        line.addSubcommand(new ExportCommand(session));
        line.addSubcommand(new McpCommand(session));
        line.addSubcommand(new TensionCommand(session));
        line.addSubcommand(new NetworkCommand(session));
        line.addSubcommand(new ForecastCommand(session));
        line.addSubcommand(new WhatIfCommand(session));
        line.addSubcommand(new ServeCommand(session));
        line.addSubcommand(new DemoCommand(session));
        line.addSubcommand(new DoctorCommand(session));
        line.addSubcommand(new EvalCommand(session));
        line.addSubcommand(new CompletionCommand(session));
        line.addSubcommand(new CommandLine.HelpCommand());
        line.getSubcommands().values().forEach(ReadoutCommand::addHelpOption);
        line.registerConverter(LocalDate.class, new DayConverter());
        line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(session.screen().colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Session.Screen.USUAL);
        line.setParameterExceptionHandler(ReadoutCommand::tellUsage);
        line.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, session));
        return line;
    }

    private static void addHelpOption(CommandLine command) {
        command.getSubcommands().values().forEach(ReadoutCommand::addHelpOption);
        if (command.getCommandSpec().findOption("--help") == null) {
            command.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
        }
    }

    /** {@code --help} for each command. */
    @Command
    static final class HelpOption {
        @CommandLine.Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        private boolean asked;
    }

    private static int tellUsage(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("readout: " + mistake.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int tell(Throwable failure, Session session) {
        session.err().println("readout: " + Failures.inWords(failure));
        if (System.getenv("READOUT_TRACE") != null) {
            failure.printStackTrace(session.err());
        }
        return ExitCode.FAILURE;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "A command is missing. Begin with readout demo (the brief of the sample articles) or readout brief PATH (of your own).");
    }
}
