package org.readout.eval;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Published;
import org.readout.core.Span;

/**
 * An article with inline TIMEX2 annotation.
 *
 * @param text the body without tags
 * @param annotations in order of their ends; nested ones are kept
 */
record Timex2Document(String text, Published published, List<Annotation> annotations) {
    private static final Pattern TAG =
            Pattern.compile("<TIMEX2([^>]*)>|</TIMEX2>|<[^>]*>|&amp;|&lt;|&gt;|&quot;|&apos;");
    private static final Pattern VALUE = Pattern.compile("\\bval=\"([^\"]*)\"");
    private static final Pattern CREATED = Pattern.compile("<DATETIME>.*?val=\"(\\d{4}-\\d{2}-\\d{2})", Pattern.DOTALL);

    /** @param value empty where the annotators gave none */
    record Annotation(Span span, String value) {}

    Timex2Document {
        annotations = List.copyOf(annotations);
    }

    static Timex2Document parse(String xml) {
        Matcher created = CREATED.matcher(xml);
        if (!created.find()) {
            throw new IllegalArgumentException("no DATETIME in the annotated document");
        }
        LocalDate day = LocalDate.parse(created.group(1));
        int start = xml.indexOf("<TEXT>") + "<TEXT>".length();
        int end = xml.indexOf("</TEXT>");
        return body(xml.substring(start, end), Published.on(day, Published.Basis.GIVEN, "DATETIME"));
    }

    private record Open(int start, String value) {}

    private static Timex2Document body(String xml, Published published) {
        StringBuilder text = new StringBuilder();
        List<Annotation> annotations = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(xml);
        int at = 0;
        while (tag.find()) {
            text.append(xml, at, tag.start());
            at = tag.end();
            if (tag.group().startsWith("<TIMEX2")) {
                Matcher value = VALUE.matcher(tag.group(1));
                open.push(new Open(text.length(), value.find() ? value.group(1) : ""));
            } else if (tag.group().equals("</TIMEX2>")) {
                Open opened = open.pop();
                if (text.length() > opened.start()) {
                    annotations.add(new Annotation(new Span(opened.start(), text.length()), opened.value()));
                }
            } else {
                text.append(character(tag.group()));
            }
        }
        text.append(xml.substring(at));
        return new Timex2Document(text.toString(), published, annotations);
    }

    private static String character(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&apos;" -> "'";
            default -> "";
        };
    }
}
