package org.wsoa.extract.read.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
  private static Relations relations(String source, String list) throws Exception {
    Relations relations = new Relations(source);
    String part = "<Relationships>" + list + "</Relationships>";
    relations.read(new ByteArrayInputStream(part.getBytes(UTF_8)));
    return relations;
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, styles.xml, xl/styles.xml",
    "xl/workbook.xml, ./worksheets/a.xml, xl/worksheets/a.xml",
    "xl/workbook.xml, worksheets\\a.xml, xl/worksheets/a.xml",
    "xl/workbook.xml, /other/a.xml, other/a.xml",
    "xl/workbook.xml, ../a.xml, a.xml",
    "xl/workbook.xml, ../../../a.xml, a.xml",
    "'', xl/workbook.xml, xl/workbook.xml",
    "'', /xl/workbook.xml, xl/workbook.xml"
  })
  void tellsATargetFromTheFolderOfItsSource(String source, String target, String part)
      throws Exception {
    Relations relations =
        relations(source, "<Relationship Id='a' Type='t' Target='" + target + "'/>");
    assertThat(relations.byId("a")).contains(part);
    assertThat(relations.typed("t")).contains(part);
  }

  @Test
  void findsTheFirstOfItsKindThatIsInside() throws Exception {
    Relations relations =
        relations(
            "",
            "<Relationship Id='a' Type='t' Target='a.xml' TargetMode='External'/>"
                + "<Relationship Id='b' Type='t' Target='b.xml' TargetMode='Internal'/>"
                + "<Relationship Id='c' Type='t' Target='c.xml'/><Relationship Id='d'/>");
    assertThat(relations.typed("t")).contains("b.xml");
    assertThat(relations.byId("c")).contains("c.xml");
    assertThat(relations.byId("a")).isEmpty();
    assertThat(relations.byId("d")).isEmpty();
  }

  @Test
  void knowsWhereRelationsStand() {
    assertThat(Relations.partOf("")).isEqualTo("_rels/.rels");
    assertThat(Relations.partOf("xl/workbook.xml")).isEqualTo("xl/_rels/workbook.xml.rels");
  }
}
