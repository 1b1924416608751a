package org.readout.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Story;

/** Where accounts of an event or a development differ, in words. */
final class Differences {
    private final Map<String, EventMention> mentions;
    private final EventViews events;

    Differences(Map<String, EventMention> mentions, EventViews events) {
        this.mentions = mentions;
        this.events = events;
    }

    List<Brief.Difference> of(Event event) {
        Brief.EventView view = events.of(event);
        List<Brief.Difference> differences = new ArrayList<>();
        for (Discrepancy discrepancy : event.discrepancies()) {
            String field = DifferenceWords.of(discrepancy.kind());
            differences.add(new Brief.Difference(
                    view.anchor(),
                    view.headline(),
                    field,
                    DifferenceWords.narrower(discrepancy),
                    discrepancy.accounts().stream().map(this::account).toList()));
        }
        return differences;
    }

    /** Where passages of a development differ on what no record carries. */
    List<Brief.Difference> of(Story story) {
        return story.discrepancies().stream()
                .map(d -> new Brief.Difference(
                        "",
                        story.title(),
                        DifferenceWords.of(d.kind()),
                        DifferenceWords.narrower(d),
                        d.accounts().stream().map(this::account).toList()))
                .toList();
    }

    private Brief.AccountView account(Discrepancy.Account account) {
        List<Brief.Passage> evidence = new ArrayList<>();
        if (account.mentions().isEmpty()) {
            for (int i = 0; i < account.documents().size(); i++) {
                evidence.add(events.passages()
                        .of(account.documents().get(i), account.evidence().get(i)));
            }
        }
        for (int i = 0; i < account.mentions().size(); i++) {
            EventMention mention = mentions.get(account.mentions().get(i));
            if (mention != null && i < account.evidence().size()) {
                Excerpt words = account.evidence().get(i);
                boolean wholeSentence =
                        words.span().covers(mention.evidence().sentence().span());
                evidence.add(
                        wholeSentence
                                ? events.passages().of(mention)
                                : events.passages().of(mention, words));
            }
        }
        return new Brief.AccountView(account.value(), account.saidBy(), evidence);
    }
}
