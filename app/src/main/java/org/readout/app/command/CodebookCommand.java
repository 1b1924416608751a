package org.readout.app.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout codebook}: what a researcher needs to edit the rules. */
@Command(
        name = "codebook",
        header = "Check a codebook of your own, and try it on a sentence.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  readout codebook check my-codebook",
            "  readout codebook try \"Ethiopia recalled its ambassador to Egypt.\"",
            "  readout codebook try \"Ethiopia shunned Egypt.\" --codebook my-codebook"
        })
final class CodebookCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command with its own commands. */
    static CommandLine line(Session session) {
        return new CommandLine(new CodebookCommand())
                .addSubcommand(new CodebookCheckCommand(session))
                .addSubcommand(new CodebookTryCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: check DIR, or try \"SENTENCE\".");
    }
}
