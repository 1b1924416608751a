package org.readout.app.support;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A headless Chromium for page tests. Where there is none the test fails and says what to install.
 *
 * <p>Its processes carry the number of the test run's own in their arguments. They end with that run, and where it was
 * killed, when the next run opens a browser.
 */
public final class Browser {
    private static final Pattern MARK = Pattern.compile("readout-test-of-(\\d+)");
    private static final String OWN =
            "readout-test-of-" + ProcessHandle.current().pid();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> end(pid -> pid == ProcessHandle.current().pid())));
    }

    private Browser() {}

    /** Ends the browsers of test runs that are no more. */
    static void endOrphans() {
        end(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    /** @param ofRun whether those of the test run of that number are meant */
    private static void end(LongPredicate ofRun) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Stream::of)
                        .map(MARK::matcher)
                        .anyMatch(mark -> mark.find() && ofRun.test(Long.parseLong(mark.group(1)))))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** @param profile an empty folder */
    public static ChromeDriver open(Path profile) {
        endOrphans();
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
                "--" + OWN,
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("chromedriver")))
                .withLogFile(profile.resolveSibling(OWN + ".log").toFile())
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
