package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Boilerplate.Kind;
import org.readout.core.Document;
import org.readout.core.OriginHint;
import org.readout.core.Published;

/** Lines that are set off from the body, and lines of the body that resemble them. */
class ArticleLinesTest {

    private static final String FIRST =
            "The army and the rebels agreed on Friday to a truce of seven days, the mediators said in a statement.";
    private static final String LAST =
            "Neither side has said how the truce will be watched once the observers have left the capital.";

    private static Document at(String line, boolean foot) {
        return Readings.ofText(
                        foot ? FIRST + "\n" + LAST + "\n" + line + "\n" : FIRST + "\n" + line + "\n" + LAST + "\n")
                .only();
    }

    private static Optional<Kind> kindOf(Document document, String line) {
        int start = document.text().indexOf(line);
        return document.boilerplate().stream()
                .filter(part -> part.span().start() <= start && part.span().end() >= start + line.length())
                .map(part -> part.kind())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The post Truce agreed in the north appeared first on Harbor Times.; CREDIT",
                "This article was originally published in Arabic by Al-Nahr.; CREDIT",
                "This story first appeared in The Meridian Post.; CREDIT",
                "Reporting by Jane Doe in Cairo; CREDIT",
                "(Additional reporting by John Roe. Editing by Ann Poe); CREDIT",
                "With inputs from AFP; CREDIT",
                "(With agency inputs); CREDIT",
                "Jane Doe contributed to this report.; CREDIT",
                "© 2024 Harbor Wire. All rights reserved.; CREDIT",
                "Copyright 2024 The Meridian Post; CREDIT",
                "Translated by Karim Naim; CREDIT",
                "- Reuters; CREDIT",
                "(AFP); CREDIT",
                "Jane Doe reported from Cairo and John Roe from Geneva.; BYLINE",
                "Photo: Jane Doe for Harbor Wire; CAPTION",
                "FILE PHOTO: Soldiers at a crossing near the capital.; CAPTION",
                "Soldiers at a crossing near the capital [File: Jane Doe/Reuters]; CAPTION",
                "Smoke rises over the portReuters; CAPTION",
                "Soldiers rest near the front line | Photo Credit: AP; CAPTION",
                "Read more: What the truce says; RELATED_LINKS",
                "ALSO READ | Who are the rebels?; RELATED_LINKS",
                "Sign up for our newsletter and never miss a story; NAVIGATION",
                "Subscribe to our channel; NAVIGATION",
                "Share this article; NAVIGATION",
                "Follow us on Telegram; NAVIGATION",
                "ADVERTISEMENT; NAVIGATION",
                "3 min read; NAVIGATION",
                "We use cookies to improve your visit.; NAVIGATION"
            })
    void lineOfTheTrade_isMarkedAtTheFoot(String line, Kind kind) {
        assertThat(kindOf(at(line, true), line)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report published on Tuesday showed that more than half of the meetings were never recorded.",
                "Share prices fell after the announcement, which traders had not expected before the weekend.",
                "Reporting from the region has been difficult since the border was closed in March.",
                "Subscribers to the state telephone company lost their lines on Thursday, residents said.",
                "Copyright law was not discussed, the minister said after the talks in Geneva.",
                "Images of the attack, which could not be verified, were shown on state television.",
                "Photographs from the scene show burnt vehicles, and the army confirmed that it was its convoy.",
                "Related talks on prisoners will be held next week, the Red Cross said.",
                "The ministry made the statement to Reuters.",
                "“We will watch them,” the general told AFP.",
                "Translated into figures, the promise would cost the state a tenth of its budget, the bank said.",
                "Contact between the two governments was lost on Monday, a diplomat said.",
                "Officials from both sides reported from the front that the guns had fallen silent.",
                "It missed.",
                "Washington ready to defend Israel",
                "By Friday evening the last soldiers had left the town.",
                "More on the talks was expected later in the day, a spokesman said."
            })
    void lineOfTheBody_isNeverMarked(String line) {
        assertThat(kindOf(at(line, false), line)).isEmpty();
        assertThat(kindOf(at(line, true), line)).isEmpty();
    }

    @Test
    void headlinesUnderAHeading_areRelatedLinksUpToTheNextParagraph() {
        String text = FIRST + "\n\nRelated stories\nWho are the rebels?\nPort reopens after strike\n\n" + LAST + "\n";
        Document document = Readings.ofText(text).only();
        assertThat(kindOf(document, "Who are the rebels?")).contains(Kind.RELATED_LINKS);
        assertThat(kindOf(document, "Port reopens after strike")).contains(Kind.RELATED_LINKS);
        assertThat(kindOf(document, LAST)).isEmpty();
    }

    @Test
    void bulletsOfTheBody_areKept() {
        String text = FIRST
                + "\nThe statement says:\n- The guns fall silent on Monday.\n- Prisoners are exchanged within a week.\n";
        assertThat(Readings.ofText(text).only().boilerplate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "JERUSALEM (AP) — The army agreed.; AP; none",
                "PORT SUDAN, May 12 (Harbor Wire) — The army agreed.; Harbor Wire; none",
                "BEIRUT, Lebanon, Oct. 9, 2024 — The army agreed.; none; 2024-10-09",
                "Nairobi, 3 July 2023 (AFP) - The army agreed.; AFP; 2023-07-03",
                "KYIV - The army agreed.; none; none",
                "THE HAGUE, Netherlands -- The army agreed.; none; none",
                "TEL AVIV-- The army agreed.; none; none",
                "KABUL (Harbor Wire): The army agreed.; Harbor Wire; none",
                "Tehran, March 15, HWNA - The army agreed.; none; none"
            })
    void dateline_isTakenApart(String paragraph, String agency, String day) {
        Dateline dateline = Dateline.opening(paragraph).orElseThrow();
        assertThat(paragraph.substring(dateline.length())).isEqualTo(" The army agreed.");
        assertThat(dateline.agency().orElse("none")).isEqualTo(agency);
        assertThat(dateline.day().map(Object::toString).orElse("none")).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks — which lasted all day — ended without result.",
                "NATO - the alliance of 32 states - will meet on Monday.",
                "EXCLUSIVE - Talks ended without result.",
                "Mother-in-law jokes-- The joke is old.",
                "The Upland Defence Forces (UDF): Who are they?",
                "Geneva: a city of talks.",
                "— The talks ended."
            })
    void otherDashes_areNoDateline(String paragraph) {
        assertThat(Dateline.opening(paragraph)).isEmpty();
    }

    @Test
    void credits_tellOriginAndLanguage() {
        OriginHint hint = at("This article originally appeared in French in L'Orient-Le Jour.", true)
                .originHints()
                .get(0);
        assertThat(hint.kind()).isEqualTo(OriginHint.Kind.TRANSLATION);
        assertThat(hint.outlet()).contains("L'Orient-Le Jour");
        assertThat(hint.language()).contains("fr");
        assertThat(at("With inputs from AFP", true).originHints().get(0).outlet())
                .contains("AFP");
    }

    @Test
    void linesBrokenAtAFixedWidth_areReadAsParagraphs() {
        String text = "Army and rebels agree to a truce\n\n"
                + "GENEVA, May 12, 2023 (Harbor Wire) — The army and the rebels have\n"
                + "agreed to a truce of seven days, the mediators of the conference said in\n"
                + "the capital on Friday after talks that had lasted for more than a week\n"
                + "and that had been broken off twice by one side or the other.\n";
        Document document = Readings.ofText(text).only();
        assertThat(document.title()).contains("Army and rebels agree to a truce");
        assertThat(document.outlet()).contains("Harbor Wire");
        assertThat(document.boilerplate()).hasSize(2);
    }

    @Test
    void linesBrokenByHand_areParagraphsAtTheSameOffsets() {
        String text = "Army and rebels agree to a truce after a week of talks in the capital\r\n"
                + "By Ana Harbor\r\n"
                + "May 12, 2023\r\n"
                + "GENEVA — The army and the rebels have agreed to a truce of seven\r\n"
                + "days, the mediators of the conference said. The head of the\r\n"
                + "Economic Commission and the army's envoy met in the capital of\r\n"
                + "Switzerland on Friday\r\nafter talks.\r\n"
                + "By Monday the guns are to be silent, and the two sides have until\r\n"
                + "then to withdraw. “We have waited for this,” said the\r\n"
                + "commander of the rebels.\r\n\r\n"
                + "See https://harbor.example/2023/05/12/army-and-rebels-agree-to-a-truce-after-a-week-of-talks-in-the-capital-of-switzerland\r\n";

        Document document = Readings.ofText(text).only();

        assertThat(document.text().replaceAll("\\s", " ")).isEqualTo(text.replaceAll("\\s", " "));
        assertThat(document.title()).contains("Army and rebels agree to a truce after a week of talks in the capital");
        assertThat(document.published().map(Published::earliest)).contains(LocalDate.of(2023, 5, 12));
        assertThat(document.text().lines().filter(line -> !line.isBlank()))
                .hasSize(6)
                .anyMatch(line -> line.startsWith("GENEVA") && line.contains("Friday  after talks."))
                .anyMatch(line -> line.startsWith("By Monday") && line.endsWith("commander of the rebels."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Army attacks rebels in the east of the country on Sunday\nThe army attacked a post of the rebels.",
                "Harbor province           12 wounded by the rebels on Monday\nCoast province            7 wounded by the army on Tuesday",
                "The two sides came to terms on the following in the end:\n(a) The army leaves the two provinces that it took in the spring\n"
                        + "b) The rebels give back those whom they hold since the winter",
                "Reporting by Ana Harbor in the capital and Karim Naim in the north\nEditing by Jo Coast",
            })
    void linesThatAreNoParagraph_stayApartWhereTheRestIsWrapped(String lines) {
        String wrapped = "Truce agreed\n\nThe army and the rebels of the north have agreed to a truce of seven\n"
                + "days, the mediators of the conference said in the capital of the\nCoast on Friday after talks that had gone on for more than a week\n"
                + "and that had been broken off twice.\n\n";

        String text = Readings.ofText(wrapped + lines + "\n").only().text();

        assertThat(text).endsWith("\n\n" + lines + "\n").contains("capital of the Coast");
    }

    @Test
    void linesThatAreParagraphs_stayAsTheyAre() {
        String text =
                "Truce agreed\n\nThe army agreed to a truce of seven days.\nThe rebels agreed to it, too, their envoy said.\n"
                        + "Both met in Geneva on Friday for the last time.\nObservers are to come before the week is over.\n";

        assertThat(Readings.ofText(text).only().text()).isEqualTo(text);
    }

    @Test
    void pageWithoutArticleElement_isReadByItsRunningText() {
        String html =
                "<html><head><title>Truce agreed - Harbor Times</title></head><body><div class=wrap><div class=top><a href=/>Home</a>"
                        + "<a href=/w>World</a></div><div class=story><h1>Army and rebels agree to a truce</h1><p>"
                        + FIRST + "</p><p>" + LAST
                        + "</p><h2>Washington ready to defend Israel</h2><p>" + FIRST.replace("army", "navy")
                        + "</p></div>"
                        + "<div class=right><p>Port reopens after strike</p></div></div></body></html>";
        Document document = Readings.ofText(html).only();
        assertThat(document.title()).contains("Army and rebels agree to a truce");
        assertThat(kindOf(document, FIRST)).isEmpty();
        assertThat(kindOf(document, LAST)).isEmpty();
        assertThat(kindOf(document, "Washington ready to defend Israel")).isEmpty();
    }
}
