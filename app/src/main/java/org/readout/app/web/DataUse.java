package org.readout.app.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.readout.app.brief.Days;

/**
 * How the data of a page get into other programs and into a paper.
 *
 * @param python lines for pandas
 * @param r lines for base R
 * @param extent what they read when it is not all of the list; empty when it is
 * @param citation in one sentence
 */
public record DataUse(String python, String r, String extent, String citation) {
    private static final int MOST_ROWS = 1000;

    /** @param origin scheme, host and port of the server, as the reader reached it */
    static DataUse of(Answer answer, Address address, String origin, ServeSettings settings) {
        long total = answer.paging().map(Paging::total).orElse(0L);
        Address all = answer.paging().isPresent()
                ? address.without(Paging.PARAMETER).with(Paging.SIZE, Integer.toString(MOST_ROWS))
                : address;
        String csv = origin + all.twin("csv");
        LocalDate today = LocalDate.now(settings.clock().withZone(ZoneOffset.UTC));
        return new DataUse(
                "import pandas as pd\ndata = pd.read_csv(\"" + csv + "\")",
                "data <- read.csv(\"" + csv + "\", encoding = \"UTF-8\")",
                total > MOST_ROWS
                        ? String.format(
                                java.util.Locale.ROOT,
                                "The first %,d of %,d rows; page=2 has the next, and the command line all.",
                                MOST_ROWS,
                                total)
                        : "",
                "Readout " + settings.version() + ", sourced event data coded from the documents of the project "
                        + settings.project().getFileName() + ", page “" + answer.title() + "” (" + address
                        + "), read on "
                        + Days.inWords(today, today) + ".");
    }
}
