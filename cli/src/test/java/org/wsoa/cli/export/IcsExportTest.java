package org.wsoa.cli.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.cli.plain.PlainText;

class IcsExportTest {
  private static String text() {
    return new String(IcsExport.write(List.of(Nasty.document())), UTF_8);
  }

  @Test
  void noLineIsLongerThanTheRfcAllowsAndNoCharacterIsCut() {
    String text = text();
    assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD\uFFFD");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\n").doesNotContain("\r");
    }
    assertThat(IcsFolding.fold("x".repeat(74) + "\u00E9" + "y\r\n"))
        .isEqualTo("x".repeat(74) + "\r\n \u00E9y\r\n");
  }

  @Test
  void everyDeadlineIsAWholeDaysEvent() {
    ICalendar calendar = Biweekly.parse(text()).first();
    assertThat(calendar.getEvents()).hasSize(Nasty.TEXTS.size());
    VEvent event = calendar.getEvents().get(1);
    assertThat(text())
        .contains("DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n")
        .contains("DTSTAMP:19700101T000000Z\r\n");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(calendar.getEvents().get(22).getSummary().getValue())
        .isEqualTo(PlainText.line(Nasty.TEXTS.get(22) + " " + Nasty.TEXTS.get(22)));
    assertThat(calendar.getEvents().get(Nasty.TEXTS.size() - 1).getDescription().getValue())
        .startsWith("comma, semicolon; back\\slash: \"quotes\"\n");
  }

  @Test
  void uidsAreStableAndDiffer() {
    assertThat(text()).isEqualTo(text());
    List<String> uids =
        Biweekly.parse(
                new String(IcsExport.write(List.of(Nasty.document(), Nasty.document())), UTF_8))
            .first()
            .getEvents()
            .stream()
            .map(event -> event.getUid().getValue())
            .toList();
    assertThat(uids).doesNotHaveDuplicates().hasSize(2 * Nasty.TEXTS.size());
    assertThat(uids.subList(0, Nasty.TEXTS.size()))
        .isEqualTo(
            Biweekly.parse(text()).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList());
  }
}
