package org.readout.collate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.Quantity;

/** Whom or what two mentions say was hit, held or hurt, where nobody is named: "a mosque" and "a hotel", "four students" and "nine smugglers". */
final class Targets {
    private static final double FAR = 2;
    private static final double FAR_AT_LEAST = 5;

    /** Words for whoever was hurt, of which each report may choose its own, and for no target in particular. */
    private static final Set<String> ANYBODY = Stems.ofPassage(
            "people person persons civilian civilians man men woman women child children victim victims resident residents bystander"
                    + " bystanders local locals others suspect suspects member members dead body bodies wounded injured casualties"
                    + " life lives area site target building several dozens scores many least two three four five six seven eight nine"
                    + " ten eleven twelve hundred thousand hundreds thousands number group");

    private static final Pattern OBJECT = Pattern.compile(
            "^(?: on)? an? ((?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]+)(?= (?:in|on|near|at|of|and|by)\\b|[.,;])");

    private Targets() {}

    /** Whether the two cannot be told of one deed: other targets, neither of which the other's report mentions, or tolls that lie far apart. */
    static boolean differ(MentionView a, MentionView b) {
        return nameOthers(a, b) || haveTollsFarApart(a, b);
    }

    private static boolean nameOthers(MentionView a, MentionView b) {
        Set<String> left = of(a);
        Set<String> right = of(b);
        return !left.isEmpty() && !right.isEmpty() && isMissingFrom(left, b) && isMissingFrom(right, a);
    }

    private static boolean isMissingFrom(Set<String> targets, MentionView other) {
        return targets.stream()
                .noneMatch(target -> other.words().contains(target)
                        || other.subject().happenings().contains(target));
    }

    /** Stems of the words in lower case for the recipients and for those counted. */
    private static Set<String> of(MentionView m) {
        Stream<String> described = m.mention().recipients().stream()
                .filter(r -> r.actor().id().isEmpty())
                .flatMap(r -> Stream.concat(
                        r.actor().name().stream(), Stream.of(r.excerpt().text())));
        Stream<String> counted = m.mention().quantities().stream()
                .filter(q -> q.of().isPresent())
                .map(q -> q.source().text());
        Set<String> targets = Stream.concat(Stream.concat(described, counted), object(m).stream())
                .flatMap(words -> Stream.of(words.split("[^\\p{L}'’-]+")))
                .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                .flatMap(word -> Stems.ofPassage(word).stream())
                .filter(stem -> !ANYBODY.contains(stem) && !ReportSubject.isGeneric(stem))
                .filter(stem -> !m.triggerStems().contains(stem))
                .collect(Collectors.toCollection(HashSet::new));
        targets.removeAll(Places.stems(m.mention()));
        return targets;
    }

    /** "Attacked a police post in …": what stands right after the word, whether or not a party was read from it. */
    private static Optional<String> object(MentionView m) {
        Matcher object = OBJECT.matcher(m.wordsAfterTrigger());
        return object.find() ? Optional.of(object.group(1)) : Optional.empty();
    }

    private static boolean haveTollsFarApart(MentionView a, MentionView b) {
        return a.mention().quantities().stream()
                .anyMatch(left -> b.mention().quantities().stream().anyMatch(right -> areFarApart(left, right)));
    }

    private static boolean areFarApart(Quantity left, Quantity right) {
        if (left.bound() != Quantity.Bound.EXACT
                || right.bound() != Quantity.Bound.EXACT
                || !NumberAccounts.areOfOneThing(left, right)) {
            return false;
        }
        double least = Math.min(left.value().orElseThrow(), right.value().orElseThrow());
        double most = Math.max(left.value().orElseThrow(), right.value().orElseThrow());
        return most >= FAR * least && most - least >= FAR_AT_LEAST;
    }
}
