package org.wsoa.extract.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.util.Version;

/** Runs everything and prints it as the Markdown of {@code RESULTS.md}. */
public final class Results {
  private static final String TABULA = "technology.tabula.CommandLineApp";
  private static final String TIKA = "TikaPeer";
  private static final String PEER = Peer.class.getName();
  private static final String PDF_COLUMNS =
      "file | wsoa ms | tabula ms | Tika ms | PDFTextStripper ms"
          + " | wsoa / tabula | / Tika | / stripper";
  private static final List<Integer> PAGES = List.of(10, 100, 1_000, 5_000);
  private static final List<Integer> ROWS = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final int TSV_ROWS = 10_000;
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final String launcher;
  private final String ownPath;
  private final String tabulaPath;
  private final String tikaPath;
  private final Path scratch;
  private final int most;
  private final int times;
  private final int seconds;

  private Results(String[] arguments) throws IOException {
    this.launcher = arguments[0];
    this.ownPath = arguments[1];
    this.tabulaPath = arguments[2];
    this.tikaPath = arguments[3];
    this.scratch = Files.createDirectories(Path.of(arguments[4]));
    this.most = Integer.parseInt(arguments[5]);
    this.times = Integer.parseInt(arguments[6]);
    this.seconds = Integer.parseInt(arguments[7]);
  }

  /**
   * Runs it.
   *
   * @param arguments the launcher, the class path of wsoa and its peers, those of tabula-java
   *     and Tika, a folder for what is made, how many pages or rows the longest plan may have, how
   *     often a process is run, how many seconds each way of reading may take to settle, and plans
   */
  public static void main(String[] arguments) throws Exception {
    Results results = new Results(arguments);
    List<Path> files = Arrays.stream(arguments).skip(8).map(Path::of).toList();
    results.machine();
    results.start(files);
    results.pdf(ending(files, ".pdf"));
    results.office(files);
    results.tsv();
    results.growth("PDF, growth in pages", ".pdf", PAGES);
    results.heap();
    results.growth("TSV, growth in rows", ".tsv", ROWS);
    results.growth("XLSX, growth in rows", ".xlsx", ROWS);
    say("");
    say(
        format(
            "Load average %.1f when the run ended; generated plans of up to %,d.",
            load(), results.most));
  }

  private static List<Path> ending(List<Path> files, String ending) {
    return files.stream().filter(file -> file.toString().endsWith(ending)).toList();
  }

  private void machine() throws IOException {
    String processor = "unknown processor";
    Path information = Path.of("/proc/cpuinfo");
    if (Files.isReadable(information)) {
      processor =
          Files.readAllLines(information).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse(processor);
    }
    say("Measured " + Instant.now().truncatedTo(ChronoUnit.MINUTES) + " on this machine:");
    say("");
    say("- " + processor + ", " + Runtime.getRuntime().availableProcessors() + " cores,");
    say("  " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ",");
    say(
        format(
            "  load average %.1f when the run began (0 is a machine that is left alone)",
            load()));
    say("- Java " + System.getProperty("java.vm.version"));
    say(
        "- PDFBox "
            + Version.getVersion()
            + ", POI "
            + org.apache.poi.Version.getVersion()
            + "; on class paths of their own: "
            + System.getProperty("peers"));
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private void start(List<Path> files) throws Exception {
    head("Cold start, whole process", "what | ms | times the bare Java | peak MB");
    Whole bare =
        Whole.median(
            2 * times, List.of(JAVA, "-Xshare:auto", "-cp", ownPath(0), Bare.class.getName()));
    startRow("a bare Java that prints a line", bare, bare);
    startRow("`wsoa --help`", Whole.median(2 * times, List.of(launcher, "--help")), bare);
    for (Path file : ending(files, ".tsv")) {
      startRow(
          "`wsoa extract` " + name(file),
          Whole.median(2 * times, List.of(launcher, "extract", file.toString())),
          bare);
    }
  }

  private String ownPath(int index) {
    return ownPath.split(System.getProperty("path.separator"), -1)[index];
  }

  private static void startRow(String what, Whole whole, Whole bare) {
    row(
        what,
        format("%.0f", whole.seconds() * 1000),
        format("%.1f", whole.seconds() / bare.seconds()),
        whole.peak() + "");
  }

  private void pdf(List<Path> files) throws Exception {
    head("PDF, whole process from a cold start", PDF_COLUMNS);
    for (Path file : files) {
      compare(
          name(file),
          cold(List.of(launcher, "extract", file.toString())),
          cold(java(tabulaPath, TABULA, "-l", "-p", "all", "-f", "JSON", file)),
          cold(java(tikaPath, TIKA, file)),
          cold(java(ownPath, PEER, "stripper", file)));
    }
    head("PDF, steady state, bytes to JSON", PDF_COLUMNS);
    steady(files, List.of(own("wsoa"), tabula(), tika(), own("stripper")));
  }

  private void office(List<Path> files) throws Exception {
    head(
        "DOCX and XLSX, steady state, bytes to JSON",
        "file | wsoa ms | POI walking the cells ms | Tika ms | wsoa / POI | / Tika");
    List<Path> office = new ArrayList<>(ending(files, ".docx"));
    office.addAll(ending(files, ".xlsx"));
    steady(office, List.of(own("wsoa"), own("poi"), tika()));
  }

  private void tsv() throws Exception {
    int rows = Math.min(TSV_ROWS, most);
    head("TSV, steady state", "rows | MB | ms | MB/s");
    Path file = make(".tsv", rows);
    double megabytes = Files.size(file) / 1e6;
    // rounds of a long text are long: it takes as many of them as a short one to settle
    double millis = medians(List.of(file), List.of(own("wsoa")), 4 * seconds)[0];
    row(
        format("%,d", rows),
        format("%.1f", megabytes),
        format("%.0f", millis),
        format("%.1f", megabytes / millis * 1000));
  }

  private void growth(String title, String ending, List<Integer> sizes) throws Exception {
    head(title, "size | MB | s | ms for each | peak MB | exit code");
    for (int size : sizes) {
      if (size <= most) {
        Path file = make(ending, size);
        Whole whole =
            Whole.run(
                List.of(launcher, "extract", file.toString(), "--timeout", "600s"), Map.of());
        row(
            format("%,d", size),
            format("%.1f", Files.size(file) / 1e6),
            format("%.2f", whole.seconds()),
            format("%.3f", whole.seconds() * 1000 / size),
            whole.peak() + "",
            whole.exit() + "");
      }
    }
  }

  /** Whether a long PDF can be read in the heap that a worker has. */
  private void heap() throws Exception {
    int pages = Math.min(2_000, most);
    Whole whole =
        Whole.run(
            List.of(launcher, "extract", make(".pdf", pages).toString(), "--timeout", "600s"),
            Map.of("JAVA_OPTS", "-Xmx512m"));
    say("");
    say(
        format(
            "%,d pages in a heap of 512 MB: exit code %d after %.1f s.",
            pages, whole.exit(), whole.seconds()));
  }

  private Path make(String ending, int size) throws Exception {
    Path file = scratch.resolve(size + ending);
    if (!Files.exists(file)) {
      Inputs.main(new String[] {file.toString(), size + ""});
    }
    return file;
  }

  private List<String> own(String way) {
    return List.of(ownPath, PEER, way);
  }

  private List<String> tabula() {
    return List.of(tabulaPath, "TabulaPeer", "");
  }

  private List<String> tika() {
    return List.of(tikaPath, TIKA, "");
  }

  private static List<String> java(String classPath, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(JAVA, "-Djava.awt.headless=true", "-Dlog4j2.level=OFF", "-cp", classPath));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  private double cold(List<String> command) throws Exception {
    Whole whole = Whole.median(times, command);
    return whole.exit() == 0 ? whole.seconds() * 1000 : Double.NaN;
  }

  /** A row for each file, and one for the sums. */
  private void steady(List<Path> files, List<List<String>> ways) throws Exception {
    double[] medians = medians(files, ways, seconds);
    double[] sums = new double[ways.size()];
    for (int i = 0; i < files.size(); i++) {
      double[] own = Arrays.copyOfRange(medians, i * ways.size(), (i + 1) * ways.size());
      compare(name(files.get(i)), own);
      Arrays.setAll(sums, way -> sums[way] + own[way]);
    }
    compare("all", sums);
  }

  /**
   * The times in milliseconds of each way for each file, file by file, all measured in one process;
   * no numbers if it fails.
   *
   * @param allowed seconds that each of them may take to settle
   */
  private double[] medians(List<Path> files, List<List<String>> ways, int allowed) throws Exception {
    String joined =
        files.stream()
            .map(Path::toString)
            .collect(Collectors.joining(System.getProperty("path.separator")));
    List<Object> arguments = new ArrayList<>(List.of(Together.class.getName(), joined, allowed));
    for (List<String> way : ways) {
      arguments.addAll(way);
    }
    Process process =
        new ProcessBuilder(java(ownPath(0), arguments.toArray()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    double[] medians = out.lines().mapToDouble(Double::parseDouble).toArray();
    int count = files.size() * ways.size();
    boolean done = process.waitFor() == 0 && medians.length == count;
    return done ? medians : DoubleStream.generate(() -> Double.NaN).limit(count).toArray();
  }

  /** The times, and what the first is of each of the others. */
  private static void compare(String name, double... times) {
    List<String> cells = new ArrayList<>(List.of(name));
    for (double time : times) {
      cells.add(format("%.1f", time));
    }
    for (int i = 1; i < times.length; i++) {
      cells.add(format("%.2f", times[0] / times[i]));
    }
    row(cells.toArray(String[]::new));
  }

  private static String name(Path file) {
    int names = file.getNameCount();
    return file.subpath(Math.max(0, names - 2), names).toString();
  }

  private static void head(String title, String columns) {
    say("");
    say("## " + title);
    say("");
    String[] names = columns.split(" \\| ", -1);
    row(names);
    say("|" + " --- |".repeat(names.length));
  }

  private static void row(String... cells) {
    say("| " + String.join(" | ", cells) + " |");
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
