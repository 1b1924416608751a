package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.OutputType;

/** How every page looks in a real browser. Screenshots are kept in {@code target/screenshots}. */
class PagesInBrowserTest extends BrowserPages {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void eachPage_loadsWithoutErrorsAndFitsTheWidth(int width) throws IOException {
        width(width);
        List<String> wide = new ArrayList<>();
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            go(page.getValue());
            Object overflow = browser()
                    .executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (!Objects.equals(overflow, 0L)) {
                wide.add(page.getKey() + " is " + overflow + " too wide");
            }
            Path picture = SCREENSHOTS.resolve(page.getKey() + "-" + width + ".png");
            Files.createDirectories(picture.getParent());
            Files.write(picture, browser().getScreenshotAs(OutputType.BYTES));
            assertThat(errors(page.getKey())).isEmpty();
        }
        assertThat(wide).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void namesOfPages_standInOneLineWithThatOfThisPageInSight(int width) {
        width(width);
        for (String page : List.of("/", "/sources", "/quality")) {
            go(page);
            assertThat(
                            browser()
                                    .executeScript(
                                            "const line = document.querySelector('.bar nav').getBoundingClientRect();"
                                                    + "const at = document.querySelector('.bar nav [aria-current]').getBoundingClientRect();"
                                                    + "return line.height < 2 * at.height && at.left >= line.left && at.right <= line.right"))
                    .as(page)
                    .isEqualTo(true);
        }
    }

    /** On a narrow screen a row of a table is a card: a column of a letter's width is not read. */
    @Test
    void rowsOfCharts_areCardsOnAPhone() {
        width(PHONE);
        go("/actors/ISR");
        assertThat(
                        browser()
                                .executeScript(
                                        "const row = document.querySelector('table.data tbody tr');"
                                                + "return [getComputedStyle(row).display, row.querySelector('td').dataset.label !== ''].join()"))
                .isEqualTo("block,true");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void fieldsOfAForm_areOfOneHeightAndCaptionsFit(int width) {
        width(width);
        for (String page : List.of(
                "/timeline",
                "/map",
                "/documents",
                "/dyads/ISR:IRN",
                "/dyads",
                "/whatif?actor=ISR&type=ASSAULT&recipient=IRN")) {
            go(page);
            assertThat(browser()
                            .executeScript(
                                    "return new Set([...document.querySelectorAll('.fields select, .fields button,"
                                            + " .fields input[type=text], .fields input[type=date]')]"
                                            + ".map(e => Math.round(e.getBoundingClientRect().height))).size"))
                    .as("heights on " + page)
                    .isIn(0L, 1L);
            assertThat(
                            browser()
                                    .executeScript(
                                            "return [...document.querySelectorAll('.scroll caption')].filter(c =>"
                                                    + " c.getBoundingClientRect().right > document.documentElement.clientWidth).length"))
                    .as("captions cut off on " + page)
                    .isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390"})
    void eachPage_hasNoSeriousAccessibilityFault(String scheme, int width) throws IOException {
        width(width);
        browser()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        String axe = resource("axe.min.js");
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            go(page.getValue());
            browser().executeScript(axe);
            Object found = browser()
                    .executeAsyncScript("const done = arguments[0]; axe.run().then(r => done(r.violations"
                            + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                            + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))))");
            strings(found).forEach(fault -> faults.add(page.getKey() + ": " + fault));
        }
        browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        assertThat(faults).isEmpty();
    }

    @Test
    void hostileText_runsNowhere() {
        width(DESKTOP);
        for (String page : PAGES.values()) {
            go(page);
            assertThat(browser().executeScript("return window.pwned")).isNull();
        }
    }

    private static List<String> strings(Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(PagesInBrowserTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
