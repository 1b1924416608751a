package org.readout.app.command;

/** What the program tells the shell. */
final class ExitCode {
    static final int OK = 0;
    static final int FAILURE = 1;
    static final int USAGE = 2;
    /** Finished, but some documents had problems. */
    static final int PROBLEMS = 3;

    /** Two runs were compared, and they differ. */
    static final int DIFFERENT = 4;

    private ExitCode() {}
}
