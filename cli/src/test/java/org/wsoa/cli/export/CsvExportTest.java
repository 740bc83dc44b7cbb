package org.wsoa.cli.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {
  private static final Pattern FORMULA = Pattern.compile("^[\\s\"]*[=+@\uFF1D-]");

  private static List<CsvRecord> read(byte[] csv) {
    return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(new String(csv, UTF_8)).stream()
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void noCellIsAFormulaWhateverReadsIt(Columns.Preset preset) {
    byte[] csv = CsvExport.write(List.of(Nasty.document()), Columns.of(preset));
    assertThat(read(csv)).hasSize(Nasty.TEXTS.size() + 1);
    for (CsvRecord row : read(csv)) {
      assertThat(row.getFields()).noneMatch(field -> FORMULA.matcher(field).find());
    }
    // and by a reader that splits at other marks and knows no quotes
    for (String line : new String(csv, UTF_8).split("\\R", -1)) {
      for (String field : line.split("[,;|\t]", -1)) {
        assertThat(FORMULA.matcher(field).find()).as(field).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "a - b", "1-2", "90% of x=y", "e@mail", "'=1", "", "a, b; c"})
  void harmlessTextStaysAsItIs(String text) {
    assertThat(Harmless.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {"=1 ~ '=1", "-5% ~ '-5%", "a;=1 ~ a;'=1", "a, +b ~ a,' +b", "\uFF20x ~ '\uFF20x"})
  void anApostropheGoesBeforeAFormula(String text, String safe) {
    assertThat(Harmless.text(text)).isEqualTo(safe);
    assertThat(Harmless.text(safe)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.10",
        "007",
        "1/2",
        "Oct-22",
        "Nov 2023",
        "3 March 2024",
        "SEPT 2022",
        "10%",
        "£1,200",
        "1e5",
        "10:30 am",
        "2022/23",
        "TRUE",
        "Fri 3 May",
        "9999999999999999"
      })
  void aTextThatLooksLikeANumberStaysText(String text) {
    assertThat(Harmless.asText(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "42", "1.1-A1", "R4", "May", "Spring term 2024", "Q2 2022/23"})
  void otherTextNeedsNoApostrophe(String text) {
    assertThat(Harmless.asText(text)).isEqualTo(text);
  }

  @Test
  void theStandardColumnsHoldAnActionAndWhereItWasRead() {
    List<CsvRecord> rows =
        read(CsvExport.write(List.of(Nasty.document()), Columns.of(Columns.Preset.STANDARD)));
    List<String> headings = rows.get(0).getFields();
    assertThat(headings.get(0)).isEqualTo("\uFEFFPlan");
    CsvRecord row = rows.get(4);
    assertThat(row.getField(headings.indexOf("Id"))).isEqualTo("0-A4");
    assertThat(row.getField(headings.indexOf("Action"))).isEqualTo("'@SUM(1;1)");
    assertThat(row.getField(headings.indexOf("Due"))).isEqualTo("2024-04-30");
    assertThat(row.getField(headings.indexOf("Rating"))).isEqualTo("green");
    assertThat(rows.get(1).getField(headings.indexOf("Place")))
        .isEqualTo("page 2, table 5, row 6, column 7");
  }

  @Test
  void jiraGetsItsHeadingsWithoutAMark() {
    byte[] csv = CsvExport.write(List.of(Nasty.document()), Columns.of(Columns.Preset.JIRA));
    CsvRecord headings = read(csv).get(0);
    assertThat(headings.getFields())
        .contains("Summary", "Issue Type", "Description", "Due date", "Labels")
        .allMatch(heading -> heading.matches("[A-Za-z ]+"));
    CsvRecord row = read(csv).get(1);
    assertThat(row.getField(headings.getFields().indexOf("Issue Type"))).isEqualTo("Task");
  }

  @Test
  void aMappingOfTheUsersChoosesColumns() {
    Columns columns =
        Columns.of("mine", List.of("\uFEFF# mine", "", "What\taction", "Fixed\t\"=x\""));
    String csv = new String(CsvExport.write(List.of(Nasty.document()), columns), UTF_8);
    assertThat(csv).startsWith("\uFEFFWhat,Fixed\r\n'=1+1,'=x\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "What ~ mine, line 1: wants a heading, a tab and a field",
        "What\tactoin ~ mine, line 1: there is no field actoin; there are plan, area, ",
        "\taction ~ mine, line 1: wants a heading, a tab and a field",
        "# only words ~ mine has no columns"
      })
  void aMappingThatIsNoneIsRefused(String line, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Columns.of("mine", List.of(line.replace("\\t", "\t"))))
        .withMessageStartingWith(words);
  }

  @Test
  void aColumnStandsOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Columns.of("mine", List.of("A\tid", "A\tref", "A\tid")))
        .withMessage("mine, line 3: stands there twice");
  }
}
