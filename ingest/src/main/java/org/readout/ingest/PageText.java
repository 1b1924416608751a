package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.readout.core.Span;

/**
 * The visible text of a page in reading order, one block a line, with navigation, captions and footers in it.
 *
 * <p>White space inside a block is collapsed as browsers do; nothing else is changed. Scripts, styles and hidden
 * elements give no text.
 *
 * @param text lines parted by one line feed
 * @param lines the lines with the element that each stands in
 */
record PageText(String text, List<Block> lines) {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "head",
            "iframe",
            "object",
            "canvas",
            "math",
            "audio",
            "video",
            "select",
            "textarea",
            "input");

    /** A line and the innermost block element that holds all of it. */
    record Block(Line line, Element element) {}

    PageText {
        lines = List.copyOf(lines);
    }

    static PageText of(Element root) {
        Builder builder = new Builder(root);
        NodeTraversor.traverse(builder, root);
        return builder.build();
    }

    List<Line> plainLines() {
        return lines.stream().map(Block::line).toList();
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("display:none");
    }

    private static final class Builder implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final List<Block> lines = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private Element owner;
        private int unseenDepth = -1;
        private boolean space;

        Builder(Element root) {
            this.owner = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (unseenDepth >= 0) {
                return;
            }
            if (node instanceof Element element) {
                if (isUnseen(element)) {
                    unseenDepth = depth;
                } else if (isBreak(element)) {
                    endLine();
                } else if (element.normalName().equals("a")
                        || element.normalName().equals("button")) {
                    space = true;
                }
            } else if (node instanceof TextNode textNode) {
                append(textNode);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (unseenDepth >= 0) {
                unseenDepth = depth == unseenDepth ? -1 : unseenDepth;
            } else if (node instanceof Element element && isBreak(element)) {
                endLine();
            }
        }

        private static boolean isBreak(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }

        private void append(TextNode node) {
            String words = node.getWholeText();
            boolean preformatted = node.parentNode() instanceof Element parent && parent.closest("pre") != null;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (preformatted && c == '\n') {
                    endLine();
                } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                    space = true;
                } else {
                    if (space && current.length() > 0) {
                        current.append(' ');
                    }
                    space = false;
                    if (current.length() == 0) {
                        owner = blockOf(node);
                    }
                    current.append(c);
                }
            }
        }

        private Element blockOf(Node node) {
            Node at = node.parentNode();
            while (at instanceof Element element && !element.isBlock() && element.parent() != null) {
                at = element.parentNode();
            }
            return at instanceof Element element ? element : owner;
        }

        private void endLine() {
            space = false;
            int from = 0;
            int to = current.length();
            while (from < to && Line.isBlank(current.charAt(from))) {
                from++;
            }
            while (to > from && Line.isBlank(current.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                String line = current.substring(from, to);
                int start = text.length();
                text.append(line).append('\n');
                lines.add(new Block(new Line(new Span(start, start + line.length()), line, true), owner));
            }
            current.setLength(0);
        }

        PageText build() {
            endLine();
            String whole = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
            return new PageText(whole, lines);
        }
    }
}
