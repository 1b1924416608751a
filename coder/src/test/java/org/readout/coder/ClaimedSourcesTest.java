package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Status;

/** Who stands behind what is only claimed, left unsaid, doubted or said of oneself, and behind quotes that go on. */
final class ClaimedSourcesTest extends CoderFixture {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gabon not only said that Danish troops had killed ten farmers but named them.",
                "Gabon did not just say that Danish troops had killed ten farmers.",
                "Gabon could not but say that Danish troops had killed ten farmers.",
                "Gabon had no doubt that Danish troops had killed ten farmers.",
                "Gabon responded by saying that Danish troops had killed ten farmers.",
                "Gabon never stopped saying that Danish troops had killed ten farmers."
            })
    void whoDidSpeak_isTheSource(String text) {
        assertThat(sources(text, "killed")).containsExactly("Gabon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gabon has never said that Danish troops had killed ten farmers.",
                "The minister did not say that Danish troops had killed ten farmers.",
                "Gabon declined to say that Danish troops had killed ten farmers."
            })
    void whatIsLeftUnsaid_isPossible(String text) {
        assertThat(mentions(text, "killed"))
                .isNotEmpty()
                .allMatch(m -> m.status() == Status.POSSIBLE && m.attribution().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Monday's reports that Danish troops had killed ten farmers shocked Gabon.   | ?
                    Reports from Kano that Danish troops had killed ten farmers shocked Gabon.  | ?
                    Claims from the rebels that Danish troops had killed ten farmers shocked Gabon. | the rebels
                    """)
    void dayOrPlace_makesNoClaim(String text, String expected) {
        assertThat(sources(text, "killed")).containsExactly(expected);
    }

    @Test
    void pronounForOthersOfACountry_isNotItsVoice() {
        String text = "The Iranian government said that Iranian students were armed and they threatened the police.";
        assertThat(sources(text, "threatened")).containsExactly("The Iranian government");
    }

    @Test
    void wordsInScareQuotes_openNoSpeech() {
        String text = "The Syrian 'government' bombed Homs, killing ten civilians. The rebels left. "
                + "'We want peace,' the French minister said.";
        assertThat(sources(text, "bombed")).isEmpty();
    }

    @Test
    void quoteBeforeAnotherSpeaker_isNotOfTheLast() {
        String text = "\"We must rebuild the school,\" the French minister said.\n\n"
                + "\"Israeli troops killed ten farmers.\"\n\nThe Syrian president spoke in Damascus.";
        assertThat(sources(text, "killed")).doesNotContain("the French minister");
    }
}
