package org.readout.app.command;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Counts documents on standard error: a bar when that is a terminal, nothing otherwise. */
interface Progress extends AutoCloseable {
    /** One more document is done. */
    void step(String file);

    @Override
    void close();

    static Progress on(Session session) {
        return session.screen().errIsTerminal()
                ? new Bar(session.err(), session.screen().columns())
                : new Silent();
    }

    /** No terminal, no bar. */
    final class Silent implements Progress {
        @Override
        public void step(String file) {}

        @Override
        public void close() {}
    }

    /** A bar without end, since inputs stream in. */
    final class Bar implements Progress {
        private static final int FILE_WIDTH = 40;
        private final ProgressBar bar;

        Bar(PrintStream err, int columns) {
            this.bar = new ProgressBarBuilder()
                    .setTaskName("Coding")
                    .setInitialMax(-1)
                    .setUnit(" documents", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setMaxRenderedLength(columns)
                    .setConsumer(new ConsoleProgressBarConsumer(err, columns))
                    .build();
        }

        @Override
        public void step(String file) {
            bar.setExtraMessage(
                    " " + (file.length() > FILE_WIDTH ? "…" + file.substring(file.length() - FILE_WIDTH) : file));
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
