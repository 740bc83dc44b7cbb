package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wsoa.cli.correct.Corrections;

/**
 * The files of corrections that a command was given, as text: they can be told to another process.
 *
 * @param anyDocument whether they are for the one document of the call, whatever its digest;
 *     otherwise each is for the documents with the digest that it bears
 * @param files in the order given
 */
record GivenCorrections(boolean anyDocument, List<Given> files) {
  /** No corrections. */
  static final GivenCorrections NONE = new GivenCorrections(false, List.of());

  /** All files together, in characters: they have to fit into the order of a worker. */
  private static final long MOST = 16L << 20;

  GivenCorrections {
    files = files == null ? List.of() : List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param name what to call it in a message
   * @param json its text
   */
  record Given(String name, String json) {
    Given {
      name = Objects.requireNonNullElse(name, "");
      Objects.requireNonNull(json, "json");
    }

    /**
     * What it says.
     *
     * @throws IllegalArgumentException as {@link Corrections#read}
     */
    Corrections read() {
      return Corrections.read(json.getBytes(UTF_8));
    }
  }

  /** The same without names, which shape no output. */
  GivenCorrections nameless() {
    return new GivenCorrections(
        anyDocument, files.stream().map(given -> new Given("", given.json())).toList());
  }

  /** The same, for the one document of the call. */
  GivenCorrections ofOneDocument(boolean one) {
    return new GivenCorrections(one, files);
  }

  /**
   * Reads the files.
   *
   * @throws UsageException when one cannot be read or is no file of corrections
   */
  static GivenCorrections of(List<Path> paths) throws UsageException {
    List<Given> files = new ArrayList<>();
    long size = 0;
    for (Path path : paths) {
      Given given = of(path);
      size += given.json().length();
      if (size > MOST) {
        throw new UsageException(path + ": there are too many corrections for one call");
      }
      files.add(given);
    }
    return new GivenCorrections(false, files);
  }

  /**
   * Reads one file.
   *
   * @throws UsageException when it cannot be read or is no file of corrections
   */
  static Given of(Path path) throws UsageException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(Corrections.MAX_BYTES + 1);
      Corrections.read(bytes);
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Given(path.toString(), text);
    } catch (CharacterCodingException e) {
      throw new UsageException(path + ": is not UTF-8");
    } catch (IOException e) {
      throw new UsageException(path + ": " + Failure.words(e));
    } catch (IllegalArgumentException e) {
      throw new UsageException(path + ": " + e.getMessage());
    }
  }
}
