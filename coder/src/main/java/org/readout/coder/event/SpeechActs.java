package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.attribution.Chains;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.EventKind;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Acts done by saying something, without a verb that names them: "Blinken said both sides should avoid escalation" is a request by its speaker; "we will defend Israel"
 * is a pledge. They need a speaker who is a political actor and names himself to it; analysts and unnamed sources make none.
 */
final class SpeechActs {
    /** The decision that a record of a request by "should" cites. */
    static final String REQUEST = "rule:speech.request";

    private static final Set<String> NORMATIVE = Set.of("should", "must", "ought");
    private static final Set<String> NEED = Set.of("need");
    private static final Set<Sector> POLITICAL = Set.of(
            Sector.GOV, Sector.MIL, Sector.REB, Sector.LEG, Sector.OPP, Sector.IGO, Sector.PTY, Sector.SPY, Sector.PRM);

    private final Optional<Frame> request;
    private final Codebook codebook;

    SpeechActs(Codebook codebook) {
        this.codebook = codebook;
        this.request = codebook.frames().stream()
                .filter(f -> f.type().equals("REQUEST"))
                .findFirst();
    }

    /** Requests made by "should", "must", "need to" in what a political actor says. */
    List<Candidate> requests(Clause clause, Chains chains, List<ActorMention> speakers) {
        List<Candidate> found = new ArrayList<>();
        for (Token verb : clause.sentence().tokens()) {
            if (request.isEmpty()
                    || verb.upos() != Upos.VERB && verb.upos() != Upos.ADJ
                    || !isNormative(clause, verb)) {
                continue;
            }
            Optional<ActorMention> speaker = speaker(chains, verb, speakers);
            Optional<Token> subject = clause.syntax().subject(verb);
            if (speaker.isEmpty() || subject.isEmpty() || isFirstPerson(subject.get())) {
                continue;
            }
            List<ActorMention> addressees =
                    clause.parties(subject.get(), org.readout.coder.codebook.Slot.Reading.BY_USE);
            boolean everyone = Set.of("one", "everyone", "everybody", "anyone", "side", "nobody", "party")
                    .contains(subject.get().lemma().toLowerCase(Locale.ROOT));
            if (!addressees.isEmpty() || everyone) {
                found.add(new Candidate(
                        clause.sentence(),
                        verb,
                        Optional.empty(),
                        request,
                        EventKind.of("REQUEST", "yield"),
                        List.of(speaker.get()),
                        addressees,
                        Optional.empty(),
                        List.of(REQUEST)));
            }
        }
        return found;
    }

    /** Whether a prospective cooperative act is promised by its own author: the speaker, or "we" in what he says. */
    Optional<ActorMention> pledger(Clause clause, Candidate candidate, Chains chains, List<ActorMention> speakers) {
        if (!codebook.type(candidate.kind().type())
                .future()
                .filter("AGREE"::equals)
                .isPresent()) {
            return Optional.empty();
        }
        Optional<ActorMention> speaker = speaker(chains, candidate.head(), speakers);
        Optional<Token> subject = clause.syntax().subject(candidate.predicate());
        boolean own = subject.filter(SpeechActs::isFirstPerson).isPresent()
                || speaker.isPresent()
                        && candidate.actors().stream()
                                .anyMatch(a -> a.actor()
                                        .key()
                                        .equals(speaker.get().actor().key()));
        return own ? speaker : Optional.empty();
    }

    private static boolean isNormative(Clause clause, Token verb) {
        boolean modal = clause.sentence().children(verb, "aux").stream()
                .anyMatch(a -> NORMATIVE.contains(a.lemma().toLowerCase(Locale.ROOT)));
        boolean perfect = clause.sentence().children(verb, "aux").stream()
                .anyMatch(a -> a.lemma().equals("have"));
        boolean need = verb.is("xcomp")
                && clause.sentence()
                        .head(verb)
                        .filter(h -> NEED.contains(h.lemma()))
                        .isPresent();
        return modal && !perfect || need;
    }

    private static boolean isFirstPerson(Token token) {
        return Set.of("we", "i", "us").contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The innermost source over a word, if it is a political actor that speaks under its own name or office. */
    static Optional<ActorMention> speaker(Chains chains, Token word, List<ActorMention> mentions) {
        List<Attribution> chain = chains.over(word.span());
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        Attribution innermost = chain.get(chain.size() - 1);
        if (innermost.source().kind() != SourceKind.PERSON && innermost.source().kind() != SourceKind.OFFICE) {
            return Optional.empty();
        }
        return innermost
                .source()
                .excerpt()
                .flatMap(e -> mentions.stream()
                        .filter(m -> m.excerpt().span().overlaps(e.span()))
                        .filter(m -> m.actor().sectors().stream().anyMatch(POLITICAL::contains))
                        .findFirst());
    }
}
