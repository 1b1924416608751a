package org.readout.collate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.place.CountryNames;
import org.readout.core.EventMention;

/**
 * Whether a mention is of what its report is about, by the report's headline: reports of one day whose headlines name the same thing tell of one happening,
 * though none of them names who did it.
 *
 * @param things stems of the headline's words that name no happening
 * @param happenings classes of those that do, and all its stems; empty where there is no headline
 */
record ReportSubject(Set<String> things, Set<String> happenings) {
    private static final int LEAD = 450;
    private static final int FEWEST_THINGS = 2;
    private static final int MANY_THINGS = 3;
    private static final String DEATH = "death";

    /** Words for those who do or suffer such things anywhere, and for their means: headlines that share them need not share their matter. */
    private static final Set<String> GENERIC = Stems.ofPassage(
            "police army troop troops soldier soldiers force forces military gunman gunmen militant militants rebel rebels insurgent"
                    + " insurgents fighter fighters terrorist terrorists terror bandit bandits attacker attackers assailant assailants"
                    + " suspect suspects suspected armed security officer officers official officials government minister people civilian"
                    + " civilians man men woman women victim victims drone drones rocket rockets missile missiles gun guns weapon weapons"
                    + " suicide bomber bombers toll injured wounded wound injure hurt dozens several scores least more two three four five"
                    + " six seven eight nine ten eleven twelve city town capital state province near claim claims");

    static ReportSubject of(EventMention mention) {
        String headline = mention.document().title().orElse("");
        Set<String> happenings = new HashSet<>(TriggerWords.classes(headline));
        happenings.addAll(Stems.ofPassage(headline));
        Set<String> things = Stems.ofPassage(headline).stream()
                .filter(stem -> TriggerWords.classes(stem).isEmpty())
                .filter(stem -> stem.chars().noneMatch(Character::isDigit))
                .filter(stem -> !GENERIC.contains(stem))
                .collect(Collectors.toSet());
        things.removeAll(Places.stems(mention));
        things.removeAll(countries(headline));
        return new ReportSubject(Set.copyOf(things), Set.copyOf(happenings));
    }

    static boolean isGeneric(String stem) {
        return GENERIC.contains(stem);
    }

    private static Set<String> countries(String headline) {
        return Stream.of(headline.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && CountryNames.isOne(word))
                .map(Stems::of)
                .collect(Collectors.toSet());
    }

    /** How surely both mentions are of what their reports are about, and that is one thing. */
    enum Agreement {
        NONE,
        LIKELY,
        /** The headlines name three things alike. */
        SURE
    }

    static Agreement agreement(MentionView a, MentionView b) {
        if (!isSubject(a) || !isSubject(b) || Targets.differ(a, b)) {
            return Agreement.NONE;
        }
        Set<String> shared = new HashSet<>(a.subject().things());
        shared.retainAll(b.subject().things());
        shared.removeAll(Places.stems(a.mention()));
        shared.removeAll(Places.stems(b.mention()));
        boolean placed = Places.named(a.mention())
                .flatMap(p -> Places.named(b.mention()).map(q -> Places.sameName(p, q)))
                .orElse(false);
        int fewest = placed || shareDetails(a, b) ? 1 : FEWEST_THINGS;
        if (shared.size() < fewest) {
            return Agreement.NONE;
        }
        return shared.size() >= MANY_THINGS ? Agreement.SURE : Agreement.LIKELY;
    }

    /** Whether the sentences share two words beside those for happenings. */
    private static boolean shareDetails(MentionView a, MentionView b) {
        return a.words().stream()
                        .filter(b.words()::contains)
                        .filter(word -> TriggerWords.classes(word).isEmpty())
                        .limit(FEWEST_THINGS)
                        .count()
                == FEWEST_THINGS;
    }

    /** Told as a fact of now: in the lead, or by a word of the headline's kind together with a thing that it names. */
    private static boolean isSubject(MentionView m) {
        if (!m.status().isFactual() || m.isAnother() || m.isSeries() || m.isHabit()) {
            return false;
        }
        ReportSubject subject = m.subject();
        boolean sameKind = m.triggerClasses().stream().anyMatch(subject.happenings()::contains)
                || m.triggerStems().stream().anyMatch(subject.happenings()::contains)
                || m.type().equals("ASSAULT")
                        && (m.triggerClasses().contains(DEATH)
                                || subject.happenings().contains(DEATH));
        boolean inLead = m.mention().evidence().trigger().span().start() < LEAD;
        return sameKind && (inLead || m.words().stream().anyMatch(subject.things()::contains));
    }
}
