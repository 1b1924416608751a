package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Attribution;
import org.readout.core.Attribution.Source;
import org.readout.core.Document;
import org.readout.core.SourceKind;
import org.readout.core.Span;

/**
 * Which outlet's reporting a passage relays.
 *
 * <p>A relayed outlet stays the outermost link while the passage relays it: from where it is named, over sources that no one names, until a source speaks under its own
 * name or another outlet is named; who speaks inside what an outlet tells that has been taken up again ends nothing. "The report" takes up the outlet last named.
 */
public final class RelayScope {
    private static final Set<String> REPORTS = Set.of("the report", "its report", "the article", "the story");

    private final List<Attribution> links;
    private final OwnOutlet own;

    /** @param document whose publisher relays nobody with its own reporting */
    public RelayScope(Chains chains, Document document) {
        this.own = new OwnOutlet(document);
        List<Attribution> resolved = new ArrayList<>();
        List<Source> outlets = new ArrayList<>();
        for (Attribution link : chains.links()) {
            Attribution read = takenUp(link, outlets)
                    .map(outlet -> withSource(link, outlet))
                    .orElse(link);
            if (read.source().kind() == SourceKind.OUTLET
                    && read.source().name().isPresent()) {
                outlets.add(0, read.source());
            }
            resolved.add(read);
        }
        this.links = List.copyOf(resolved);
    }

    /** The same links with "the report" read as the outlet it takes up. */
    public Chains chains() {
        return new Chains(links);
    }

    /** A chain with the relayed outlet before it, where it starts with a source that nobody names. */
    public List<Attribution> complete(List<Attribution> chain) {
        if (chain.isEmpty() || chain.get(0).source().kind() != SourceKind.ANONYMOUS) {
            return chain;
        }
        Optional<Attribution> relay = relayBefore(chain.get(0));
        if (relay.isEmpty()) {
            return chain;
        }
        List<Attribution> complete = new ArrayList<>(List.of(relay.get()));
        complete.addAll(chain);
        return List.copyOf(complete);
    }

    private Optional<Attribution> relayBefore(Attribution anonymous) {
        Optional<Attribution> relay = Optional.empty();
        boolean isTakenUp = false;
        int at = position(anonymous);
        for (Attribution link : links) {
            if (position(link) >= at) {
                break;
            }
            if (link.source().kind() == SourceKind.OUTLET) {
                Optional<String> before = relay.flatMap(r -> r.source().name());
                relay = link.source().name().filter(n -> !own.isCalled(n)).map(n -> link);
                isTakenUp = relay.isPresent() && before.equals(link.source().name());
            } else if (isNamed(link) && !(isTakenUp && isInside(link, relay.orElseThrow()))) {
                relay = Optional.empty();
                isTakenUp = false;
            }
        }
        return relay;
    }

    private static boolean isNamed(Attribution link) {
        return link.source().kind() == SourceKind.PERSON || link.source().kind() == SourceKind.OFFICE;
    }

    /** Whether what the outlet tells holds that somebody speaks. */
    private static boolean isInside(Attribution link, Attribution outlet) {
        return link.cue()
                .filter(cue -> outlet.content().stream().anyMatch(c -> c.covers(cue.span())))
                .isPresent();
    }

    private static int position(Attribution link) {
        return link.cue()
                .map(c -> c.span().start())
                .orElseGet(() ->
                        link.content().stream().mapToInt(Span::start).min().orElse(0));
    }

    /** The outlet that "the report" or, after "the Levant Monitor", "the Monitor" means. */
    private static Optional<Source> takenUp(Attribution link, List<Source> latestFirst) {
        String words = link.source().excerpt().map(e -> e.text()).orElse("");
        if (OutletNames.takesUp(words) || REPORTS.contains(words.toLowerCase(Locale.ROOT))) {
            return latestFirst.stream().findFirst();
        }
        String[] parts = words.split(" ");
        boolean isShort = parts.length == 2
                && parts[0].equalsIgnoreCase("the")
                && Character.isUpperCase(parts[1].charAt(0))
                && link.source().kind() != SourceKind.OUTLET
                && !isBody(link.source(), parts[1]);
        return isShort
                ? latestFirst.stream()
                        .filter(o -> (" " + o.name().orElseThrow()).endsWith(" " + parts[1]))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether "the Police" or "the State" means a body or a party of its own, whatever an outlet is called. */
    private static boolean isBody(Source source, String word) {
        return SourceKinds.BODIES.contains(word.toLowerCase(Locale.ROOT))
                || word.equals("State")
                || source.country().filter(c -> !c.equals("NGO")).isPresent();
    }

    private static Attribution withSource(Attribution link, Source outlet) {
        Source read = new Source(link.source().excerpt(), SourceKind.OUTLET, outlet.name(), outlet.country());
        return new Attribution(read, link.cue(), link.content(), link.form(), link.anonymityReason());
    }
}
