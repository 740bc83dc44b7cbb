package org.wsoa.cli.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsoa.cli.plain.PlainText;

/** What a spreadsheet program makes of the files; skipped where LibreOffice is not installed. */
class LibreOfficeTest {
  /** Comma, double quote, UTF-8, from line 1, all cells as shown, every sheet. */
  private static final String AS_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  /** The same, with an eye for dates and numbers, as people open such a file. */
  private static final String FROM_CSV = "CSV:44,34,76,1,,0,false,true";

  private static final int WAIT_SECONDS = 120;

  @TempDir private Path folder = Path.of("");

  private void convert(Path file, String... options) throws IOException, InterruptedException {
    String path = System.getenv().getOrDefault("PATH", "");
    assumeTrue(
        Stream.of(path.split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice"))),
        "LibreOffice (soffice) is not installed");
    List<String> command =
        Stream.concat(
                Stream.of(
                    "soffice",
                    "--headless",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri()),
                Stream.concat(
                    Stream.of(options), Stream.of("--outdir", folder.toString(), file.toString())))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aWorkbookReadsBackAsItWasWritten() throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("a.xlsx"), XlsxExport.write(List.of(Nasty.document())));
    convert(file, "--convert-to", AS_CSV);
    List<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(Files.readString(folder.resolve("a-Actions.csv"))).stream()
            .toList();
    int action = rows.get(0).getFields().indexOf("Action");
    int due = rows.get(0).getFields().indexOf("Due");
    assertThat(rows).hasSize(Nasty.TEXTS.size() + 1);
    for (int i = 0; i < Nasty.TEXTS.size(); i++) {
      assertThat(rows.get(i + 1).getField(action)).isEqualTo(PlainText.of(Nasty.TEXTS.get(i)));
      assertThat(rows.get(i + 1).getField(due)).matches("2024-\\d\\d-\\d\\d");
    }
  }

  @Test
  void aCsvOpensWithTheSameTextsAndWithoutFormulas() throws IOException, InterruptedException {
    byte[] csv = CsvExport.write(List.of(Nasty.document()), Columns.of(Columns.Preset.STANDARD));
    Path file = Files.write(folder.resolve("a.csv"), csv);
    convert(file, "--infilter=" + FROM_CSV, "--convert-to", "xlsx");
    List<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(new String(csv, UTF_8)).stream().toList();
    int action = rows.get(0).getFields().indexOf("Action");
    int due = rows.get(0).getFields().indexOf("Due");
    try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("a.xlsx").toString())) {
      book.getSheetAt(0)
          .forEach(
              row ->
                  row.forEach(
                      cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
      for (int i = 0; i < Nasty.TEXTS.size(); i++) {
        assertThat(book.getSheetAt(0).getRow(i + 1).getCell(action).getStringCellValue())
            .isEqualTo(Harmless.asText(PlainText.of(Nasty.TEXTS.get(i))));
        assertThat(book.getSheetAt(0).getRow(i + 1).getCell(due).getCellType())
            .isEqualTo(CellType.NUMERIC);
      }
    }
  }
}
