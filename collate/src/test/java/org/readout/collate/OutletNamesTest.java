package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletNamesTest {
    @Test
    void namesOfOneOutlet_areOne() {
        assertThat(OutletNames.same("A.P.", "the Associated Press")).isTrue();
        assertThat(OutletNames.same("Harbor Wire", "the Harbor Wire news agency"))
                .isTrue();
    }

    /** The dictionary has "Independent" as part of names of a paper in London and of one in South Africa. */
    @Test
    void nameThatTwoOutletsShare_isNeither() {
        assertThat(OutletNames.same("Independent", "The Independent (United Kingdom)"))
                .isFalse();
        assertThat(OutletNames.same("Independent", "The Star (South Africa)")).isFalse();
        assertThat(OutletNames.same("the Independent", "Independent")).isTrue();
    }
}
