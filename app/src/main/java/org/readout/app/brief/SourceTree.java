package org.readout.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.app.wording.Party;
import org.readout.core.Actor;
import org.readout.core.Attribution;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;

/**
 * Who says so, over all mentions of an event: from the outlet of the document inwards, one branch a chain, equal
 * sources joined. A copy adds its outlet to the branch of its original and no branch of its own.
 */
final class SourceTree {
    private final Documents documents;
    private final Node root = new Node("", "", "");

    SourceTree(Documents documents, List<EventMention> mentions) {
        this.documents = documents;
        mentions.forEach(this::add);
    }

    List<Brief.SourceNode> branches() {
        return root.views();
    }

    /** The chain of one mention on one line, outermost first, without the document's own outlet. */
    static String line(EventMention mention) {
        List<String> links = new ArrayList<>();
        for (Attribution link : mention.attribution()) {
            String detail = detail(link);
            links.add(detail.isEmpty() ? name(link) : name(link) + " (" + detail + ")");
        }
        return String.join(" ← ", links);
    }

    private void add(EventMention mention) {
        String id = mention.document().id();
        String original = documents.original(id).orElse(id);
        Node node = root.child(documents.name(original), "", "");
        node.references.add(documents.number(id));
        if (!original.equals(id)) {
            node.copies.add(documents.name(id));
        }
        for (Attribution link : mention.attribution()) {
            node = node.child(
                    name(link), detail(link), link.cue().map(Excerpt::text).orElse(""));
        }
        node.ownVoice = true;
    }

    /** People and outlets by their full name; offices, documents and anonymous sources as the text has them. */
    private static String name(Attribution link) {
        Attribution.Source source = link.source();
        boolean byName = source.kind() == SourceKind.PERSON || source.kind() == SourceKind.OUTLET;
        Optional<String> written =
                source.excerpt().map(e -> Party.of(Actor.UNKNOWN, e.text()).name());
        Optional<String> words = written.filter(w -> !w.equals(Party.UNNAMED));
        return (byName ? source.name().or(() -> words) : words.or(source::name)).orElse("source not named");
    }

    private static String detail(Attribution link) {
        Optional<String> reason = link.anonymityReason().map(r -> "“" + r.strip() + "”");
        if (link.source().kind() == SourceKind.ANONYMOUS) {
            return reason.map(r -> "anonymous; " + r).orElse("anonymous");
        }
        return reason.orElse("");
    }

    private static final class Node {
        private final String name;
        private String detail;
        private String cue;
        private final Set<String> copies = new LinkedHashSet<>();
        private final Set<Integer> references = new TreeSet<>();
        private final Map<String, Node> children = new LinkedHashMap<>();
        private boolean ownVoice;

        Node(String name, String detail, String cue) {
            this.name = name;
            this.detail = detail;
            this.cue = cue;
        }

        Node child(String childName, String childDetail, String childCue) {
            String key = childName.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
            Node child = children.computeIfAbsent(key, k -> new Node(childName, childDetail, childCue));
            child.detail = longer(child.detail, childDetail);
            child.cue = child.cue.isEmpty() ? childCue : child.cue;
            return child;
        }

        private static String longer(String a, String b) {
            return b.length() > a.length() ? b : a;
        }

        List<Brief.SourceNode> views() {
            return children.values().stream().map(Node::view).toList();
        }

        private Brief.SourceNode view() {
            return new Brief.SourceNode(
                    name, detail, cue, List.copyOf(copies), ownVoice, List.copyOf(references), views());
        }
    }
}
