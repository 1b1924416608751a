package org.readout.app.command;

import java.util.concurrent.Callable;
import org.readout.app.api.McpTools;
import org.readout.store.ProjectReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout mcp}: a project for assistants. */
@Command(
        name = "mcp",
        header =
                "Let an assistant query a project with citations (Model Context Protocol over standard input and output).",
        description = {
            "Tools: search events, one event with its accounts, discrepancies, evidence, documents, ledger, tension of a pair,"
                    + " outlets, changes. They only read, and nothing leaves this machine but what the assistant asks for. It ends"
                    + " when its input has ended and all is answered.",
            "In the settings of an assistant: command readout, arguments mcp --db FILE."
        },
        footer = {"", "Example:", "  readout mcp --db strait.db"})
final class McpCommand implements Callable<Integer> {
    @Mixin
    private ProjectOption project = new ProjectOption();

    private final Session session;

    McpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        ProjectReader.open(project.file()).close();
        session.err().println("Readout answers on " + project.file() + " until its input ends.");
        new McpTools(project.file()).serve(session.in(), session.out(), Version.number());
        return ExitCode.OK;
    }
}
