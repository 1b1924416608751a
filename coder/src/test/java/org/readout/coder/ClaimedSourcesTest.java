package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;

/** Who stands behind what is only claimed, left unsaid, doubted or said of oneself, and behind quotes that go on. */
final class ClaimedSourcesTest extends CoderFixture {
    private List<String> sources(String text, String trigger) {
        List<EventMention> mentions = mentions(text, trigger);
        assertThat(mentions).isNotEmpty();
        return mentions.stream()
                .flatMap(m -> m.attribution().stream())
                .map(a -> a.source().excerpt().map(Excerpt::text).orElse("?"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Burundi responded to an allegation that its soldiers killed the priest.                       | killed     | ?
                    There were reports that Norwegian troops had shelled the island.                             | shelled    | ?
                    Three people suspected of killing a Danish envoy were named in the report.                    | killing    | ?
                    The United Nations is investigating the alleged killing of ten villagers by Chadian soldiers. | killing    | ?
                    Rwanda rejected allegations that its soldiers killed the priest.                              | killed     | Rwanda
                    A report by the panel says Eritrean soldiers killed villagers; Eritrea denies the accusation. | killed     | A report by the panel
                    Danish troops had shelled the island, said two officials, who spoke to the Washington Post.   | shelled    | the Washington Post, two officials
                    The head of the panel was quoted as saying by the news agency Orbis that Danish troops had shelled the island. | shelled | the news agency, The head of the panel
                    """)
    void claim_isOfWhoMakesIt_orOfNobodyNamed(String text, String trigger, String expected) {
        assertThat(sources(text, trigger)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Authorities in Togo have not said where the Beninese reporters are being held.   | held          | Authorities
                    Reuters could not verify that Eritrean troops attacked the convoy.               | attacked      | Reuters
                    Doctors were unable to confirm how many people Eritrean troops killed.           | killed        | Doctors
                    Finland's foreign ministry said: "Finland calls on Estonia to show restraint."   | calls         | Finland
                    The interior ministry of Gabon says it is investigating the Congolese embassy.   | investigating | ministry
                    """)
    void whoLeavesUnsaid_orSaysWhatItDoesItself_isNoSource(String text, String trigger, String nobody) {
        assertThat(sources(text, trigger)).noneMatch(source -> source.contains(nobody));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We must rebuild the school,\" Ingrid Dahl said.\n\n\"Danish soldiers killed my brother.\"",
                "'They came at noon,' said Ingrid Dahl. 'Danish soldiers killed my brother.'"
            })
    void quoteThatGoesOn_isOfTheSameSpeaker(String text) {
        assertThat(sources(text, "killed")).containsExactly("Ingrid Dahl");
    }

    @Test
    void quoteThatNoMarkCloses_goesOnInTheNextParagraph() {
        String text = "The general said: \"We entered the town of Duala at dawn.\n\n"
                + "\"Our tanks killed forty Danish rebels.\"";
        assertThat(sources(text, "killed")).containsExactly("The general");
    }
}
