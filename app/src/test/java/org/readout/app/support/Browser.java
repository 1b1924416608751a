package org.readout.app.support;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium for page tests. Where there is none the test fails and says what to install. */
public final class Browser {
    private Browser() {}

    /** @param profile an empty folder */
    public static ChromeDriver open(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("chromedriver")))
                .build();
        ChromeDriver browser = new ChromeDriver(driver, options);
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        return browser;
    }

    private static String program(String... names) {
        Optional<File> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> List.of(names).stream().map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
        return found.map(File::getPath)
                .orElseGet(() -> Assertions.fail("The page tests need " + names[0]
                        + ". Install it (Debian: apt install chromium chromium-driver), or leave these tests out with"
                        + " -Dsurefire.excludedGroups=browser."));
    }
}
