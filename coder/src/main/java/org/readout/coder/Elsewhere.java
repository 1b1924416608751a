package org.readout.coder;

import java.util.Locale;
import java.util.Set;
import org.readout.core.ActorMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Whether words say that their bearers are from elsewhere, though of no one country: "West African leaders", "leaders of the region", "Kurdish fighters". */
final class Elsewhere {
    private static final Set<String> ABROAD = Set.of("international", "neighbouring", "neighboring", "overseas");
    private static final Set<String> WIDER = Set.of("regional", "foreign", "global", "world");
    private static final Set<String> WIDE = Set.of("region", "continent", "world");

    /** Heads that "regional", "foreign" or "of the region" makes those of several states. */
    private static final Set<String> OF_REGIONS = Set.of(
            "leader", "power", "state", "country", "mediator", "partner", "ally", "neighbour", "neighbor", "bloc");

    private static final Set<String> LEADING =
            Set.of("leader", "minister", "president", "head", "chief", "envoy", "mediator");
    private static final Set<String> MEETING = Set.of("meet", "gather", "convene", "assemble");

    /** What people are called by within a state, with a capital where they begin a sentence: "Opposition supporters". */
    private static final Set<String> AT_HOME =
            Set.of("opposition", "government", "state", "security", "army", "military", "police", "student");

    private static final Set<String> CREEDS =
            Set.of("Islamic", "Muslim", "Christian", "Sunni", "Shiite", "Shia", "Salafi");

    private Elsewhere() {}

    /** Whether the words before the head say so. The capital of a body's own name says nothing ("the Supreme Court"). */
    static boolean isSaidOf(Sentence sentence, ActorMention mention, Token head) {
        boolean name =
                head.upos() == Upos.PROPN || Character.isUpperCase(head.form().charAt(0));
        return sentence.tokens().stream()
                .filter(t ->
                        t.index() != head.index() && mention.excerpt().span().covers(t.span()))
                .filter(t ->
                        mention.actor().name().filter(n -> n.contains(t.form())).isEmpty())
                .anyMatch(t -> ABROAD.contains(t.form().toLowerCase(Locale.ROOT))
                        || WIDER.contains(t.form().toLowerCase(Locale.ROOT)) && isOfRegions(head)
                        || !name
                                && (t.upos() == Upos.PROPN || t.upos() == Upos.ADJ)
                                && Character.isUpperCase(t.lemma().charAt(0))
                                && !isCreed(t.form())
                                && !AT_HOME.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether the words behind the head say so: "leaders of the region", "leaders across West Africa". */
    static boolean isSaidBehind(Sentence sentence, Token head) {
        return isOfRegions(head)
                && sentence.children(head, "nmod").stream()
                        .anyMatch(n -> WIDE.contains(n.lemma().toLowerCase(Locale.ROOT))
                                || n.upos() == Upos.PROPN
                                        && sentence.children(n, "case").stream()
                                                .anyMatch(c -> c.lemma().equals("across")));
    }

    /** "The leaders who met in Accra": where those of several states meet is none of theirs. */
    static boolean isMet(Sentence sentence, Token head) {
        return LEADING.contains(head.lemma().toLowerCase(Locale.ROOT))
                && head.has("Number=Plur")
                && sentence.children(head, "acl").stream().anyMatch(v -> MEETING.contains(v.lemma()));
    }

    private static boolean isOfRegions(Token head) {
        return OF_REGIONS.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Maoist rebels", "Islamist gunmen": a belief says nothing of where they are from. */
    private static boolean isCreed(String word) {
        return word.endsWith("ist") || word.endsWith("ists") || CREEDS.contains(word);
    }
}
