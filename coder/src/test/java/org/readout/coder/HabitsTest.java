package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.core.Status;

/** What somebody does time and again is neither what they deny nor what a later noun takes up. */
final class HabitsTest extends CoderFixture {
    @Test
    void whatIsSaidOfTheDenierInPassing_isNotDenied() {
        String text =
                "The Taliban, which routinely carries out attacks across Afghanistan despite striking a peace deal with the"
                        + " United States this spring, denied any involvement.";

        assertThat(coded(text).mentions())
                .isNotEmpty()
                .noneMatch(m -> m.status() == Status.DENIED && m.kind().type().equals("AGREE"));
    }

    @Test
    void habit_isTakenUpByNoNoun() {
        String text =
                "Gunmen stormed a university in Kabul on Monday. The Taliban, which often attacks Pakistan, condemned it."
                        + " The attack ended after two hours.";

        assertThat(coded(text).mentions())
                .filteredOn(m -> m.evidence().trigger().text().equals("attack"))
                .noneMatch(m -> m.actors().stream()
                        .anyMatch(a ->
                                a.actor().id().filter("afg.taliban"::equals).isPresent()));
    }
}
