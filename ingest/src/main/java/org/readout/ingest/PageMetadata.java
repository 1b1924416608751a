package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.core.Published;
import org.readout.core.Published.Basis;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself outside its text: JSON-LD first, then OpenGraph, {@code <meta>} names, microdata,
 * {@code <time>} and {@code <title>}. The date of modification is never taken for that of publication.
 *
 * @param articleBody the body as JSON-LD repeats it
 * @param badDates date fields that hold no certain date
 */
record PageMetadata(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<Published> published,
        Optional<String> articleBody,
        List<String> badDates) {

    private static final Set<String> ARTICLE_TYPES = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "backgroundnewsarticle",
            "opinionnewsarticle",
            "liveblogposting",
            "blogposting",
            "report",
            "webpage",
            "socialmediaposting");
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article.published",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "published_time",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "dcterms.date",
            "sailthru.date",
            "parsely-pub-date",
            "citation_date",
            "cxenseparse:recs:publishtime",
            "datepublished",
            "article_date_original",
            "ptime",
            "rnews:datepublished");
    private static final String SEPARATORS = "\\s+[|\u2013\u2014:\u00b7\u00bb-]{1,2}\\s+";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MAX_DEPTH = 12;

    PageMetadata {
        badDates = List.copyOf(badDates);
    }

    static PageMetadata of(Document page) {
        List<JsonNode> articles = jsonLd(page);
        Optional<String> outlet = articles.stream()
                .flatMap(node -> name(node.get("publisher")).stream())
                .findFirst()
                .or(() -> meta(page, "og:site_name"))
                .or(() -> meta(page, "application-name"));
        Optional<String> title = articles.stream()
                .flatMap(node -> string(node.get("headline")).stream())
                .findFirst()
                .or(() -> meta(page, "og:title").map(name -> withoutSite(name, outlet)))
                .or(() -> soleHeading(page))
                .or(() -> Optional.of(withoutSite(page.title(), outlet)).filter(name -> !name.isBlank()));
        Optional<String> url = Optional.of(page.select("link[rel=canonical]").attr("href"))
                .filter(PageMetadata::isAddress)
                .or(() -> meta(page, "og:url").filter(PageMetadata::isAddress))
                .or(() -> articles.stream()
                        .flatMap(
                                node -> string(node.get("mainEntityOfPage")).or(() -> string(node.get("url"))).stream())
                        .filter(PageMetadata::isAddress)
                        .findFirst());
        List<String> badDates = new ArrayList<>();
        Optional<Published> published = published(page, articles, badDates);
        Optional<String> body = articles.stream()
                .flatMap(node -> string(node.get("articleBody")).stream())
                .findFirst();
        return new PageMetadata(title, outlet, url, published, body, published.isPresent() ? List.of() : badDates);
    }

    private static Optional<Published> published(Document page, List<JsonNode> articles, List<String> badDates) {
        for (JsonNode article : articles) {
            Optional<Published> date = date(string(article.get("datePublished")), "JSON-LD datePublished", badDates);
            if (date.isPresent()) {
                return date;
            }
        }
        for (String name : DATE_NAMES) {
            Optional<Published> date = date(meta(page, name), "meta " + name, badDates);
            if (date.isPresent()) {
                return date;
            }
        }
        Element item = page.selectFirst("[itemprop=datePublished]");
        if (item != null) {
            String value = item.hasAttr("content")
                    ? item.attr("content")
                    : item.hasAttr("datetime") ? item.attr("datetime") : item.text();
            Optional<Published> date = date(Optional.of(value), "itemprop datePublished", badDates);
            if (date.isPresent()) {
                return date;
            }
        }
        return timeElement(page, badDates);
    }

    /** The first {@code <time>} that is not in a list of other articles and does not call itself an update. */
    private static Optional<Published> timeElement(Document page, List<String> badDates) {
        for (Element time : page.select("time[datetime]")) {
            boolean elsewhere = time.closest("aside, nav, footer, li, [class*=related], [class*=comment]") != null;
            String about = (time.className() + " " + time.text()).toLowerCase(Locale.ROOT);
            if (!elsewhere && !about.contains("updated") && !about.contains("modified")) {
                Optional<Published> date = date(Optional.of(time.attr("datetime")), "<time> element", badDates);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> date(Optional<String> value, String why, List<String> badDates) {
        Optional<Published> date = value.flatMap(text -> DateText.field(text, Basis.METADATA, why));
        if (date.isEmpty()) {
            value.filter(text -> !text.isBlank()).ifPresent(badDates::add);
        }
        return date;
    }

    private static Optional<String> meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            if (meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)) {
                String content = meta.attr("content").strip();
                if (!content.isEmpty()) {
                    return Optional.of(content);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> soleHeading(Document page) {
        List<Element> headings = page.select("h1");
        List<String> titles = headings.stream()
                .filter(heading -> heading.closest("nav, footer, aside") == null)
                .map(Element::text)
                .filter(text -> Words.count(text) >= 3)
                .toList();
        return titles.size() == 1 ? Optional.of(titles.get(0)) : Optional.empty();
    }

    /** A title without the site's name after a separator: the outlet's name if known, else a last part of few words. */
    private static String withoutSite(String title, Optional<String> outlet) {
        String[] parts = title.strip().split(SEPARATORS, -1);
        String last = parts[parts.length - 1];
        boolean site = outlet.map(name -> name.equalsIgnoreCase(last)).orElse(false)
                || (Words.count(last) <= 4 && Words.count(parts[0]) >= 4);
        return parts.length > 1 && site
                ? title.strip()
                        .substring(0, title.strip().lastIndexOf(last))
                        .replaceAll("[\\s|\u2013\u2014:\u00b7\u00bb-]+$", "")
                : title.strip();
    }

    private static boolean isAddress(String url) {
        return url.startsWith("http://") || url.startsWith("https://");
    }

    /** The nodes of the page's JSON-LD that describe an article, articles proper before pages. */
    private static List<JsonNode> jsonLd(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), found, 0);
            } catch (JacksonException e) {
                // Broken metadata says nothing; the page's other metadata and text still do.
            }
        }
        List<JsonNode> ordered = new ArrayList<>(
                found.stream().filter(node -> !isType(node, "webpage")).toList());
        ordered.addAll(found.stream().filter(node -> isType(node, "webpage")).toList());
        return ordered;
    }

    private static void collect(JsonNode node, List<JsonNode> found, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, found, depth + 1));
        } else if (node.isObject()) {
            if (ARTICLE_TYPES.stream().anyMatch(type -> isType(node, type))) {
                found.add(node);
            }
            for (String key : List.of("@graph", "mainEntity")) {
                if (node.get(key) != null) {
                    collect(node.get(key), found, depth + 1);
                }
            }
        }
    }

    private static boolean isType(JsonNode node, String type) {
        JsonNode value = node.get("@type");
        if (value == null) {
            return false;
        }
        if (value.isArray()) {
            for (JsonNode item : value) {
                if (item.asString("").equalsIgnoreCase(type)) {
                    return true;
                }
            }
            return false;
        }
        return value.asString("").equalsIgnoreCase(type);
    }

    private static Optional<String> string(@org.jspecify.annotations.Nullable JsonNode node) {
        if (node != null && node.isObject()) {
            return string(node.get("@id"));
        }
        return node != null && node.isString() && !node.asString().isBlank()
                ? Optional.of(
                        org.jsoup.parser.Parser.unescapeEntities(node.asString().strip(), false))
                : Optional.empty();
    }

    private static Optional<String> name(@org.jspecify.annotations.Nullable JsonNode node) {
        if (node != null && node.isArray() && !node.isEmpty()) {
            return name(node.get(0));
        }
        return node != null && node.isObject() ? string(node.get("name")) : string(node);
    }
}
