package org.readout.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Discrepancy;
import org.readout.core.EventMention;
import org.readout.core.Span;

/** The sentences in which the accounts of some discrepancies stand. */
final class Accounts {
    private final List<List<Set<Place>>> places = new ArrayList<>();
    private final Map<String, Set<Span>> byDocument = new HashMap<>();

    private record Place(String document, Span sentence) {}

    /** @param mentions by id; accounts carried by others are left out */
    Accounts(List<Discrepancy> discrepancies, Map<String, EventMention> mentions) {
        for (Discrepancy discrepancy : discrepancies) {
            places.add(discrepancy.accounts().stream()
                    .map(a -> places(a, mentions))
                    .toList());
        }
        places.stream()
                .flatMap(List::stream)
                .flatMap(Set::stream)
                .forEach(p -> byDocument
                        .computeIfAbsent(p.document(), d -> new HashSet<>())
                        .add(p.sentence()));
    }

    private static Set<Place> places(Discrepancy.Account account, Map<String, EventMention> mentions) {
        Set<Place> places = new LinkedHashSet<>();
        account.mentions().stream()
                .flatMap(m -> Optional.ofNullable(mentions.get(m)).stream())
                .forEach(m -> places.add(
                        new Place(m.document().id(), m.evidence().sentence().span())));
        for (int i = 0; i < account.documents().size(); i++) {
            places.add(new Place(
                    account.documents().get(i), account.evidence().get(i).span()));
        }
        return places;
    }

    /** The sentences of a document that give an account. */
    Set<Span> sentences(String document) {
        return byDocument.getOrDefault(document, Set.of());
    }

    /** For each discrepancy those of some sentences that give each of its accounts; accounts that none gives are left out. */
    List<List<List<Telling>>> among(List<Telling> tellings) {
        Map<Place, Telling> byPlace = new HashMap<>();
        tellings.forEach(t -> byPlace.put(new Place(t.id(), t.words().span()), t));
        List<List<List<Telling>>> found = new ArrayList<>();
        for (List<Set<Place>> accounts : places) {
            found.add(accounts.stream()
                    .map(a -> a.stream()
                            .flatMap(p -> Optional.ofNullable(byPlace.get(p)).stream())
                            .toList())
                    .filter(a -> !a.isEmpty())
                    .toList());
        }
        return found;
    }
}
