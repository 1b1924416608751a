package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Pages worked with in a real browser: keys, searches, filters, sliders, copying. */
class PagesInUseTest extends BrowserPages {
    @Test
    void keys_searchHelpMoveAndOpen() {
        width(DESKTOP);
        go("/events");
        press("/");
        assertThat(browser().switchTo().activeElement().getDomAttribute("id")).isEqualTo("find");
        press(Keys.ESCAPE);
        press("?");
        assertThat(browser().findElement(By.id("keys")).isDisplayed()).isTrue();
        press(Keys.ESCAPE);
        assertThat(browser().findElement(By.id("keys")).isDisplayed()).isFalse();

        List<WebElement> entries = browser().findElements(By.cssSelector("[data-entry]"));
        press("j");
        press("j");
        assertThat(entries.get(1).getDomAttribute("class")).contains("at");
        press("k");
        assertThat(entries.get(0).getDomAttribute("class")).contains("at");
        String wanted = entries.get(0).findElement(By.cssSelector("a[href]")).getDomAttribute("href");
        press(Keys.ENTER);
        waitFor(String.valueOf(wanted));
        assertThat(browser().findElements(By.tagName("mark"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/map", "/dyads", "/actors/IRN", "/dyads/ISR:IRN"})
    void keys_moveAmongTheRowsOfCharts(String page) {
        width(DESKTOP);
        go(page);
        press("j");
        press("j");
        press("k");
        WebElement row = browser().findElement(By.cssSelector("tr.at"));
        String wanted =
                String.valueOf(row.findElement(By.cssSelector("a[href]")).getDomAttribute("href"));
        press(Keys.ENTER);
        waitFor(wanted);
    }

    @Test
    void sliderOfTheNetwork_movesThroughTimeWithTheAddress() {
        width(DESKTOP);
        go("/network");
        WebElement slider = browser().findElement(By.cssSelector("input[type=range]"));
        slider.sendKeys(Keys.END);
        String last = String.valueOf(browser()
                .executeScript("return [...document.querySelector('select[data-slider]').options].map(o => o.value)"
                        + ".filter(v => v.length === 7).sort().at(-1)"));
        waitForPart("period=" + last);
        assertThat(browser().switchTo().activeElement().getDomAttribute("type")).isEqualTo("range");
        browser().findElement(By.cssSelector("input[type=range]")).sendKeys(Keys.HOME);
        waitForPart("period=all");
        browser().findElement(By.cssSelector("#periods a[href*='period=']")).click();
        waitForPart("/network?period=20");
        assertThat(errors("network")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void copyButton_copiesTheSnippetAlsoWithoutTheClipboardOfTheBrowser(boolean clipboard) {
        width(DESKTOP);
        go("/events");
        if (!clipboard) {
            browser().executeScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        }
        browser().findElement(By.cssSelector(".use summary")).click();
        WebElement button = browser().findElement(By.cssSelector(".use pre + button"));
        button.click();
        for (int tries = 0; tries < 100 && !button.getText().equals("Copied"); tries++) {
            pause();
        }
        assertThat(button.getText()).isEqualTo("Copied");
        press("/");
        press(Keys.chord(Keys.CONTROL, "v"));
        assertThat(browser().findElement(By.id("find")).getDomProperty("value"))
                .contains("import pandas as pd", "pd.read_csv(\"http://127.0.0.1:");
        assertThat(browser().findElements(By.cssSelector(".foot .copy"))).hasSize(4);
        assertThat(errors("events")).isEmpty();
    }

    @Test
    void filter_isSavedInTheBrowserAndDeleted() {
        width(DESKTOP);
        go("/events?status=DENIED");
        browser().findElement(By.cssSelector(".keep summary")).click();
        WebElement name = browser().findElement(By.id("f-name"));
        name.sendKeys("Denied" + Keys.ENTER);
        waitFor("/filters");
        assertThat(browser().findElement(By.cssSelector("tbody th")).getText()).isEqualTo("Denied");
        browser().findElement(By.cssSelector("tbody th a")).click();
        waitFor("/events?status=DENIED");
        go("/filters");
        browser().findElement(By.cssSelector("tbody button")).click();
        for (int tries = 0;
                tries < 100 && browser().findElements(By.cssSelector(".empty")).isEmpty();
                tries++) {
            pause();
        }
        assertThat(browser().findElements(By.cssSelector(".empty"))).hasSize(1);
        assertThat(errors("filters")).isEmpty();
    }

    @Test
    void searchFromAnyPage_findsEvents() {
        width(DESKTOP);
        go("/sources");
        press("/");
        press("haniyeh" + Keys.ENTER);
        waitFor("/events?text=haniyeh");
        assertThat(browser().findElements(By.cssSelector(".entries > li"))).isNotEmpty();
        assertThat(browser().findElement(By.id("find")).getDomAttribute("value"))
                .isEqualTo("haniyeh");
    }

    @Test
    void filterOfAList_changesAddressAndCommandWithoutLoadingThePage() {
        width(DESKTOP);
        go("/events");
        browser().executeScript("window.same = true");
        browser()
                .findElement(By.cssSelector(".facets a[href*='status=DENIED']"))
                .click();
        waitFor("/events?status=DENIED");

        assertThat(browser().findElement(By.cssSelector(".foot code")).getText())
                .endsWith("--status DENIED");
        assertThat(browser().findElements(By.cssSelector(".chosen li"))).hasSize(1);
        assertThat(browser().executeScript("return window.same")).isEqualTo(true);
        browser().findElement(By.cssSelector(".chosen a")).click();
        waitFor("/events");
        browser().navigate().back();
        waitFor("/events?status=DENIED");
        assertThat(errors("events")).isEmpty();
    }

    @Test
    void mentionInADocument_canBePointedAt() {
        width(DESKTOP);
        go(PAGES.get("event"));
        WebElement link = browser().findElement(By.cssSelector(".mentions figcaption a[href*='#m-']"));
        String address = String.valueOf(link.getDomAttribute("href"));
        link.click();
        waitFor(address);
        String id = address.substring(address.indexOf('#') + 1);
        assertThat(browser().findElements(By.cssSelector("mark:target")))
                .singleElement()
                .satisfies(mark -> assertThat(mark.getDomAttribute("id")).isEqualTo(id));
    }
}
