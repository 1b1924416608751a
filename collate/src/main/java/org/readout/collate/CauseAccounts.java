package org.readout.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.Attribution;
import org.readout.core.Discrepancy;
import org.readout.core.EventMention;
import org.readout.core.Span;

/** The means by which an event is said to have been done. */
final class CauseAccounts {

    private enum Means {
        DRONE("a drone", "drones?|unmanned aerial vehicles?|UAVs?|quadcopters?"),
        WARPLANE(
                "aircraft",
                "warplanes?|fighter jets?|(?:military |fighter |combat )?aircraft|fighter planes?|helicopters?"),
        PROJECTILE("a missile or rocket", "missiles?|rockets?|(?:air |aerial |airborne )?projectiles?"),
        SHELL("shelling", "shells?|shelling|shelled|artillery|mortars?|howitzers?"),
        PLANTED(
                "an explosive placed there",
                "(?:planted|hidden|remote-controlled|roadside|car|smuggled)\\b[^.;]{0,20}\\b(?:bombs?|explosives?|devices?)"
                        + "|(?:bombs?|explosives?|devices?)\\b[^.;]{0,20}\\b(?:planted|hidden|smuggled|placed)"
                        + "|(?:blown|blew) up\\b[^.;]{0,60}\\bfrom (?:the )?inside|land ?mines?|was mined|explosive devices?"),
        GUNFIRE("gunfire", "gunfire|gunmen|rifles?|sniper|machine[- ]guns?|shot dead"),
        ACCIDENT(
                "an accident or neglect",
                "accident|accidental(?:ly)?|neglect|malfunction|technical fault|structural failure|natural causes|mechanical failure");

        private final String words;
        private final Pattern pattern;

        Means(String words, String pattern) {
            this.words = words;
            this.pattern = Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE);
        }
    }

    /** Means that can be words for one thing: a drone fires missiles, shells include rockets. */
    private static final Set<Set<Means>> COMPATIBLE = Set.of(
            Set.of(Means.DRONE, Means.PROJECTILE),
            Set.of(Means.WARPLANE, Means.PROJECTILE),
            Set.of(Means.SHELL, Means.PROJECTILE));

    private static final Map<String, Means> MODES = Map.of("drone", Means.DRONE);

    private CauseAccounts() {}

    /** "And not with a drone", "rather than by shells", "denied that it was a drone": what stands before a means that is rejected. */
    private static final Pattern REJECTED = Pattern.compile(
            "(?i)\\b(?:(?:not|no|nor|neither|never)\\b(?! (?:only|just|merely|solely)\\b)|rather than|instead of|den(?:y|ies|ied|ying)"
                    + "|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|dismiss(?:es|ed|ing)?)(?: (?!but\\b)[\\p{L}-]+){0,4}[ -]$");

    /** @param named all means of which its own source speaks: "a bomb went off, followed by gunfire" contradicts neither */
    private record Account(Means means, Set<Means> named, Claim claim) {}

    static Optional<Discrepancy> of(List<EventMention> mentions, Voices voices) {
        List<Account> accounts = new ArrayList<>();
        for (EventMention mention : mentions) {
            if (mention.status().isFactual()) {
                means(mention, mentions)
                        .ifPresent(means ->
                                accounts.add(new Account(means, named(mention), voices.claim(means.words, mention))));
            }
        }
        List<Claim> differing = accounts.stream()
                .filter(a -> accounts.stream().anyMatch(b -> exclude(a, b)))
                .map(Account::claim)
                .toList();
        return Claim.discrepancy(Discrepancy.Kind.CAUSE, "by what means", differing);
    }

    private static boolean exclude(Account a, Account b) {
        return a.means() != b.means()
                && !a.named().contains(b.means())
                && !b.named().contains(a.means())
                && !COMPATIBLE.contains(Set.of(a.means(), b.means()))
                && !a.claim().voice().equals(b.claim().voice());
    }

    private static Set<Means> named(EventMention mention) {
        return found(mention).stream().map(Found::means).collect(Collectors.toSet());
    }

    /** The means named nearest to the trigger in the words that the mention's source stands for. */
    private static Optional<Means> means(EventMention mention, List<EventMention> all) {
        Optional<Means> byMode = mention.kind().mode().map(MODES::get);
        Span trigger = mention.evidence().trigger().span();
        return found(mention).stream()
                .filter(f -> isNearest(f.span(), mention, all))
                .min(Comparator.comparingInt(f -> distance(f.span(), trigger)))
                .map(Found::means)
                .or(() -> byMode);
    }

    private record Found(Means means, Span span) {}

    /** The means in the words that the mention's source stands for, without those that it rejects. */
    private static List<Found> found(EventMention mention) {
        String text = mention.evidence().sentence().text();
        int start = mention.evidence().sentence().span().start();
        List<Found> found = new ArrayList<>();
        for (Means means : Means.values()) {
            Matcher matcher = means.pattern.matcher(text);
            while (matcher.find()) {
                Span span = new Span(start + matcher.start(), start + matcher.end());
                boolean rejected =
                        REJECTED.matcher(text.substring(0, matcher.start())).find();
                if (!rejected && isAttributed(span, mention)) {
                    found.add(new Found(means, span));
                }
            }
        }
        return found;
    }

    /** Within the attributed words if there are any. */
    private static boolean isAttributed(Span words, EventMention mention) {
        List<Span> content = mention.attribution().stream()
                .reduce((outer, inner) -> inner)
                .map(Attribution::content)
                .orElse(List.of());
        return content.isEmpty() || content.stream().anyMatch(c -> c.overlaps(words));
    }

    /** Whether no other mention of the event stands nearer. */
    private static boolean isNearest(Span words, EventMention mention, List<EventMention> all) {
        int own = distance(words, mention.evidence().trigger().span());
        return all.stream()
                .filter(m -> m.document().id().equals(mention.document().id()))
                .noneMatch(m -> distance(words, m.evidence().trigger().span()) < own);
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : Math.max(a.start() - b.end(), b.start() - a.end());
    }
}
