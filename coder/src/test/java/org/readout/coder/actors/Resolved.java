package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.core.ActorMention;
import org.readout.core.Published;
import org.readout.core.Published.Basis;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.language.AnalysedDocument;
import org.readout.language.Token;

/** What a hand-made parse of 6 August 2024 resolves to, by the actors of {@code test-actors.yaml}. */
record Resolved(AnalysedDocument document, ActorIndex index) {
    private static final ActorResolver RESOLVER = new ActorResolver(dictionary());
    private static final Optional<Published> AUGUST_2024 =
            Optional.of(Published.on(LocalDate.of(2024, 8, 6), Basis.GIVEN, "test"));

    static Resolved read(Parses parses) {
        return of(parses, AUGUST_2024);
    }

    static Resolved read(String... parsed) {
        return read(Parses.of(parsed));
    }

    static Resolved undated(String... parsed) {
        return of(Parses.of(parsed), Optional.empty());
    }

    private static Resolved of(Parses parses, Optional<Published> day) {
        AnalysedDocument document = parses.document();
        return new Resolved(document, RESOLVER.resolve(document, day));
    }

    private static ActorDictionary dictionary() {
        try (InputStream in = ActorDictionary.resource("test-actors.yaml")) {
            DictionaryReader.Contents contents = new DictionaryReader("test-actors.yaml").read(in);
            assertThat(contents.problems()).isEmpty();
            return ActorDictionary.of(contents.entries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parties of a word of the first sentence, each as {@code words = id, name or "-" country/sectors}. */
    List<String> parties(String form) {
        return parties(0, form);
    }

    /** @param sentence counts from 0 */
    List<String> parties(int sentence, String form) {
        return index.parties(document.sentences().get(sentence), token(sentence, form)).stream()
                .map(Resolved::describe)
                .toList();
    }

    boolean isPlace(String form) {
        return index.isPlaceUse(document.sentences().get(0), token(0, form));
    }

    Optional<SourceKind> kind(String form) {
        return index.sourceKind(document.sentences().get(0), token(0, form));
    }

    Token token(int sentence, String form) {
        return document.sentences().get(sentence).tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static String describe(ActorMention mention) {
        String who = mention.actor().id().or(() -> mention.actor().name()).orElse("-");
        String sectors = String.join(
                "+", mention.actor().sectors().stream().map(Sector::name).toList());
        return mention.excerpt().text() + " = " + who + " "
                + mention.actor().country().orElse("?") + "/" + sectors;
    }
}
