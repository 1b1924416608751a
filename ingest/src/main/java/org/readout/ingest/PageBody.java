package org.readout.ingest;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.Boilerplate.Kind;

/**
 * Tells the article of a page from what surrounds it, by the page's own elements.
 *
 * <p>The body is looked for in {@code <article>}, {@code itemprop=articleBody}, {@code <main>}; where these hold less
 * than half of the page's running text, in what readability4j chooses; else in the whole page. Elements that are menus,
 * captions or lists by their tag, role or class are marked unless they hold a good part of the running text: pages wrap
 * whole articles in forms, and name containers after the sidebar they lack.
 */
final class PageBody {

    private static final double WRAPPER_SHARE = 0.3;
    private static final double ENOUGH_SHARE = 0.5;
    /** Its time grows with the square of the number of elements. */
    private static final int MAX_READABILITY_ELEMENTS = 10_000;

    private static final int MAX_READABILITY_CHARS = 2 << 20;

    private static final Set<String> SURROUNDINGS =
            Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu", "address", "label");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alert", "menu");
    private static final Pattern CAPTION = names(
            "(?:fig|wp|image|photo|img|media|picture)?-?caption(?:-text)?|photo-?credit|image-?credit|video-?player|gallery|slideshow|mediacredit");
    private static final Pattern BYLINE =
            names("by|byline|author|authors|writer|meta|article-?meta|post-?meta|entry-?meta|contributors?");
    private static final Pattern DATE =
            names("date|dateline|timestamp|time|published|pub-?date|publish-?date|updated|last-?updated");
    private static final Pattern RELATED = names(
            "related|recommend(?:ed|ations?)?|more|also|read-?more|most-?read|most-?popular|trending|popular|outbrain|taboola|teasers?|up-?next|further");
    private static final Pattern NAVIGATION = names(
            "nav|navbar|navigation|menu|submenu|breadcrumbs?|cookies?|consent|gdpr|share|sharing|social|newsletter|subscribe|subscription|signup|sign-?up|promo|advert|advertisement|ads?|sponsored|comments?|disqus|sidebar|masthead|toolbar|footer|paywall|login|modal|popup|banner|skip|tags?|topics|widget|copyright");

    private final Document page;
    private final PageText text;
    private final PageMetadata metadata;
    private final String markup;
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Optional<Kind>> kinds = new IdentityHashMap<>();
    private int totalProse;

    PageBody(Document page, PageText text, PageMetadata metadata, String markup) {
        this.page = page;
        this.text = text;
        this.metadata = metadata;
        this.markup = markup;
    }

    private static Pattern names(String alternatives) {
        return Pattern.compile("(?:^|[\\s_-])(?:" + alternatives + ")(?=$|[\\s_-])");
    }

    MarkedLines mark() {
        weighProse();
        Set<String> known = articleBodyLines();
        @Nullable Element container = container();
        Set<String> chosen = container == null && totalProse > 0 ? readable() : Set.of();
        MarkedLines lines = new MarkedLines(text.text(), text.plainLines());
        int sinceTitle = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            PageText.Block block = text.lines().get(i);
            boolean inside = (container == null || isInside(block.element(), container))
                    && (chosen.isEmpty() || chosen.contains(lines.text(i)));
            boolean prose = LineShape.isProse(lines.text(i));
            sinceTitle = sinceTitle == Integer.MAX_VALUE ? sinceTitle : sinceTitle + 1;
            Optional<Kind> kind = kindOf(block, inside || (prose && sinceTitle <= 2));
            if (kind.isPresent() && !known.contains(normal(lines.text(i)))) {
                lines.mark(i, kind.get());
                sinceTitle = kind.get() == Kind.TITLE ? 0 : sinceTitle;
            }
        }
        return lines;
    }

    private void weighProse() {
        for (PageText.Block block : text.lines()) {
            if (LineShape.isProse(block.line().text())) {
                int length = block.line().text().length();
                totalProse += length;
                for (Element at = block.element(); at != null; at = at.parent()) {
                    prose.merge(at, length, Integer::sum);
                }
            }
        }
    }

    private int proseOf(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** The tightest of the elements meant for an article that holds enough of the page's running text. */
    private @Nullable Element container() {
        @Nullable Element best = null;
        for (Element candidate : page.select("article, [itemprop=articleBody], main, [role=main]")) {
            boolean enough = proseOf(candidate) >= totalProse * ENOUGH_SHARE && proseOf(candidate) > 0;
            if (enough && (best == null || isBetter(candidate, best))) {
                best = candidate;
            }
        }
        return best == null || best.closest("article") == null ? best : best.closest("article");
    }

    private boolean isBetter(Element candidate, Element best) {
        return isInside(candidate, best)
                ? proseOf(candidate) >= proseOf(best) * 0.7
                : proseOf(candidate) > proseOf(best);
    }

    @SuppressWarnings("ReferenceEquality") // elements that look alike are still different places of the page
    private static boolean isInside(Element element, Element container) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }

    /** The lines that readability4j keeps; empty if it keeps less than half of the running text. */
    private Set<String> readable() {
        if (markup.length() > MAX_READABILITY_CHARS
                || page.stream().limit(MAX_READABILITY_ELEMENTS + 1L).count() > MAX_READABILITY_ELEMENTS) {
            return Set.of();
        }
        Document parsed = PageReader.parse(markup);
        // Printing prettily takes time quadratic in the number of siblings, which hostile pages have many of.
        parsed.outputSettings().prettyPrint(false);
        @Nullable
        String content =
                new Readability4J("https://page.invalid/", parsed).parse().getContent();
        if (content == null) {
            return Set.of();
        }
        Set<String> lines = new HashSet<>();
        int kept = 0;
        for (PageText.Block block :
                PageText.of(Jsoup.parseBodyFragment(content)).lines()) {
            lines.add(block.line().text());
            kept += LineShape.isProse(block.line().text()) ? block.line().text().length() : 0;
        }
        return kept >= totalProse * ENOUGH_SHARE ? lines : Set.of();
    }

    private Set<String> articleBodyLines() {
        Set<String> known = new HashSet<>();
        metadata.articleBody().map(PageBody::normal).ifPresent(body -> {
            for (PageText.Block block : text.lines()) {
                String line = normal(block.line().text());
                if (block.line().words() >= 8 && body.contains(line)) {
                    known.add(line);
                }
            }
        });
        return known;
    }

    private static String normal(String line) {
        return line.replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private Optional<Kind> kindOf(PageText.Block block, boolean inside) {
        String line = block.line().text();
        if (isTitle(block)) {
            return Optional.of(Kind.TITLE);
        }
        Optional<Kind> byWording = LineCues.kindOf(line);
        Optional<Kind> byElement = inherited(block.element()).filter(kind -> fits(kind, block.line()));
        if (byElement.isPresent()) {
            boolean wordingIsTold = byElement.get() == Kind.NAVIGATION
                    && byWording
                            .filter(kind -> kind == Kind.CREDIT || kind == Kind.RELATED_LINKS)
                            .isPresent();
            return wordingIsTold ? byWording : byElement;
        }
        if (!inside) {
            return byWording.or(() -> Optional.of(Kind.NAVIGATION));
        }
        return byWording.or(() -> isLink(block) ? Optional.of(Kind.RELATED_LINKS) : Optional.empty());
    }

    private boolean isTitle(PageText.Block block) {
        boolean heading = block.element().normalName().equals("h1");
        return heading
                || (block.element().normalName().matches("h[2-4]|div|p|span")
                        && metadata.title()
                                .filter(title ->
                                        HeadReader.sameWords(block.line().text(), title))
                                .isPresent());
    }

    private static boolean fits(Kind kind, Line line) {
        return switch (kind) {
            case BYLINE -> line.words() <= 30 && !LineShape.isProse(line.text());
            case DATELINE -> line.words() <= 20 && !LineShape.isProse(line.text());
            default -> true;
        };
    }

    /** A short line all of whose words are a link, in a list or alone; subheads and paragraphs are neither. */
    private static boolean isLink(PageText.Block block) {
        int linked = 0;
        for (Element link : block.element().select("a")) {
            linked += link.text().length();
        }
        boolean list = block.element().closest("li") != null
                || block.element().normalName().matches("p|div|h[2-6]");
        return list
                && block.line().words() <= 25
                && linked * 10 >= block.line().text().length() * 8;
    }

    private Optional<Kind> inherited(Element element) {
        Optional<Kind> known = kinds.get(element);
        if (known != null) {
            return known;
        }
        Optional<Kind> own =
                proseOf(element) >= Math.max(1, totalProse) * WRAPPER_SHARE ? Optional.empty() : own(element);
        Element parent = element.parent();
        Optional<Kind> kind = own.isPresent() || parent == null ? own : inherited(parent);
        kinds.put(element, kind);
        return kind;
    }

    private static Optional<Kind> own(Element element) {
        String tag = element.normalName();
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (tag.equals("figcaption")
                || tag.equals("figure")
                || CAPTION.matcher(names).find()) {
            return Optional.of(Kind.CAPTION);
        }
        if (RELATED.matcher(names).find()) {
            return Optional.of(Kind.RELATED_LINKS);
        }
        boolean siteHeader = tag.equals("header") && element.selectFirst("h1, time") == null;
        if (siteHeader
                || SURROUNDINGS.contains(tag)
                || ROLES.contains(element.attr("role"))
                || NAVIGATION.matcher(names).find()) {
            boolean aside = tag.equals("aside");
            return Optional.of(aside ? Kind.RELATED_LINKS : Kind.NAVIGATION);
        }
        if (tag.equals("time") || DATE.matcher(names).find()) {
            return Optional.of(Kind.DATELINE);
        }
        if (BYLINE.matcher(names).find()
                || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author")) {
            return Optional.of(Kind.BYLINE);
        }
        return Optional.empty();
    }
}
