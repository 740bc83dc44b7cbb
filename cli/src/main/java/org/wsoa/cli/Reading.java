package org.wsoa.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads documents; picocli sets the fields. */
final class Reading {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "A file, or a folder whose files are all read.",
        "Hidden files and symbolic links in it are passed over."
      })
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = {
        "Write below this folder, with a manifest.jsonl.",
        "Without it, one file goes to standard output."
      })
  @Nullable Path folder;

  @Option(names = "--debug", description = "Show stack traces.")
  boolean debug;
}
