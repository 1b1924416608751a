package org.readout.app.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Status;

/**
 * One-line headlines made from the parts of an event by the wording of its kind.
 *
 * <p>An actor that is not stated is not invented: the headline turns passive and says so. What a verbal act asked,
 * promised or alleged is quoted from the text where it follows the trigger. Kinds without wording fall back to the
 * parties and the trigger words.
 */
public final class Headlines {
    private static final Pattern PLANNING =
            Pattern.compile("\\b(plan|plans|planning|planned|intends?|prepar\\w+)\\b[^.]{0,40}$");
    private static final Pattern CONDITION =
            Pattern.compile("^(if|unless|should|in case|once|as long as|until|in any)\\b.*");
    /** What the span of a condition may have behind it: a comma, and who says it. */
    private static final Pattern BEHIND_CONDITION = Pattern.compile("(?:,[^,]*\\b(?:said|says))?[\\s,;:–—-]*$");

    private static final Pattern ENVOY = Pattern.compile("\\b(ambassador|envoy|charg[eé]|diplomat|consul)");
    private static final int LONGEST_CONDITION = 90;
    private static final String NO_ACTOR = " (actor not stated)";
    private static final String NO_PARTIES = " (parties not stated)";

    private final Wording wording;

    public Headlines(Wording wording) {
        this.wording = wording;
    }

    /** One line, first letter in upper case, no full stop. */
    public String of(Statement s) {
        EventKind told = kindTold(s);
        String line = wording.phrase(told, s.triggers())
                .map(phrase -> said(s.withRecipients(phrase.named(s.recipients())), told, phrase.on(s.recipients())))
                .orElseGet(() -> unworded(s));
        return capitalised(line);
    }

    /** Of what lies ahead, is denied or did not come about, the foreseen event is told, not the threat or promise. */
    private EventKind kindTold(Statement s) {
        if (s.status().isFactual()) {
            return s.kind();
        }
        Optional<EventKind> byDefault = wording.phrase(s.kind(), List.of()).flatMap(Phrase::foresees);
        return s.foreseen()
                .or(() -> s.status().isProspective() ? byDefault : Optional.empty())
                .orElse(s.kind());
    }

    private String said(Statement s, EventKind told, Phrase phrase) {
        boolean foreseen = !told.equals(s.kind());
        if (!s.actors().isEmpty()) {
            return withActors(s, phrase, foreseen);
        }
        Optional<String> patients = patients(s, phrase);
        if (patients.isPresent() && phrase.passiveOrMade().isPresent()) {
            return passive(s, patients.get(), phrase.passiveOrMade().get() + where(s, phrase));
        }
        if (patients.isPresent()) {
            return eventNoun(s, phrase.eventWith(patients.get())) + where(s, phrase) + NO_ACTOR;
        }
        return eventNoun(s, phrase.event()) + where(s, phrase) + NO_PARTIES;
    }

    private String withActors(Statement s, Phrase phrase, boolean foreseen) {
        String subject = Party.joined(s.actors());
        boolean plural = s.actors().size() > 1 || s.actors().get(0).plural();
        Optional<String> quoted = s.status().isFactual() ? quoted(s, phrase) : Optional.empty();
        String predicate = quoted.orElseGet(() -> predicate(s, phrase) + where(s, phrase));
        boolean realised = s.status().isFactual() && s.foreseen().isPresent() && !foreseen && quoted.isEmpty();
        if (realised && phrase.undertakes().isPresent()) {
            Optional<Phrase> aim =
                    wording.phrase(s.foreseen().get(), s.triggers()).map(a -> a.on(s.recipients()));
            predicate = aim.map(a -> phrase.undertakes().get() + " " + predicate(s, a))
                    .orElse(predicate);
        }
        return new Clause(subject, plural, predicate, phrase.stative()).in(s, planned(s), isCondition(s))
                + condition(s);
    }

    private static String predicate(Statement s, Phrase phrase) {
        Optional<String> patients = patients(s, phrase);
        if (patients.isPresent()) {
            String does =
                    ENVOY.matcher(patients.get()).find() ? phrase.does().replace("the envoy of ", "") : phrase.does();
            return does.replace(Phrase.RECIPIENTS, patients.get());
        }
        if (s.actors().size() < 2) {
            return phrase.acts();
        }
        Optional<String> together = Reciprocity.isSaid(s) ? phrase.reciprocal().or(phrase::mutual) : phrase.mutual();
        return together.orElse(phrase.acts());
    }

    /** The recipients; else the people counted, if the verb is what happened to them. */
    private static Optional<String> patients(Statement s, Phrase phrase) {
        if (!s.recipients().isEmpty()) {
            return Optional.of(Party.joined(s.recipients()));
        }
        return s.counted()
                .filter(c -> phrase.passiveOrMade().filter(c.of()::equals).isPresent())
                .map(Statement.Counted::amount);
    }

    private static Optional<String> quoted(Statement s, Phrase phrase) {
        boolean recipients = !s.recipients().isEmpty();
        Optional<String> frame = recipients ? phrase.quoting() : phrase.alone();
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        return s.mentions().stream()
                .filter(m -> m.status() == s.status() && m.kind().equals(s.kind()))
                .map(m -> Complement.of(m, phrase.openers(), !recipients))
                .flatMap(Optional::stream)
                .findFirst()
                .map(c -> frame.get().replace(Phrase.RECIPIENTS, Party.joined(s.recipients())) + " “" + c + "”");
    }

    private static String passive(Statement s, String patients, String participle) {
        boolean plural = s.recipients().size() > 1
                || s.recipients().isEmpty()
                || s.recipients().get(0).plural();
        String clause = switch (s.status()) {
            case OCCURRED, HISTORICAL -> patients + " " + participle;
            case ONGOING -> patients + " being " + participle;
            case EXPECTED -> patients + " expected to be " + participle;
            case POSSIBLE -> patients + " may be " + participle;
            case CONDITIONAL -> patients + (isCondition(s) ? " may be " : " would be ") + participle;
            case NEGATED -> patients + " not " + participle;
            case DENIED -> "Denied that " + patients + (plural ? " were " : " was ") + participle;
        };
        return clause + NO_ACTOR + condition(s);
    }

    private static String eventNoun(Statement s, String event) {
        return switch (s.status()) {
            case OCCURRED, HISTORICAL -> event;
            case ONGOING -> event + " going on";
            case EXPECTED -> event + " expected";
            case POSSIBLE -> event + " possible";
            case CONDITIONAL -> event + " possible on a condition";
            case NEGATED -> "No " + event;
            case DENIED -> event + " denied";
        };
    }

    private static String where(Statement s, Phrase phrase) {
        if (phrase.where().isEmpty() || s.place().isEmpty()) {
            return "";
        }
        boolean goal = phrase.where().get().equals("to");
        if (goal && !s.recipients().isEmpty()) {
            return "";
        }
        Party place = new Party(s.place().get(), "", false, Party.Nature.OTHER);
        boolean named = Stream.concat(s.actors().stream(), s.recipients().stream())
                .anyMatch(p -> p.name().contains(place.name()) || place.name().contains(p.name()));
        boolean proper = Character.isUpperCase(place.name().charAt(0));
        return named || !proper ? "" : " " + phrase.where().get() + " " + place.inSentence();
    }

    /** The condition in the text's words, for what depends on one. */
    private static String condition(Statement s) {
        if (s.status() != Status.CONDITIONAL) {
            return "";
        }
        if (isCondition(s)) {
            return ", named as a condition";
        }
        return s.mentions().stream()
                .map(EventMention::condition)
                .flatMap(Optional::stream)
                .map(Excerpt::text)
                .map(c -> BEHIND_CONDITION.matcher(c.strip()).replaceFirst(""))
                .filter(c -> c.length() <= LONGEST_CONDITION
                        && CONDITION.matcher(c.toLowerCase(Locale.ROOT)).matches())
                .findFirst()
                .map(c -> " “" + c.substring(0, 1).toLowerCase(Locale.ROOT) + c.substring(1) + "”")
                .orElse(" on a condition");
    }

    /** Whether the event is the condition itself on which something else depends, and not what depends on it. */
    private static boolean isCondition(Statement s) {
        return !s.mentions().isEmpty()
                && s.mentions().stream()
                        .allMatch(m -> m.condition()
                                .map(Excerpt::span)
                                .filter(c -> c.covers(m.evidence().trigger().span())
                                        && !c.covers(m.evidence().sentence().span()))
                                .isPresent());
    }

    private static boolean planned(Statement s) {
        return s.mentions().stream().filter(m -> m.status() == Status.EXPECTED).anyMatch(m -> {
            int end = m.evidence().trigger().span().start()
                    - m.evidence().sentence().span().start();
            String trigger = m.evidence().trigger().text();
            return PLANNING.matcher(m.evidence().sentence().text().substring(0, end) + trigger)
                    .find();
        });
    }

    private static String unworded(Statement s) {
        String parties = Party.joined(s.actors());
        if (!s.recipients().isEmpty()) {
            parties = (parties.isEmpty() ? "?" : parties) + " → " + Party.joined(s.recipients());
        }
        String words = s.triggers().stream()
                .findFirst()
                .map(t -> "“" + t + "”")
                .orElse(s.kind().toString());
        return parties.isEmpty() ? words + NO_PARTIES : parties + ": " + words;
    }

    private static String capitalised(String line) {
        String bare = line.startsWith("the ") ? line.substring(4) : line;
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }
}
