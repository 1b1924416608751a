package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.readout.app.support.Browser;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.Hostile;
import org.readout.collate.Collation;

@Tag("browser")
class BriefPageTest {
    private static ChromeDriver browser;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void page_asksForNothingElseAndReportsNoError() throws IOException {
        show(Haniyeh.collation());

        // chrome:// is the browser's own start page, which may still be loading
        assertThat(requests())
                .isNotEmpty()
                .allMatch(r -> r.startsWith("file:") || r.startsWith("data:") || r.startsWith("chrome:"));
        assertThat(errors()).isEmpty();
        assertThat(browser.findElements(By.tagName("script"))).isEmpty();
    }

    @Test
    void hostileText_staysText() throws IOException {
        show(Hostile.collation());

        assertThat(browser.executeScript("return window.pwned")).isNull();
        assertThat(browser.findElements(By.cssSelector("script, img, a[href^='javascript']")))
                .isEmpty();
        assertThat(errors()).isEmpty();
        assertThat(browser.findElement(By.tagName("body")).getText())
                .contains(Hostile.SCRIPT)
                .doesNotContain("\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyText_hasEnoughContrast(String scheme) throws IOException {
        emulate("screen", scheme);
        show(Haniyeh.collation());

        assertThat(strings(browser.executeScript(script("contrast.js")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1280})
    void pageOfAnyWidth_doesNotScrollSideways(int width) throws IOException {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 700));
        show(Haniyeh.collation());

        Object overflow = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        assertThat(overflow).isEqualTo(0L);
    }

    @Test
    void everyInnerLink_hasItsTarget() throws IOException {
        show(Haniyeh.collation());

        Object dangling = browser.executeScript("return [...document.querySelectorAll(\"a[href^='#']\")]"
                + ".map(a => a.getAttribute('href')).filter(h => !document.getElementById(h.slice(1)))");
        assertThat(strings(dangling)).isEmpty();
    }

    @Test
    void printedPage_showsAllPassagesAndNoNavigation() throws IOException {
        emulate("print", "light");
        show(Haniyeh.collation());

        Object hidden = browser.executeScript("return [...document.querySelectorAll('.passage')]"
                + ".filter(p => p.getBoundingClientRect().height === 0).length");
        Object navigation = browser.executeScript("return getComputedStyle(document.querySelector('nav')).display");
        Map<String, Object> printed = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        emulate("", "light");
        assertThat(hidden).isEqualTo(0L);
        assertThat(navigation).isEqualTo("none");
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void headingsAndLandmarks_areThereForReadersWhoHear() throws IOException {
        show(Haniyeh.collation());

        assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
        assertThat(browser.findElements(By.cssSelector("main, nav, header"))).hasSize(3);
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
    }

    private static void show(Collation collation) throws IOException {
        browser.manage().logs().get("performance");
        browser.manage().logs().get("browser");
        Path page = folder.resolve("page.html");
        Files.writeString(page, HtmlBrief.render(MarkdownBriefTest.brief(collation)));
        browser.get(page.toUri().toString());
    }

    private static void emulate(String media, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static List<String> requests() {
        return browser.manage().logs().get("performance").getAll().stream()
                .map(LogEntry::getMessage)
                .filter(m -> m.contains("Network.requestWillBeSent\""))
                .map(m -> m.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static List<String> errors() {
        return browser.manage().logs().get("browser").getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private static List<String> strings(Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    private static String script(String name) throws IOException {
        try (var in = Objects.requireNonNull(BriefPageTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
