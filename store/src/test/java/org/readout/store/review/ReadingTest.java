package org.readout.store.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.Status;

class ReadingTest {
    private static final Reading READING = Reading.of("ASSAULT", Status.OCCURRED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TYPE        | CONSULT
                    MODE        | heavy-weapons
                    STATUS      | DENIED
                    ACTORS      | the army [SDN MIL]; RSF [SDN PRM REB]; [KEN]; a crowd; UN [IGO]; [GOV]
                    RECIPIENTS  | Oxfam [NGO NGO]
                    DATE        | 2024-10-09
                    DATE        | 2024-10-07/2024-10-09
                    DATE        | 2024-10-07/..
                    DATE        | ../2024-10-09
                    PLACE       | El Fasher [SDN]
                    PLACE       | the border
                    ATTRIBUTION | The Washington Post (OUTLET): reported; officials (ANONYMOUS): said
                    ATTRIBUTION | (UNNAMED): reportedly
                    QUANTITIES  | AT_LEAST 40 people, killed; ? people; ABOUT 1.5 miles
                    CERTAIN     | no
                    """)
    void formsThatAreRead_areWrittenAsTheyWere(Field field, String form) {
        Reading reading = READING.with(field, form);

        assertThat(reading.form(field)).isEqualTo(form);
        assertThat(ReadingJson.read(ReadingJson.write(reading))).isEqualTo(reading);
        assertThat(reading.changed(READING)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TYPE        | 12
                    MODE        | a b
                    STATUS      | HAPPENED
                    ACTORS      | [SDN XYZ]
                    ACTORS      | [[SDN]
                    ACTORS      | army [SD]
                    DATE        | yesterday
                    DATE        | 2024-10-09/2024-10-07
                    DATE        | ../..
                    PLACE       | [SDN]
                    ATTRIBUTION | officials (SHY)
                    ATTRIBUTION | (PERSON): said
                    QUANTITIES  | many people
                    QUANTITIES  | OVER 40 people
                    CERTAIN     | perhaps
                    """)
    void formsThatCannotBeRead_areRefusedWithASentence(Field field, String form) {
        assertThatThrownBy(() -> READING.with(field, form))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .matches("(?s)[A-Z\"].*\\.");
    }

    @Test
    void newType_takesTheModeWithIt() {
        Reading heavy = READING.with(Field.MODE, "heavy-weapons");

        assertThat(heavy.with(Field.TYPE, "coerce").form(Field.MODE)).isEmpty();
        assertThat(heavy.with(Field.TYPE, "ASSAULT").form(Field.MODE)).isEqualTo("heavy-weapons");
    }

    @Test
    void wordings_doNotCountForAgreement() {
        Reading one = READING.with(Field.ACTORS, "the army [SDN MIL]; Kenya [KEN]")
                .with(Field.ATTRIBUTION, "the ministry (OFFICE): said");
        Reading other = READING.with(Field.ACTORS, "Kenya [KEN]; soldiers [SDN MIL GOV]")
                .with(Field.ATTRIBUTION, "Ministry");

        assertThat(one.changed(other)).containsExactlyInAnyOrder(Field.ACTORS, Field.ATTRIBUTION);
        assertThat(one.disagreeing(other)).isEmpty();
        assertThat(one.disagreeing(other.with(Field.ACTORS, "[KEN]"))).containsExactly(Field.ACTORS);
    }
}
