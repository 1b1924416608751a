package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that a sentence names beside its main clause, and what in it is not theirs. */
final class ToldBesidesTest extends CoderFixture {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish troops have attacked Norwegian ships 24 times by the Norwegian navy's count.      | attacked | the Norwegian navy
                    The president ignored the envoy, betting that Denmark would not cut off aid to Norway.   | cut off  | The president
                    There were reports in Danish media that Norwegian troops had shelled the island.         | shelled  | Danish media
                    Danish troops shelled the island, burned the harbour and, the Red Cross said, killed ten fishermen. | killed | the Red Cross
                    Norway said on Monday, a day after Denmark bombed the harbour, that Danish troops had killed a sailor. | killed | Norway
                    UN observers said Danish troops opened fire on the camp, minutes after a convoy arrived, killing six people. | killing | UN observers
                    Police said Danish gunmen attacked the church, a day after another gang had killed the bishop. | killed | Police
                    The Norwegian general insisted that his forces continue to strike Danish targets.        | strike   | The Norwegian general
                    The Norwegian mission has no evidence that Danish police beat the fishermen.             | beat     | The Norwegian mission
                    The court, which found evidence of killings by Danish forces, sentenced the general to life. | killings | The court
                    In her account of the raid, the nurse wrote that Danish soldiers had shot patients.      | shot     | the nurse
                    In Oslo's view Denmark attacked the plant, and Sweden accused Norway of shelling it.     | attacked | Oslo
                    """)
    void source_isWhomThePhraseNames(String text, String trigger, String expected) {
        assertThat(sources(text, trigger)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish troops shelled the island, burned the harbour and, the Red Cross said, killed ten fishermen.            | shelled
                    Norway said that it would not sign the treaty, a day after Danish police killed ten protesters.                | killed
                    Norwegian officials insisted that the meeting take place before Denmark conducted a counterattack on the island. | counterattack
                    The United States demanded the release of the vessel, and said it would consult its allies on the next steps.  | consult
                    In Oslo's view Denmark attacked the plant, and Sweden accused Norway of shelling it. | accused
                    Norway blocked money on the charity's account and arrested its director.             | arrested
                    Danish rebels opened fire in the mayor's view, killing two guards.                   | opened
                    A report that found evidence of mass killings by Danish soldiers was published on Monday. | killings
                    No one found evidence that Danish police had tortured the student.                   | tortured
                    The explosion killed nine people in Oslo, indicating that Danish rebels had attacked again. | attacked
                    """)
    void whatIsNotSaidToBe_hasNoSource(String text, String trigger) {
        assertThat(sources(text, trigger)).isEmpty();
    }

    @Test
    void whoSpeaksUnderTheirOwnName_endsWhatAnOutletNamedOnceTells() {
        String text =
                "The Washington Post reported on Friday that Norway's president Jonas Lund said that Denmark had closed the"
                        + " border.\n\nDanish troops shelled the island on Saturday, officials said.";
        assertThat(sources(text, "shelled")).containsExactly("officials");
    }

    @Test
    void whoSpeaksInsideWhatAnOutletTells_doesNotEndWhatItTells() {
        String text =
                "The Washington Post reported on Friday that Norway and Denmark were at odds. According to the report,"
                        + " Norway told the envoys that it was ready.\n\nDanish troops had shelled the island, according to three"
                        + " people familiar with the matter.";
        assertThat(sources(text, "shelled")).containsExactly("the report", "three people familiar with the matter");
    }
}
