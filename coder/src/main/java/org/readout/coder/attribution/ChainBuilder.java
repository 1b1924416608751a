package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.Datelines;
import org.readout.core.Attribution;
import org.readout.core.Attribution.Form;
import org.readout.core.Attribution.Source;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.AttributedSpan;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Builds the attribution links of a document: what the model found, completed by what the syntax of reporting clauses shows
 * ({@link ReportingClauses}), with sources read and forms told apart.
 */
public final class ChainBuilder {
    /** Characters between two parts of one source: ", " or " (". */
    private static final int MAX_GAP = 2;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    private static final Set<String> SPEAKING = Set.of("speak", "talk");

    private static final Set<String> VOLITIONAL = Set.of(
            "plan",
            "intend",
            "want",
            "wish",
            "hope",
            "seek",
            "try",
            "aim",
            "consider",
            "weigh",
            "refuse",
            "decline",
            "agree",
            "decide",
            "prepare",
            "expect",
            "vow",
            "pledge",
            "promise",
            "threaten",
            "demand",
            "urge",
            "ask",
            "call",
            "order",
            "request",
            "reject",
            "support",
            "back",
            "oppose",
            "attempt",
            "push",
            "press",
            "offer",
            "need",
            "require",
            "commit",
            "approve",
            "look",
            "encourage",
            "implore",
            "ready",
            "willing",
            "welcome",
            "criticize",
            "condemn",
            "praise");

    /** Cues that attribute without naming anybody. */
    private static final Set<String> IMPERSONAL = Set.of(
            "attributed",
            "reportedly",
            "allegedly",
            "reported",
            "believed",
            "said",
            "alleged",
            "thought",
            "understood",
            "rumored",
            "rumoured",
            "claimed",
            "apparently",
            "suspected",
            "accused",
            "blamed");

    private final AnalysedDocument document;
    private final SourceReader sources;
    private final QuoteMarks quotes;
    private final Anonymity anonymity;
    private final ContentBounds bounds;
    private final LastSpeakers speakers;

    public ChainBuilder(AnalysedDocument document, ActorIndex actors) {
        this.document = document;
        this.sources = new SourceReader(document, actors);
        this.quotes = QuoteMarks.of(document.text());
        this.anonymity = new Anonymity(document);
        this.speakers = new LastSpeakers(document, quotes);
        this.bounds = new ContentBounds(document, quotes);
    }

    public Chains build() {
        Datelines datelines = new Datelines(document.text());
        List<AttributedSpan> all = new ArrayList<>(new ReportingClauses(document).find());
        for (AttributedSpan model : document.attributions()) {
            if (!model.content().isEmpty()
                    && reports(model)
                    && isNamedOrImpersonal(model)
                    && model.source().stream().noneMatch(datelines::covers)
                    && all.stream().noneMatch(rule -> sameCue(rule, model))) {
                all.add(model);
            }
        }
        all.sort(Comparator.comparing(a -> a.cue().get(0)));
        List<Attribution> links = continued(opened(read(all)));
        return new Chains(new ToldOutlets(document, sources).join(links));
    }

    private List<Attribution> read(List<AttributedSpan> all) {
        List<Attribution> links = new ArrayList<>();
        for (AttributedSpan span : all) {
            bounds.trim(span).ifPresent(trimmed -> links.add(link(trimmed, links)));
        }
        return links;
    }

    /** A quote of several sentences is all of whoever is said to speak its last one ("We came at dawn. The gate was open," she said), where nobody else is said to speak in it. */
    private List<Attribution> opened(List<Attribution> links) {
        List<Attribution> all = new ArrayList<>();
        for (Attribution link : links) {
            Optional<Span> before = link.cue()
                    .filter(cue -> quotes.quotedLength(cue.span()) == 0)
                    .flatMap(cue -> unsaid(link, links));
            all.add(before.map(b -> with(link, b)).orElse(link));
        }
        return all;
    }

    /** The sentences of its quote before the first words of a link's content. */
    private Optional<Span> unsaid(Attribution link, List<Attribution> links) {
        Span first = link.content().stream().min(Comparator.naturalOrder()).orElseThrow();
        Optional<Span> quote = quotes.around(first);
        Optional<Integer> sentence =
                document.sentenceAt(first.start()).map(s -> s.span().start());
        if (quote.isEmpty() || sentence.filter(s -> s > quote.get().start()).isEmpty()) {
            return Optional.empty();
        }
        Span before = new Span(quote.get().start(), first.start());
        boolean isSpoken = links.stream()
                .filter(other -> other != link)
                .anyMatch(other -> covers(other, before)
                        && other.cue()
                                .filter(c -> quotes.quotedLength(c.span()) == 0)
                                .isPresent());
        return isSpoken ? Optional.empty() : Optional.of(before);
    }

    /** Whole sentences quoted later in the paragraph of somebody's direct speech, or in the next where that opens with them and adds nothing, or the rest of one that the cue parts, which nobody else is said to speak, are the same speaker's. */
    private List<Attribution> continued(List<Attribution> links) {
        List<Attribution> all = new ArrayList<>(links);
        Span before = null;
        for (Span quoted : quotes.spans()) {
            if (before != null
                    && (isOneParagraph(before, quoted)
                            || quotes.isNextParagraph(document.text(), before, quoted)
                                    && (QuoteMarks.isOpenAtEnd(document.text(), before)
                                            || !isFollowedBySpeaker(quoted)))
                    && quotes.isContinued(document.text(), before, quoted)
                    && all.stream().noneMatch(l -> covers(l, quoted))) {
                Span earlier = before;
                for (int i = 0; i < all.size(); i++) {
                    Attribution link = all.get(i);
                    if (link.form() == Form.DIRECT && covers(link, earlier) && isLastBefore(link, links, quoted)) {
                        all.set(i, with(link, quoted));
                        break;
                    }
                }
            }
            before = quoted;
        }
        return all;
    }

    /** Whether the sentence after a quote that is all of its paragraph names another who speaks: "Ali Hassan spoke in the capital." */
    private boolean isFollowedBySpeaker(Span quoted) {
        return document.sentences().stream()
                .filter(s -> s.span().start() > quoted.end())
                .findFirst()
                .filter(s -> quotes.quotedLength(s.span()) == 0)
                .stream()
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> ReportingClauses.isReporting(t) || SPEAKING.contains(t.lemma()))
                        .flatMap(t -> s.children(t, "nsubj").stream()))
                .anyMatch(subject -> subject.upos() != Upos.PRON);
    }

    private static boolean covers(Attribution link, Span words) {
        return link.content().stream().anyMatch(words::overlaps);
    }

    private boolean isOneParagraph(Span one, Span other) {
        return document.text().indexOf('\n', one.end()) < 0 || document.text().indexOf('\n', one.end()) > other.start();
    }

    /** Whether no other cue stands between the link's and the words. */
    private static boolean isLastBefore(Attribution link, List<Attribution> links, Span words) {
        int own = cueStart(link);
        return own < words.start()
                && links.stream()
                        .mapToInt(ChainBuilder::cueStart)
                        .noneMatch(other -> other > own && other < words.start());
    }

    private static int cueStart(Attribution link) {
        return link.cue().map(c -> c.span().start()).orElse(-1);
    }

    private static Attribution with(Attribution link, Span more) {
        List<Span> content = new ArrayList<>(link.content());
        content.add(more);
        content.sort(Comparator.naturalOrder());
        return new Attribution(link.source(), link.cue(), content, link.form(), link.anonymityReason());
    }

    /** Whether the cue reports what is so, not what somebody wants: "plans to", "urged" and "refused" attribute a will, and no event in their content is said to be. */
    private boolean reports(AttributedSpan span) {
        Span cue = span.cue().get(0);
        return document.sentenceAt(cue.start())
                .filter(s -> !Withheld.is(s, cue)
                        && s.tokens().stream()
                                .filter(t -> cue.overlaps(t.span()))
                                .noneMatch(t -> VOLITIONAL.contains(t.lemma().toLowerCase(Locale.ROOT))))
                .isPresent();
    }

    private boolean isNamedOrImpersonal(AttributedSpan span) {
        if (!span.source().isEmpty()) {
            return true;
        }
        String[] cue = span.cue()
                .get(0)
                .slice(document.text())
                .toLowerCase(Locale.ROOT)
                .split("\\W+");
        return Arrays.stream(cue).anyMatch(IMPERSONAL::contains);
    }

    private static boolean sameCue(AttributedSpan a, AttributedSpan b) {
        return a.cue().stream().anyMatch(x -> b.cue().stream().anyMatch(x::overlaps));
    }

    private Attribution link(AttributedSpan span, List<Attribution> before) {
        Form form = form(span);
        Source source = words(span)
                .flatMap(words -> sources.read(words)
                        .map(read -> speakers.meant(span, words, read, form != Form.INDIRECT, before)))
                .orElseGet(() -> new Source(Optional.empty(), SourceKind.UNNAMED, Optional.empty(), Optional.empty()));
        Excerpt cue = Excerpt.of(document.text(), cue(span));
        String named = source.excerpt().map(Excerpt::text).orElse("");
        boolean isNobody = source.kind() == SourceKind.ANONYMOUS
                || source.kind() == SourceKind.UNNAMED
                || source.name().isEmpty() && PRONOUNS.contains(named.toLowerCase(Locale.ROOT));
        Optional<String> reason = isNobody ? anonymity.reason(cue.span(), source.excerpt()) : Optional.empty();
        return new Attribution(source, Optional.of(cue), span.content(), form, reason);
    }

    /** The part of the cue that holds its verb: the model may part "also claimed". */
    private Span cue(AttributedSpan span) {
        return span.cue().stream()
                .filter(c -> document.sentenceAt(c.start()).stream()
                        .flatMap(s -> s.tokens().stream())
                        .anyMatch(t -> t.upos() == Upos.VERB && c.overlaps(t.span())))
                .findFirst()
                .orElse(span.cue().get(0));
    }

    /** The source's words: its spans together when only punctuation parts them, else the one nearest to the cue. */
    private Optional<Span> words(AttributedSpan span) {
        Span cue = span.cue().get(0);
        return span.source().stream()
                .filter(this::mayName)
                .min(Comparator.comparingInt(s -> Math.abs(s.start() - cue.start())))
                .map(nearest -> span.source().stream()
                        .filter(this::mayName)
                        .filter(other ->
                                Math.max(other.start() - nearest.end(), nearest.start() - other.end()) <= MAX_GAP)
                        .reduce(nearest, Span::union))
                .map(this::withoutLooseEnd);
    }

    /** Without a preposition at the end, of a phrase that the model cut ("the army in" of "the army in turn said"). */
    private Span withoutLooseEnd(Span source) {
        List<Token> inside = document.sentenceAt(source.start()).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> source.covers(t.span()))
                .toList();
        int last = inside.size() - 1;
        return last > 0
                        && inside.get(last).upos() == Upos.ADP
                        && inside.get(last).is("case")
                ? inside.get(0).span().union(inside.get(last - 1).span())
                : source;
    }

    /** A phrase that opens with a preposition ("on condition of anonymity") tells how somebody spoke, not who. */
    private boolean mayName(Span source) {
        return document.sentenceAt(source.start()).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> source.covers(t.span()))
                .findFirst()
                .filter(t -> t.upos() == Upos.ADP)
                .isEmpty();
    }

    private Form form(AttributedSpan span) {
        int quoted = 0;
        int all = 0;
        for (Span content : span.content()) {
            quoted += quotes.quotedLength(content);
            all += content.length();
        }
        if (quoted == 0) {
            return Form.INDIRECT;
        }
        return quoted > all * 0.8 ? Form.DIRECT : Form.MIXED;
    }
}
