package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Chromium without a window and without a network, in which a page from the disk is looked at. */
final class Browser implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--lang=en-GB",
          "--host-resolver-rules=MAP * ~NOTFOUND");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Kept, so that its level is: Selenium warns of every Chromium newer than itself. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final Path folder;
  private final Path downloads;
  private final ChromeDriver driver;
  private final List<String> console = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private String media = "";
  private String scheme = "";

  private Browser(Path folder, Path downloads, ChromeDriver driver) {
    this.folder = folder;
    this.downloads = downloads;
    this.driver = driver;
  }

  /** Starts Chromium with a profile of its own; skips the test where the machine has none. */
  static Browser start() throws IOException {
    Optional<Path> chromium = program("chromium");
    Optional<Path> chromedriver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "no chromium and chromedriver here; .ci/run installs chromium and chromium-driver");
    SELENIUM.setLevel(Level.SEVERE);
    Path folder = Files.createTempDirectory("wsoa-browser");
    Path downloads = Files.createDirectory(folder.resolve("downloads"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(OPTIONS);
    options.addArguments("--user-data-dir=" + folder.resolve("profile"));
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    service.sendOutputTo(OutputStream.nullOutputStream());
    Browser browser = new Browser(folder, downloads, new ChromeDriver(service, options));
    browser.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    browser.tell(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    return browser;
  }

  /** A program of the system: Debian's place first, then the path. */
  private static Optional<Path> program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator, -1)))
        .filter(part -> !part.isEmpty())
        .map(part -> Path.of(part, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page from the disk; what was logged and asked for before is forgotten. */
  void open(Path page) {
    drain();
    console.clear();
    requests.clear();
    driver.get(page.toUri().toString());
  }

  /** All that the console was told since the page was opened, as {@code LEVEL text}. */
  List<String> console() {
    drain();
    return List.copyOf(console);
  }

  /** The addresses of all that the page has asked for since it was opened, itself first. */
  List<String> requests() {
    drain();
    return List.copyOf(requests);
  }

  /** The requests but for the page itself and what it holds within. */
  List<String> requestsElsewhere() {
    List<String> all = requests();
    String page = all.isEmpty() ? "" : all.get(0);
    return all.stream()
        .filter(address -> !address.equals(page))
        .filter(address -> !address.startsWith("data:") && !address.startsWith("blob:"))
        .toList();
  }

  private void drain() {
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      console.add(entry.getLevel() + " " + entry.getMessage());
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JSON.readTree(entry.getMessage()).path("message");
      if (message.path("method").stringValue("").equals("Network.requestWillBeSent")) {
        requests.add(message.path("params").path("request").path("url").stringValue(""));
      }
    }
  }

  /** Sets the width and height of the page's window, in CSS pixels. */
  void resize(int width, int height) {
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Has the reader prefer {@code dark} or {@code light}. */
  void prefer(String newScheme) {
    scheme = newScheme;
    emulate();
  }

  /** Shows the page as for {@code print} or {@code screen}. */
  void showFor(String newMedia) {
    media = newMedia;
    emulate();
  }

  private void emulate() {
    tell(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** The page printed to an A4 PDF, with the page's own rules for print. */
  byte[] pdf() {
    Object data =
        tell(
                "Page.printToPDF",
                Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", false))
            .get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  /** What is in view, as a PNG. */
  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Runs a script's statements in the page; what they return comes back. */
  Object run(String script, Object... arguments) {
    // null is what a script without a result returns
    return Optional.ofNullable(driver.executeScript(script, arguments)).orElse("");
  }

  /** The driver, for finding and clicking. */
  ChromeDriver driver() {
    return driver;
  }

  /** Waits for a download of that name to be there whole. */
  Path download(String name) {
    Path file = downloads.resolve(name);
    long end = System.nanoTime() + PATIENCE.toNanos();
    // Chromium writes under another name and renames in the end
    while (!Files.exists(file) && System.nanoTime() < end) {
      LockSupport.parkNanos(SHORT.toNanos());
    }
    assertThat(file).as("the download").isRegularFile();
    return file;
  }

  private Map<String, Object> tell(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** Ends Chromium and removes what it has left on the disk. */
  @Override
  public void close() throws IOException {
    driver.quit();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!removed() && System.nanoTime() < end) {
      // its last processes may still be writing
      LockSupport.parkNanos(SHORT.toNanos());
    }
  }

  private boolean removed() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
      return true;
    } catch (UncheckedIOException | FileSystemException e) {
      return !Files.exists(folder);
    }
  }
}
