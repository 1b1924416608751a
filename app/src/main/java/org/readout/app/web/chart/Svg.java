package org.readout.app.web.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Writes SVG markup. All text and attribute values are escaped, numbers get at most one decimal, elements close in the
 * order in which they were opened. Lengths are in user units, the origin is the upper left corner.
 */
public final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins an element; attributes follow with {@link #at}. */
    public Svg open(String element) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    public Svg at(String attribute, String value) {
        if (!inTag) {
            throw new IllegalStateException(attribute + " after the content of " + open.peek());
        }
        out.append(' ').append(attribute).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    public Svg at(String attribute, double value) {
        return at(attribute, number(value));
    }

    public Svg text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /** Ends the innermost element. */
    public Svg close() {
        String element = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** An element that has nothing but a text. */
    public Svg label(String cssClass, double x, double y, String text) {
        return open("text")
                .at("class", cssClass)
                .at("x", x)
                .at("y", y)
                .text(text)
                .close();
    }

    /** What a pointer and a screen reader are told of the element around it. */
    public Svg title(String text) {
        return open("title").text(text).close();
    }

    public Svg line(String cssClass, double x1, double y1, double x2, double y2) {
        return open("line")
                .at("class", cssClass)
                .at("x1", x1)
                .at("y1", y1)
                .at("x2", x2)
                .at("y2", y2)
                .close();
    }

    public Svg rect(String cssClass, double x, double y, double width, double height) {
        return open("rect")
                .at("class", cssClass)
                .at("x", x)
                .at("y", y)
                .at("width", width)
                .at("height", height)
                .close();
    }

    public Svg circle(String cssClass, double x, double y, double radius) {
        return open("circle")
                .at("class", cssClass)
                .at("cx", x)
                .at("cy", y)
                .at("r", radius)
                .close();
    }

    public Svg path(String cssClass, String data) {
        return open("path").at("class", cssClass).at("d", data).close();
    }

    /** Markup made by another writer. */
    public Svg add(Svg other) {
        endTag();
        out.append(other);
        return this;
    }

    /** Points joined by straight lines, as the data of a path; empty for no points. */
    public static String joined(double[] x, double[] y) {
        StringBuilder data = new StringBuilder();
        IntStream.range(0, x.length)
                .forEach(i -> data.append(i == 0 ? 'M' : 'L')
                        .append(number(x[i]))
                        .append(' ')
                        .append(number(y[i])));
        return data.toString();
    }

    /** One decimal at most, with a point; what is not finite is a mistake of the caller. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a length: " + value);
        }
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>' || c != '<' && c != '>' && c != '&' && c != '"' && c >= ' ') {
                continue;
            }
            out.append(text, plain, i);
            plain = i + 1;
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> out.append(c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        out.append(text, plain, text.length());
    }

    /** The markup, complete once every element is closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
