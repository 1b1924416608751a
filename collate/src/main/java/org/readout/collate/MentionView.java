package org.readout.collate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.DateRange;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Span;
import org.readout.core.Status;

/**
 * What comparing mentions needs of one, worked out once.
 *
 * @param what the kind of event that is, will be or is denied to be: what is foreseen, else the mention's own
 * @param when absent when either end is unknown
 * @param isDated whether the text gives the date at the mention, and it is not inherited
 * @param words stems of the content words of its sentence
 * @param isHabit whether it tells of what is done time and again: "which routinely carries out attacks"
 * @param isEarlier whether its sentence tells of another deed that came after it: "the assault came a week after an attack"
 * @param seriesPlace the place in a series that its sentence gives
 * @param subject what its report is about
 */
record MentionView(
        EventMention mention,
        EventKind what,
        List<Actor> actors,
        List<Actor> recipients,
        Optional<DayRange> when,
        boolean isDated,
        Optional<DayRange> reported,
        Set<String> triggerStems,
        Set<String> triggerClasses,
        Set<String> words,
        boolean isDefinite,
        boolean isAnother,
        boolean isSeries,
        boolean isHabit,
        boolean isEarlier,
        Optional<SeriesPlace> seriesPlace,
        ReportSubject subject) {

    /** Modes of an attack by bomb, of which reports may name either. */
    static final Set<String> BLASTS = Set.of("explosives", "suicide-attack");

    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");
    private static final Set<String> SPEECH = Set.of("REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN", "AGREE");
    private static final Set<String> HARM = Set.of("death", "injury");
    private static final Pattern DEFINITE =
            Pattern.compile(".*\\b(?:the|this|that|these|those|his|her|their|its)(?:[\\s-]+[\\p{L}-]+){0,2}[\\s-]*$");
    private static final Pattern ANOTHER = Pattern.compile(
            ".*\\b(?:another|further|a new|fresh|additional|a second|a third|second|third|more)(?:[\\s-]+[\\p{L}-]+){0,1}[\\s-]*$");
    private static final Pattern SERIES = Pattern.compile(
            ".*\\b(?:series of|rounds? of|waves? of|string of|repeated(?:ly)?|several|many|numerous|frequent|daily|continu\\p{L}+|"
                    + "increasing(?:ly)?|earlier|previous|past|recent)(?:[\\s-]+[\\p{L}-]+){0,2}[\\s-]*$");
    private static final Pattern OF_BEFORE =
            Pattern.compile("[^.;,]{0,25}\\b(?:in|on|of) (?:earlier|previous|past)\\b");
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:came|comes|coming|occurred|happened|followed|follows|place)\\b[^.;]{0,40}\\b(?:after|since) an? (?:[\\p{L}-]+ ){0,3}$");
    private static final Pattern HABITUALLY = Pattern.compile(
            ".*\\b(?:routinely|regularly|frequently|often|usually|commonly|typically|habitually|periodically|sporadically"
                    + ")(?:\\s+[\\p{L}-]+){0,3}\\s*$|.*\\balways(?:\\s+\\p{L}+s)?\\s*$");
    /** Up to the end of the trigger: "says that it only attacks barracks", but not "police only fired" nor "the only attacks". */
    private static final Pattern ONLY =
            Pattern.compile(".*(?<!\\b(?:the|its|their|his|her) )\\bonly(?:\\s+\\p{Ll}+s){1,2}$");
    /** "The deadliest attack in recent years", "for the first time in the last two years" tell of one among many. */
    private static final String ONE_AMONG_MANY =
            "\\b(?:\\p{L}{2,}iest(?<!priest)|worst|biggest|largest|greatest|highest|longest|strongest|fiercest|gravest|latest"
                    + "|the (?:most|only)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))\\b";

    private static final Pattern AMONG_MANY =
            Pattern.compile(".*" + ONE_AMONG_MANY + "(?:[\\s-]+[\\p{L}-]+){0,2}[\\s-]*$");
    private static final Pattern FOR_LONG = Pattern.compile(
            "(?:(?!" + ONE_AMONG_MANY
                    + ")[^.;])*\\b(?:in recent (?:weeks|months|years)|over the (?:years|decades)"
                    + "|(?:in|over|for|during) the (?:past|last) (?:\\p{L}+ )?(?:months|years|decades)|for (?:many )?(?:months|years|decades))\\b");
    private static final Pattern SEVERAL_TALKS =
            Pattern.compile(".*\\b(?:conversations|calls|meetings|summits|visits|trips)$", Pattern.CASE_INSENSITIVE);
    private static final int CONTEXT = 40;
    /** Of one night the days are two. */
    private static final long MOST_DAYS_OF_A_DEED = 1;

    static MentionView of(EventMention mention) {
        String before = wordsBeforeTrigger(mention);
        String trigger = mention.evidence().trigger().text();
        return new MentionView(
                mention,
                mention.foreseen().orElse(mention.kind()),
                known(mention.actors()),
                known(mention.recipients()),
                mention.date().flatMap(DayRange::of),
                mention.date().flatMap(DateRange::source).isPresent(),
                mention.document().published().map(DayRange::of),
                TriggerWords.stems(trigger),
                classes(mention, trigger),
                Stems.ofPassage(mention.evidence().sentence().text()),
                DEFINITE.matcher(before).matches(),
                ANOTHER.matcher(before).matches(),
                SERIES.matcher(before).matches()
                        || SEVERAL_TALKS.matcher(trigger).matches()
                        || OF_BEFORE.matcher(wordsAfterTrigger(mention)).lookingAt(),
                isHabit(mention),
                EARLIER.matcher(sentenceBeforeTrigger(mention)).find(),
                SeriesPlace.of(mention.evidence().sentence().text()),
                ReportSubject.of(mention));
    }

    /** Not with a day of its own, which one deed has. */
    private static boolean isHabit(EventMention mention) {
        boolean hasDay = mention.date()
                .filter(d -> d.source().isPresent())
                .flatMap(DayRange::of)
                .filter(d -> d.width() <= MOST_DAYS_OF_A_DEED)
                .isPresent();
        String before = wordsBeforeTrigger(mention);
        String toTrigger = before + mention.evidence().trigger().text().toLowerCase(Locale.ROOT);
        boolean goesOnForLong = !AMONG_MANY.matcher(before).matches()
                && FOR_LONG.matcher(wordsAfterTrigger(mention)).lookingAt();
        return !hasDay
                && (HABITUALLY.matcher(before).matches()
                        || ONLY.matcher(toTrigger).matches()
                        || goesOnForLong);
    }

    /** Of a bombing told as an explosion, also those of other words for an attack: "the blast", "the attacker struck". */
    private static Set<String> classes(EventMention mention, String trigger) {
        Set<String> classes = new HashSet<>(TriggerWords.classes(trigger));
        boolean isBombing = mention.foreseen()
                .orElse(mention.kind())
                .mode()
                .filter(BLASTS::contains)
                .isPresent();
        if (isBombing && classes.contains("explosion")) {
            classes.add("strike");
        }
        return Set.copyOf(classes);
    }

    private static String sentenceBeforeTrigger(EventMention mention) {
        Span sentence = mention.evidence().sentence().span();
        int end = mention.evidence().trigger().span().start() - sentence.start();
        return mention.evidence().sentence().text().substring(0, end);
    }

    private static String wordsBeforeTrigger(EventMention mention) {
        String before = sentenceBeforeTrigger(mention);
        return before.substring(Math.max(0, before.length() - CONTEXT))
                .replace('\n', ' ')
                .toLowerCase(Locale.ROOT);
    }

    private static String wordsAfterTrigger(EventMention mention) {
        String sentence = mention.evidence().sentence().text();
        int start = mention.evidence().trigger().span().end()
                - mention.evidence().sentence().span().start();
        return sentence.substring(start, Math.min(sentence.length(), start + CONTEXT))
                .toLowerCase(Locale.ROOT);
    }

    private static List<Actor> known(List<ActorMention> parties) {
        return parties.stream()
                .map(ActorMention::actor)
                .filter(a -> a.id().isPresent()
                        || a.name().isPresent()
                        || a.country().isPresent())
                .toList();
    }

    /** In lower case, to the end of the sentence or a little way. */
    String wordsAfterTrigger() {
        return wordsAfterTrigger(mention);
    }

    String type() {
        return what.type();
    }

    /** Whether all parties take the same part; a visit has a guest and a host. */
    boolean isMutual() {
        return MUTUAL.contains(type()) && what.mode().filter("visit"::equals).isEmpty();
    }

    /** An act of words that is not what it announces: a demand, an accusation, a threat made. */
    boolean isSpeech() {
        return SPEECH.contains(type()) && !mention.status().isProspective();
    }

    /** Whether it speaks of what may yet happen: as expected or possible, or as threatened, promised or demanded. */
    boolean looksAhead() {
        return status().isProspective() || isAnnouncement();
    }

    /** Whether the words were said and the deed is another matter: a threat that was made. */
    boolean isAnnouncement() {
        return status().isFactual() && mention.foreseen().isPresent();
    }

    /** Whether the coder took it for another mention of what the document told before. */
    boolean isTakenUp() {
        return mention.decidedBy().contains("rule:event-coreference");
    }

    Status status() {
        return mention.status();
    }

    boolean isIn(String document) {
        return mention.document().id().equals(document);
    }

    boolean sharesDocument(MentionView other) {
        return isIn(other.mention.document().id());
    }

    boolean sharesSentence(MentionView other) {
        return sharesDocument(other)
                && mention.evidence()
                        .sentence()
                        .span()
                        .overlaps(other.mention.evidence().sentence().span());
    }

    /** All parties, for acts in which all take the same part. */
    List<Actor> parties() {
        return Stream.concat(actors.stream(), recipients.stream()).toList();
    }

    Optional<LocalDate> reportDay() {
        return reported.map(DayRange::earliest);
    }

    /** How much it says of itself: mentions that say more are better founders of an event. */
    int informativeness() {
        return (actors.isEmpty() ? 0 : 2)
                + (recipients.isEmpty() ? 0 : 2)
                + (when.isPresent() ? 1 : 0)
                + (isDated ? 1 : 0)
                + (Places.named(mention).isPresent() ? 1 : 0)
                + (what.mode().isPresent() ? 1 : 0)
                + (status().isFactual() ? 1 : 0);
    }

    boolean sharesTriggerStem(MentionView other) {
        return intersects(triggerStems, other.triggerStems);
    }

    boolean sharesTriggerClass(MentionView other) {
        return intersects(triggerClasses, other.triggerClasses);
    }

    /** Whether one names deaths or injuries and the other may name what caused them. */
    boolean isDeathByOther(MentionView other) {
        return type().equals("ASSAULT")
                && other.type().equals("ASSAULT")
                && HARM.stream().anyMatch(harm -> triggerClasses.contains(harm) || other.triggerClasses.contains(harm));
    }

    /** "Claimed responsibility for the attack": one says whose the other was. */
    boolean isClaimOf(MentionView other) {
        return type().equals("ASSAULT")
                && other.type().equals("ASSAULT")
                && triggerStems.contains(CLAIM)
                && !other.triggerStems.contains(CLAIM);
    }

    private static final String CLAIM = Stems.of("claimed");

    /** Whether both documents have the same sentence with the same trigger. */
    boolean repeats(MentionView other) {
        return !sharesDocument(other)
                && words.size() > FEWEST_WORDS
                && words.equals(other.words)
                && triggerStems.equals(other.triggerStems)
                && what.equals(other.what);
    }

    private static final int FEWEST_WORDS = 4;

    /** Whether the sentence names no third deed of harm between the two words. */
    boolean isNextDeedTo(MentionView other) {
        MentionView first = isAfter(other) ? other : this;
        MentionView second = first == other ? this : other;
        int start = first.mention.evidence().sentence().span().start();
        int from = first.mention.evidence().trigger().span().end() - start;
        int to = second.mention.evidence().trigger().span().start() - start;
        String sentence = first.mention.evidence().sentence().text();
        if (from > to || to > sentence.length()) {
            return false;
        }
        String between = COORDINATED.matcher(sentence.substring(from, to)).replaceFirst("");
        return between.length() < NEAR
                && between.indexOf(';') < 0
                && TriggerWords.classes(between).stream().noneMatch(DEEDS::contains);
    }

    private static final int NEAR = 100;
    /** "A suicide bombing and gun attack" is one deed. */
    private static final Pattern COORDINATED = Pattern.compile("\\b[\\p{L}-]+ and (?:[\\p{L}-]+ )?$");

    private static final Set<String> DEEDS = Set.of("death", "strike", "explosion", "clash", "offensive");

    boolean isAfter(MentionView other) {
        return mention.evidence()
                        .trigger()
                        .span()
                        .compareTo(other.mention.evidence().trigger().span())
                > 0;
    }

    int charactersAfter(MentionView other) {
        return mention.evidence().trigger().span().start()
                - other.mention.evidence().trigger().span().end();
    }

    boolean sharesTrigger(MentionView other) {
        return sharesTriggerStem(other) || sharesTriggerClass(other);
    }

    private static boolean intersects(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** The share of the shorter sentence's content words that the other has too; 0 to 1. */
    double wordOverlap(MentionView other) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(other.words);
        int shorter = Math.min(words.size(), other.words.size());
        return shorter == 0 ? 0 : (double) shared.size() / Math.max(5, shorter);
    }
}
