package org.readout.app.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.story.StoryView;
import org.readout.collate.Collation;
import org.readout.collate.json.EventJson;
import org.readout.collate.json.StoryJson;
import org.readout.core.Story;

/** The developments that most documents are on, each summed up in quoted sentences. */
final class Developments {
    private static final int MOST = 10;
    private static final int FEWEST_DOCUMENTS = 2;

    private final Collation collation;
    private final Documents documents;

    Developments(Collation collation, Documents documents) {
        this.collation = collation;
        this.documents = documents;
    }

    /** In order of first report. */
    List<Brief.Development> all() {
        Set<String> largest = new HashSet<>(collation.stories().stream()
                .filter(s -> s.documents().size() >= FEWEST_DOCUMENTS)
                .sorted(Comparator.comparing((Story s) -> -s.documents().size()))
                .limit(MOST)
                .map(Story::id)
                .toList());
        Map<String, StoryView.Earlier> others = new HashMap<>();
        collation.stories().forEach(s -> others.put(s.id(), new StoryView.Earlier(s.title(), s.lastReported())));
        StoryJson json = new StoryJson(collation, new EventJson(collation));
        return collation.stories().stream()
                .filter(s -> largest.contains(s.id()))
                .map(s -> development(StoryView.of(json.write(s), id -> Optional.ofNullable(others.get(id)))))
                .toList();
    }

    private Brief.Development development(StoryView story) {
        return new Brief.Development(
                story.title(),
                story.outlet(),
                story.extent(),
                story.from().stream()
                        .map(f -> f.how() + " “" + f.title() + "”: " + f.why())
                        .toList(),
                story.summary().stream()
                        .map(l -> new Brief.Quoted(
                                l.day(), l.words(), l.saidBy(), documents.number(l.document()), l.support()))
                        .toList());
    }
}
