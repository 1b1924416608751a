package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.actors.ActorResolver;
import org.readout.coder.time.TemporalReader;
import org.readout.core.Document;
import org.readout.core.Published;
import org.readout.language.AnalysedDocument;
import org.readout.language.LanguageAnalyser;
import org.readout.language.OnnxAnalyser;

/** Publication dates inferred from people of public record. Needs the language model; skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InferredDateTest {
    private final ActorResolver resolver = new ActorResolver(ActorDictionary.shipped());
    private Optional<LanguageAnalyser> analyser = Optional.empty();

    @BeforeAll
    void load() {
        assumeTrue(OnnxAnalyser.isModelPresent(), "SKIPPED: no language model is on the class path");
        analyser = Optional.of(OnnxAnalyser.load());
    }

    @AfterAll
    void close() {
        analyser.ifPresent(LanguageAnalyser::close);
    }

    private Optional<Published> infer(String text) {
        AnalysedDocument document =
                ArgumentAttachment.mend(analyser.orElseThrow().analyse(Document.ofText("test.txt", text)));
        return TemporalReader.read(document, Optional.empty(), resolver.publicRecord(document))
                .published();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Yahya Sinwar was killed yesterday, an official said.                                        | 2024-10-17 | 2024-10-17
                    Ismail Haniyeh was killed in Tehran last week. Ministers met on Thursday.                   | 2024-08-08 | 2024-08-10
                    The killing of Yahya Sinwar on Wednesday surprised the ministers.                           | 2024-10-16 | 2024-10-19
                    """)
    void deathOfPublicRecord_datedByTheText_datesTheText(String text, LocalDate earliest, LocalDate latest) {
        assertThat(infer(text)).hasValueSatisfying(published -> {
            assertThat(published.earliest()).isEqualTo(earliest);
            assertThat(published.latest()).isEqualTo(latest);
            assertThat(published.basis()).isEqualTo(Published.Basis.INFERRED);
            assertThat(published.why()).contains("the death of");
        });
    }

    @Test
    void peopleInOfficeTogether_giveTheYearOfAMonthAndDay() {
        Optional<Published> published = infer(
                "Prime Minister Rishi Sunak and Foreign Secretary James Cleverly met the mediators on Thursday after the attack on the port."
                        + " Patrols began on Sept. 2, 2022. The port was attacked on June 5.");

        assertThat(published).hasValueSatisfying(p -> {
            assertThat(p.earliest().getYear()).isEqualTo(2023);
            assertThat(p.why()).contains("in office: Prime Minister Rishi Sunak");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Joe Biden spoke with Chancellor Olaf Scholz on Wednesday.",
                "Former President Barack Obama praised the late Yahya Sinwar's captors last week.",
                "The army vowed to kill Ismail Haniyeh last week.",
                "President Bush and President Obama were asked about the strike of June 5 on Tuesday.",
                "Guards foiled an attempt on the life of the minister on Monday.",
                "President Mohamed Bazoum, ousted in a coup on July 26, spoke to President Emmanuel Macron on Sunday."
            })
    void textWithoutEnoughAnchors_hasNoDate(String text) {
        assertThat(infer(text)).isEmpty();
    }
}
