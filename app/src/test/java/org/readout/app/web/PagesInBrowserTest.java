package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.readout.app.support.Browser;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.Hostile;
import org.readout.app.support.TestProject;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.StoredEvent;

/** Every page in a real browser. Screenshots are kept in {@code target/screenshots}. */
@Tag("browser")
class PagesInBrowserTest {
    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir
    private static Path folder;

    private static Optional<ChromeDriver> opened = Optional.empty();
    private static Optional<WebServer> server = Optional.empty();
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void open() throws IOException {
        Path file = TestProject.of(folder.resolve("p.db"), Haniyeh.collation(), Hostile.collation());
        server = Optional.of(WebServer.start(
                new ServeSettings(file, "127.0.0.1", 0, List.of(), false, "test", TestProject.CLOCK), Site.standard()));
        Site.standard().pages().stream()
                .map(Page::path)
                .filter(path -> !path.contains("{"))
                .forEach(path -> PAGES.put(path.equals("/") ? "overview" : path.substring(1), path));
        try (ProjectReader project = ProjectReader.open(file)) {
            List<StoredEvent> events = new ArrayList<>();
            project.events(EventQuery.ALL, events::add);
            StoredEvent longest = events.stream()
                    .max(java.util.Comparator.comparingInt(
                            e -> e.record().path("mentions").size()))
                    .orElseThrow();
            PAGES.put("event", "/events/" + longest.id());
            PAGES.put(
                    "document",
                    "/documents/" + longest.record().path("documents").path(0).asString());
            List<String> stories = new ArrayList<>();
            project.stories(s -> stories.add(s.path("id").asString()));
            PAGES.put("story", "/stories/" + stories.get(0));
            PAGES.put("judging", "/review?reviewer=Ada");
            PAGES.put("no-events", "/events?actor=XYZ");
            PAGES.put("timeline", "/timeline");
            PAGES.put("no-timeline", "/timeline?actor=XYZ");
            PAGES.put("tension", "/dyads");
            PAGES.put("dyad", "/dyads/ISR:IRN");
            PAGES.put("actor", "/actors/IRN");
            PAGES.put("map", "/map");
            PAGES.put("world", "/map?area=WORLD");
            PAGES.put("matrix", "/network?view=MATRIX");
            PAGES.put("network", "/network?view=GRAPH");
            PAGES.put("quality", "/quality");
            PAGES.put("error", "/nowhere");
        }
        opened = Optional.of(Browser.open(Files.createDirectory(folder.resolve("profile"))));
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    static void close() {
        opened.ifPresent(ChromeDriver::quit);
        server.ifPresent(WebServer::close);
    }

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

    @Test
    void hostileText_runsNowhere() {
        width(DESKTOP);
        for (String page : PAGES.values()) {
            go(page);
            assertThat(browser().executeScript("return window.pwned")).isNull();
        }
    }

    private static void go(String path) {
        browser().manage().logs().get("browser");
        browser().get("http://127.0.0.1:" + server.orElseThrow().port() + path);
    }

    private static void waitFor(String end) {
        for (int tries = 0;
                tries < 600 && !String.valueOf(browser().getCurrentUrl()).endsWith(end);
                tries++) {
            pause();
        }
        assertThat(browser().getCurrentUrl()).endsWith(end);
    }

    private static void waitForPart(String part) {
        for (int tries = 0;
                tries < 600 && !String.valueOf(browser().getCurrentUrl()).contains(part);
                tries++) {
            pause();
        }
        assertThat(browser().getCurrentUrl()).contains(part);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void press(CharSequence keys) {
        browser().switchTo().activeElement().sendKeys(keys);
    }

    private static void width(int width) {
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 700));
    }

    /** What the browser complains of; that the page of the wrong address is missing is no fault. */
    private static List<String> errors(String page) {
        return browser().manage().logs().get("browser").getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(m -> !(page.equals("error") && m.contains("404")))
                .map(m -> page + ": " + m)
                .toList();
    }

    private static ChromeDriver browser() {
        return opened.orElseThrow();
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
