package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** Reads an HTML page: its visible text, what of that is the article, and what the page says about itself. */
final class PageReader {

    private static final int MAX_PAGE_CHARS = 12 << 20;
    private static final int MAX_INLINE_DATA = 200;
    private static final int MAX_DEPTH = 200;
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</(?:p|div|article|body|h1|h2|li|span)\\s*>|<br\\s*/?>|<p>");
    private static final Pattern UNFINISHED =
            Pattern.compile("(?is)^(?=.*<(?:html|body)\\b)(?!.*</(?:body|html)\\s*>).*");

    private final Acceptance acceptance;

    PageReader(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    /** Whether a text field holds markup rather than text. */
    static boolean looksLikeMarkup(String text) {
        return MARKUP.matcher(text).results().limit(2).count() >= 2;
    }

    void read(String name, String html, Notes notes) {
        String markup = withoutInlineData(html);
        if (markup.length() > MAX_PAGE_CHARS) {
            acceptance.trouble(
                    ProblemCode.TOO_LARGE,
                    name,
                    String.format(
                            Locale.ROOT,
                            "A page of %d characters; pages are read up to %d.",
                            markup.length(),
                            MAX_PAGE_CHARS));
            return;
        }
        Document page = parse(markup);
        PageText text = PageText.of(page);
        Optional<Export> export = Exports.read(text.text());
        if (export.isPresent()) {
            new ExportReader(acceptance).read(name, text.text(), export.get(), notes);
            return;
        }
        PageMetadata metadata = PageMetadata.of(page);
        if (acceptance.isTooLong(name, text.text())) {
            return;
        }
        MarkedLines lines = new PageBody(page, text, metadata, markup).mark();
        Reading reading = ArticleLines.read(lines, metadata.title());
        if (reading.bodyLines() == 0) {
            acceptance.trouble(
                    text.text().isBlank() ? ProblemCode.EMPTY : ProblemCode.NO_ARTICLE,
                    name,
                    "No running text was found in the page.");
            return;
        }
        acceptance.article(new Draft(
                name,
                text.text(),
                metadata.title().or(reading::title),
                metadata.outlet().or(reading::outlet),
                metadata.url(),
                Optional.empty(),
                metadata.published().or(reading::published),
                reading.boilerplate(),
                reading.originHints(),
                problems(name, metadata, notes, isUnfinished(markup))));
    }

    /** Parses a page, with elements nested beyond any real page's depth laid side by side. */
    static Document parse(String markup) {
        return Jsoup.parse(markup, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    }

    /** The text of a piece of markup without a page around it. */
    PageText fragment(String markup) {
        return PageText.of(parse(withoutInlineData(markup)));
    }

    Reading read(PageText fragment, Optional<String> title) {
        return ArticleLines.read(new MarkedLines(fragment.text(), fragment.plainLines()), title);
    }

    private static List<Problem> problems(String name, PageMetadata metadata, Notes notes, boolean unfinished) {
        List<Problem> problems = new ArrayList<>(notes.problems(name, true, true));
        if (unfinished && !notes.cut()) {
            problems.add(Problem.of(ProblemCode.TRUNCATED, name, "The page has no end; what there is was read."));
        }
        for (String date : metadata.badDates()) {
            problems.add(Problem.of(
                    ProblemCode.BAD_DATE,
                    name,
                    "\"" + FileWalker.printable(date.substring(0, Math.min(80, date.length())))
                            + "\" in the page's metadata is not one certain date."));
        }
        return problems;
    }

    private static boolean isUnfinished(String markup) {
        String head = markup.substring(0, Math.min(markup.length(), 20_000));
        String tail = markup.substring(Math.max(0, markup.length() - 20_000));
        return UNFINISHED.matcher(head + tail).matches();
    }

    /** Saved pages carry their images inside the markup; they can outweigh the text a thousandfold. */
    private static String withoutInlineData(String html) {
        int data = html.indexOf("data:");
        if (data < 0) {
            return html;
        }
        StringBuilder kept = new StringBuilder(Math.min(html.length(), 1 << 20));
        int from = 0;
        while (data >= 0) {
            int end = data;
            while (end < html.length() && "\"' )>".indexOf(html.charAt(end)) < 0) {
                end++;
            }
            if (end - data > MAX_INLINE_DATA) {
                kept.append(html, from, data);
                from = end;
            }
            data = html.indexOf("data:", end);
        }
        return kept.append(html, from, html.length()).toString();
    }
}
