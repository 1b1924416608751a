package org.readout.app.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code readout completion}: a script that completes commands and options in bash and zsh. */
@Command(
        name = "completion",
        header = "Print a completion script for bash and zsh.",
        footer = {"", "Example:", "  source <(readout completion)"})
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Session session;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out().print(AutoComplete.bash("readout", spec.root().commandLine()));
        return ExitCode.OK;
    }
}
