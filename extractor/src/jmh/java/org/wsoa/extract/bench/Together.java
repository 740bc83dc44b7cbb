package org.wsoa.extract.bench;

import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Reads files in several ways in one process, in turn, until the times have settled. Each way has
 * classes of its own: the peers need other versions of the same libraries. All files share one
 * process, as they would in a nightly batch: what Java makes of the code rests on all of them.
 */
public final class Together {
  private static final String WILD = "/*";

  private Together() {}

  /**
   * Runs it and prints the median of each way in milliseconds: a line for each file and way, file
   * by file.
   *
   * @param arguments the files, joined as in a class path, how many seconds each way may take for
   *     each of them, and for each way three more: its class path, the name of a class with {@code public static Callable<Long> of(String way,
   *     String fileName, byte[] bytes)}, and the way
   */
  @SuppressWarnings("unchecked") // what the classes are asked for
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err); // where libraries have words of their own
    List<ClassLoader> loaders = new ArrayList<>();
    for (int i = 2; i < arguments.length; i += 3) {
      loaders.add(new URLClassLoader(urls(arguments[i]), ClassLoader.getPlatformClassLoader()));
    }
    List<Callable<Long>> readings = new ArrayList<>();
    for (String file : arguments[0].split(System.getProperty("path.separator"), -1)) {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      String name = String.valueOf(Path.of(file).getFileName());
      for (int i = 0; i < loaders.size(); i++) {
        ClassLoader loader = loaders.get(i);
        Callable<Long> way =
            (Callable<Long>)
                loader
                    .loadClass(arguments[3 * i + 3])
                    .getMethod("of", String.class, String.class, byte[].class)
                    .invoke(null, arguments[3 * i + 4], name, bytes);
        readings.add(
            () -> {
              Thread.currentThread().setContextClassLoader(loader); // libraries look there
              return way.call();
            });
      }
    }
    for (double median : Steady.medians(readings, Integer.parseInt(arguments[1]))) {
      out.printf(Locale.ROOT, "%.3f%n", median);
    }
  }

  private static URL[] urls(String classPath) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String part : classPath.split(System.getProperty("path.separator"), -1)) {
      if (part.endsWith(WILD)) {
        try (Stream<Path> jars = Files.list(Path.of(part.replace(WILD, "")))) {
          for (Path jar : jars.sorted().toList()) {
            urls.add(jar.toUri().toURL());
          }
        }
      } else {
        urls.add(Path.of(part).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
