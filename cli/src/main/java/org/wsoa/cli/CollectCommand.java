package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.commons.codec.digest.DigestUtils;
import org.wsoa.cli.batch.Inputs;
import org.wsoa.cli.collect.Database;
import org.wsoa.cli.collect.NotOursException;
import org.wsoa.model.Document;
import org.wsoa.model.Invariants;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code wsoa collect}. */
final class CollectCommand implements Callable<Integer> {
  private static final String ENDING = ".json";

  private final Console console;

  private final PositionalParamSpec from =
      Options.file("0", "DIR", "The folder that extract wrote to.");

  private final OptionSpec to =
      Options.option(Path.class, "FILE", "--to")
          .required(true)
          .description("The database: one that collect made, or a file that is not there yet.")
          .build();

  private int added;
  private int changed;
  private int unchanged;
  private int removed;
  private int rejected;

  CollectCommand(Console console) {
    this.console = console;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    return Options.command(
            "collect",
            this,
            "Put all plans of a folder into one SQLite database.",
            "A plan is known by the path of its JSON below the folder. In a later run",
            "what is new is added, what has changed is written anew, what is gone is",
            "removed: all at once, or not at all. A file that is there and cannot be read",
            "leaves its plan as it was.")
        .addOption(to)
        .addPositional(from);
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    Path folder = from.getValue();
    Path file = to.getValue();
    if (file.toString().contains("?")) {
      throw new UsageException("--to: the name of a database may have no question mark");
    }
    Map<String, Path> plans = plans(folder);
    if (plans.isEmpty()) {
      throw new CannotRunException(folder + ": there is no JSON in this folder");
    }
    boolean isNew = !Files.exists(file);
    try (Database database = Database.open(file)) {
      collect(plans, database);
      database.commit();
    } catch (NotOursException e) {
      throw new CannotRunException(file + ": " + e.getMessage(), e);
    } catch (SQLException e) {
      tidy(file, isNew);
      throw new CannotRunException(file + ": nothing was changed, because " + e.getMessage(), e);
    } catch (IOException e) {
      tidy(file, isNew);
      throw new CannotRunException(file + ": " + Failure.words(e), e);
    }
    console.say(
        String.format(
            Locale.ROOT,
            "%d added, %d changed, %d unchanged, %d removed, %d rejected",
            added,
            changed,
            unchanged,
            removed,
            rejected));
    return rejected == 0 ? ExitCode.DONE : ExitCode.REJECTED;
  }

  /** A file of our own making that has nothing in it is not left behind. */
  private void tidy(Path file, boolean isNew) {
    try {
      if (isNew && Files.exists(file) && Files.size(file) == 0) {
        Files.delete(file);
      }
    } catch (IOException e) {
      console.trace(e);
    }
  }

  private void collect(Map<String, Path> plans, Database database) throws SQLException {
    var known = database.keys();
    for (Map.Entry<String, Path> plan : plans.entrySet()) {
      String key = plan.getKey();
      try {
        byte[] json = PlanFiles.bytes(plan.getValue());
        String digest = DigestUtils.sha256Hex(json);
        if (database.has(key, digest)) {
          unchanged++;
          continue;
        }
        put(database, key, digest, json);
        if (known.contains(key)) {
          changed++;
        } else {
          added++;
        }
      } catch (PlanFiles.NoPlanException e) {
        rejected++;
        console.say(plan.getValue() + ": " + e.words());
      }
    }
    for (String key : known) {
      if (!plans.containsKey(key)) {
        database.remove(key);
        removed++;
      }
    }
  }

  private static void put(Database database, String key, String digest, byte[] json)
      throws PlanFiles.NoPlanException {
    Document document = PlanFiles.document(json);
    List<String> faults = Invariants.check(document);
    if (!faults.isEmpty()) {
      throw new PlanFiles.NoPlanException(
          "does not hold together (" + faults.get(0) + "); wsoa validate tells more");
    }
    try {
      database.put(key, digest, document);
    } catch (SQLException e) {
      throw new PlanFiles.NoPlanException("does not fit the tables: " + e.getMessage(), e);
    }
  }

  /** The JSON files of the folder by their path below it; hidden ones and links are passed over. */
  private static Map<String, Path> plans(Path folder) throws CannotRunException {
    Map<String, Path> plans = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
              return !at.equals(folder) && hidden(at)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && at.toString().endsWith(ENDING) && !hidden(at)) {
                plans.put(Inputs.slashes(folder.relativize(at)), at);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new CannotRunException(folder + ": " + Failure.words(e), e);
    }
    return plans;
  }

  private static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
