package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
  private static final String PLAN =
      "{\"plan\":{\"kind\":\"action-plan\",\"title\":\"T\",\"actions\":[{\"id\":\"0-A1\","
          + "\"ref\":\"7\",\"text\":\"Open the harbour\",\"due\":{\"text\":\"Sept 2024\","
          + "\"precision\":\"month\",\"start\":\"2024-09-01\",\"end\":\"2024-09-30\"}}],"
          + "\"outcomes\":[]}}";

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void noChangeIsSilentAndExitsWithZero() throws IOException {
    Path file = file("a.json", PLAN);
    assertThat(Run.of("diff", file, file)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("diff", file, file, "--format", "json"))
        .isEqualTo(new Run(0, "{\"changes\":[]}", ""));
  }

  @Test
  void changesAreToldAndExitWithOne() throws IOException {
    String later =
        PLAN.replace("Sept 2024", "Nov 2024")
            .replace("2024-09-01", "2024-11-01")
            .replace("2024-09-30", "2024-11-30");
    Run run = Run.of("diff", file("a.json", PLAN), file("b.json", later));
    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                """
                action deadline slipped: 1

                action 0-A1 [7]: Open the harbour
                  deadline slipped by 2 months (61 days): Sept 2024 -> Nov 2024
                """,
                ""));
    assertThat(
            Run.of("diff", folder.resolve("a.json"), folder.resolve("b.json"), "--format=json")
                .out())
        .startsWith("{\"changes\":[{\"days\":61,\"from\":{\"end\":\"2024-09-30\",")
        .contains("\"kind\":\"deadline-slipped\",\"months\":2,\"newId\":\"0-A1\"")
        .endsWith("\"counts\":{\"action\":{\"deadline-slipped\":1}}}");
  }

  @Test
  void whatIsNoPlanCannotBeCompared() throws IOException {
    Path good = file("a.json", PLAN);
    Path bad = file("b.json", "{\"tables\":[]}");
    Run run = Run.of("diff", good, bad);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("wsoa: " + bad + ": is not what wsoa extract writes (")
        .endsWith("); wsoa validate tells more\n");
    assertThat(Run.of("diff", good, folder.resolve("none.json")).exit()).isEqualTo(3);
    assertThat(Run.of("diff", good).exit()).isEqualTo(2);
  }

  @Test
  void aTerminalGetsNoCodesOutOfAPlan() throws IOException {
    Path good = file("a.json", PLAN);
    Path codes = file("b.json", PLAN.replace("the harbour", "\\u001b[31mthe\\u0007 harbour wall"));
    assertThat(Run.of("diff", good, codes).out())
        .contains("[31mthe harbour wall")
        .doesNotContain("\u001b")
        .doesNotContain("\u0007");
  }
}
