package org.readout.app.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.readout.app.support.Browser;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.Verdict;

/** Reviewing by keys in a real browser. */
@Tag("browser")
class ReviewPagesInBrowserTest extends ReviewedProject {
    private static final int TRIES = 600;
    private static final long PAUSE_MILLIS = 100;

    @Test
    void reviewLoop_roundTripsByKeys() throws IOException, InterruptedException {
        ChromeDriver browser = Browser.open(Files.createDirectory(folder().resolve("profile")));
        try {
            browser.get(url("/review"));
            browser.switchTo().activeElement().sendKeys("Ada" + Keys.ENTER);
            String first = shown(browser, "");

            press(browser, "a");
            String second = shown(browser, first);
            assertThat(decisions()).extracting(Decision::verdict).containsExactly(Verdict.RIGHT);

            press(browser, "e");
            assertThat(browser.findElement(By.id("edit")).getDomAttribute("open"))
                    .isNotNull();
            browser.findElement(By.cssSelector("#f-status option[value=HISTORICAL]"))
                    .click();
            WebElement actors = browser.findElement(By.id("f-actors"));
            actors.clear();
            actors.sendKeys("the army [ISR MIL]" + Keys.ENTER);
            String third = shown(browser, second);
            assertThat(decisions().get(1).corrected()).contains(Field.STATUS, Field.ACTORS);
            assertThat(browser.findElement(By.cssSelector("[role=status]")).getText())
                    .contains("2. corrected");

            press(browser, "u");
            assertThat(shown(browser, third)).isEqualTo(second);
            assertThat(decisions()).extracting(Decision::mention).containsExactly(Optional.of(first));

            press(browser, "n");
            browser.switchTo().activeElement().sendKeys("who says so?" + Keys.ENTER);
            until(() -> browser.findElements(By.xpath("//dd[.='who says so?']")).stream()
                    .findFirst());
            press(browser, "x");
            shown(browser, second);
            assertThat(decisions()).extracting(Decision::verdict).containsExactly(Verdict.RIGHT, Verdict.NO_EVENT);

            press(browser, "m");
            WebElement words = browser.switchTo().activeElement();
            assertThat(words.getDomAttribute("id")).isEqualTo("words");
            words.sendKeys(Keys.ESCAPE);
            press(browser, "s");
            until(() -> address(browser, "skip=1"));
            browser.get(url("/review/audit"));
            browser.findElement(By.cssSelector("form[action='/review/draw'] button"))
                    .click();
            until(() -> address(browser, "audit=1"));
            browser.get(url("/review/report"));
            assertThat(browser.findElement(By.tagName("main")).getText()).contains("Audit 1: 0 of");
            assertThat(errors(browser)).isEmpty();
        } finally {
            browser.quit();
        }
    }

    private static void press(ChromeDriver browser, String key) {
        browser.findElement(By.tagName("body")).sendKeys(key);
    }

    /** The record on the page, as soon as it is another one. */
    private static String shown(ChromeDriver browser, String before) throws InterruptedException {
        return until(() -> browser.findElements(By.cssSelector(".decide input[name=record]")).stream()
                .flatMap(field -> Optional.ofNullable(field.getDomAttribute("value")).stream())
                .filter(id -> !id.equals(before))
                .findFirst());
    }

    private static Optional<String> address(ChromeDriver browser, String part) {
        return Optional.ofNullable(browser.getCurrentUrl()).filter(url -> url.contains(part));
    }

    /** What is there as soon as it is there; pages that go while they are looked at are looked at again. */
    private static <T> T until(Supplier<Optional<T>> look) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try {
                Optional<T> found = look.get();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (StaleElementReferenceException gone) {
                assertThat(gone).isNotNull();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return Assertions.fail("not there after a minute");
    }

    private static List<String> errors(ChromeDriver browser) {
        return browser.manage().logs().get("browser").getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }
}
