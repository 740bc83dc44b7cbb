package org.wsoa.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.Inputs.Protection;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.Document;
import org.wsoa.model.Invariants;

/** However the bytes of a file are damaged, it is read, or rejected; nothing else escapes. */
class DamageTest {
  private static final int SEEDS = 150;
  private static final Extractor EXTRACTOR = new Extractor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.pdf",
        "plan.docx",
        "plan.xlsx",
        "plan.tsv",
        "plan.odt",
        "plan.ods",
        "plan.doc",
        "plan.xls",
        "plan.rtf"
      })
  void damagedBytes(String name) throws Exception {
    byte[] whole = whole(name);
    Map<String, Integer> fates = new TreeMap<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      fates.merge(fate(name, damaged(whole, new Random(seed)), seed), 1, Integer::sum);
    }
    assertThat(fates).as("%s", fates).isNotEmpty();
  }

  /** The parts inside a ZIP, which its checksums would keep the damage above away from. */
  @ParameterizedTest
  @CsvSource({
    "plan.docx,word/document.xml",
    "plan.xlsx,xl/worksheets/sheet1.xml",
    "plan.xlsx,xl/styles.xml",
    "plan.odt,content.xml",
    "plan.odt,styles.xml",
    "plan.ods,content.xml"
  })
  void damagedParts(String name, String part) throws Exception {
    byte[] whole = whole(name);
    byte[] inner = Inputs.part(whole, part).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    for (int seed = 0; seed < SEEDS; seed++) {
      byte[] bytes = Inputs.withParts(whole, Map.of(part, damaged(inner, new Random(seed))));
      assertThat(fate(name, bytes, seed)).isNotEmpty();
    }
  }

  /** Numbers where they matter (spans, counts, addresses) changed to absurd ones. */
  @ParameterizedTest
  @CsvSource({
    "plan.docx,word/document.xml",
    "plan.xlsx,xl/worksheets/sheet1.xml",
    "plan.odt,content.xml",
    "plan.ods,content.xml"
  })
  void absurdNumbers(String name, String part) throws Exception {
    byte[] whole = whole(name);
    String text = Inputs.part(whole, part);
    String[] absurd = {"0", "-1", "2147483647", "99999999999999999999", "1048577", ""};
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      StringBuilder damaged = new StringBuilder(text);
      for (int i = 0; i < 3; i++) {
        int at = damaged.indexOf("=\"", random.nextInt(damaged.length()));
        int end = at < 0 ? -1 : damaged.indexOf("\"", at + 2);
        if (end > 0) {
          damaged.replace(at + 2, end, absurd[random.nextInt(absurd.length)]);
        }
      }
      byte[] bytes =
          Inputs.withParts(
              whole,
              Map.of(part, damaged.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      assertThat(fate(name, bytes, seed)).isNotEmpty();
    }
  }

  private static byte[] whole(String name) throws Exception {
    return switch (name) {
      case "plan.pdf" -> Inputs.pdf(4, Protection.NONE);
      case "plan.docx" -> Inputs.docx(6);
      case "plan.xlsx" -> Inputs.xlsx(6);
      case "plan.tsv" -> Inputs.tsv(20);
      default -> Files.readAllBytes(Path.of("..", "samples", "plans", "ellerwick", name));
    };
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    switch (random.nextInt(4)) {
      case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> random.nextBytes(bytes);
      default -> {
        int flips = 1 + random.nextInt(40);
        for (int i = 0; i < flips; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
      }
    }
    return bytes;
  }

  private static String fate(String name, byte[] bytes, int seed) {
    try {
      Document document = EXTRACTOR.extract(name, bytes);
      assertThat(Invariants.check(document)).as("%s, seed %d", name, seed).isEmpty();
      return "read";
    } catch (RejectedException e) {
      assertThat(e.getMessage()).as("seed %d", seed).startsWith(name + ": ").doesNotContain("\n");
      return e.code().wireName();
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name + ", seed " + seed + ": " + e, e);
    }
  }
}
