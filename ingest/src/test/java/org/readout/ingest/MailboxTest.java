package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BrokenInput.ARTICLE;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.Mails.HEAD;
import static org.readout.ingest.Mails.files;
import static org.readout.ingest.Mails.tooDeep;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of many messages. */
class MailboxTest {

    @Test
    void mailbox_givesEachOfItsMessages() {
        String separator = "From ana@desk.example Mon Mar  4 23:30:00 2024\n";
        Readings readings = Readings.ofText(separator + tooDeep() + "\n\n" + separator + HEAD + "\r\n"
                + ARTICLE + "\n\n" + separator + HEAD + "\r\n"
                + PROSE + "\nFrom then on the road was closed.\n");

        assertThat(files(readings)).containsExactly("-#2", "-#3");
        assertThat(readings.documents().get(1).text()).contains("From then on the road was closed.");
    }

    @Test
    void lineThatBeginsLikeASeparator_isText() {
        String separator = "From ana@desk.example Mon Mar  4 23:30:00 2024\n";
        Readings readings = Readings.ofText(separator + HEAD + "\r\n" + ARTICLE
                + "\n\nFrom Kyiv to Lviv sirens sounded at 10:30 on 4 March 2024, and rebels attacked.\n\n"
                + ">From Monday on the road was closed.\n>>From there.\n" + separator + HEAD + "\r\n" + PROSE);

        assertThat(files(readings)).containsExactly("-#1", "-#2");
        assertThat(readings.documents().get(0).text())
                .contains("From Kyiv to Lviv", "\nFrom Monday on", "\n>From there.");
    }

    @Test
    void separatorWithoutADate_partsMessagesWhereAFieldFollows() {
        Readings readings = Readings.ofText("From ana@desk.example\n" + HEAD + "\r\n" + ARTICLE
                + "\n\nFrom ana@desk.example\nword came that rebels attacked.\n\nFrom ben@desk.example\n" + HEAD
                + "\r\n"
                + PROSE);

        assertThat(files(readings)).containsExactly("-#1", "-#2");
        assertThat(readings.documents().get(0).text()).contains("From ana@desk.example\nword came");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://desk.example/4 tells of it.", "Note: rebels attacked.", "x-news://desk.example/4"})
    void lineThatBeginsLikeASeparatorWithoutADate_isTextAboveWhatIsNoField(String line) {
        Readings readings = Readings.ofText("From ana@desk.example\n" + HEAD + "\r\n" + ARTICLE
                + "\n\nFrom ben@desk.example\n" + line + "\n\nFrom ben@desk.example\n" + HEAD + "\r\n" + PROSE);

        assertThat(files(readings)).containsExactly("-#1", "-#2");
        assertThat(readings.documents().get(0).text()).contains("From ben@desk.example\n" + line);
    }

    @Test
    void separatorWithoutADate_isTextWhereTheFirstHasOne() {
        String separator = "From ana@desk.example Mon Mar  4 23:30:00 2024\n";
        Readings readings = Readings.ofText(separator + HEAD + "\r\n" + ARTICLE
                + "\n\nFrom ben@desk.example\nSubject: a letter that he forwarded\n\n" + separator + HEAD + "\r\n"
                + PROSE);

        assertThat(files(readings)).containsExactly("-#1", "-#2");
        assertThat(readings.documents().get(0).text()).contains("From ben@desk.example\nSubject: a letter");
    }
}
