package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The check of the shipped actor files, as the build compiled them; what cannot be read fails the build already. */
class ShippedActorsTest {
    private static final Set<String> ORDINARY = Set.of(
            ("will may can march hope union justice freedom front force forces state states people party movement army police parliament senate congress court house bank post times news sun star mirror guardian independent nation world time fortune nature science people's today metro express mail press radio television the a in on us it who he she they we or and no so as at by rally change forward unity dawn home work labor labour right left green greens rose bush king prince brown white black young long bill mark grant rice price")
                    .split(" "));

    private static List<NamedEntry> entries = List.of();

    @BeforeAll
    static void read() throws IOException {
        entries = DictionaryFile.read(ActorDictionary.resource("dictionary.bin"));
    }

    @Test
    void files_areAllThere() {
        assertThat(entries).hasSizeGreaterThan(5000);
    }

    @Test
    void ids_areUnique() {
        Map<String, String> places = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (NamedEntry entry : entries) {
            String earlier = places.put(entry.entry().id(), entry.place());
            if (earlier != null) {
                twice.add(entry.entry().id() + " at " + earlier + " and " + entry.place());
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void bodiesOfRoles_exist() {
        Set<String> ids = new HashSet<>();
        entries.forEach(e -> ids.add(e.entry().id()));
        List<String> missing = entries.stream()
                .flatMap(e -> e.entry().roles().stream()
                        .flatMap(r -> r.body().stream())
                        .filter(body -> !ids.contains(body))
                        .map(body -> e.place() + " " + body))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void names_areNoOrdinaryWords() {
        List<String> ordinary = entries.stream()
                .flatMap(e ->
                        e.names().stream().filter(n -> isOrdinary(n.text())).map(n -> e.place() + " " + n.text()))
                .toList();
        assertThat(ordinary).isEmpty();
    }

    @Test
    void everyPersonWithASurname_hasItInTheName() {
        List<String> foreign = entries.stream()
                .filter(e -> e.entry().kind() == EntryKind.PERSON)
                .filter(e -> e.entry().surname().isPresent())
                .filter(e -> e.names().stream()
                        .noneMatch(n -> Words.fold(n.text())
                                .contains(Words.fold(e.entry().surname().orElseThrow()))))
                .map(NamedEntry::place)
                .toList();
        assertThat(foreign).isEmpty();
    }

    private static boolean isOrdinary(String name) {
        boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
        return name.matches(".*[={}\\[\\]#].*") || !acronym && ORDINARY.contains(name.toLowerCase(Locale.ROOT));
    }
}
