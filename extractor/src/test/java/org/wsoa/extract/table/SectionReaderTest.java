package org.wsoa.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows are headings, banners and body. */
class SectionReaderTest {
  private static final String TASK = "Paint each of the seven old sheds in blue";

  @Test
  void aColumnNamedAsAStoryIsStillPartOfAHeading() {
    Grid grid =
        Tables.of("Action | Lead | By when | Commentary", "Paint | Ann Moss | May 2023 | Begun")
            .logical()
            .grid();
    assertThat(new SectionReader(HeadingVocabulary.load()).isHeading(grid, 1)).isTrue();
  }

  @Test
  void bodyFollowsTheHeading() {
    Section section = only(Tables.of("Action | Lead | Due", TASK + " | Ann Moss | May 2023"));
    assertThat(section.headingRows()).containsExactly(1);
    assertThat(section.bodyRows()).containsExactly(2);
    assertThat(section.bannerRows()).isEmpty();
  }

  @Test
  void rowThatCountsOnIsNoHeadingBeItsWordsWordings() {
    Section section =
        only(
            Tables.of(
                "Ref | Action | Lead | Due | Status | Evidence | Risks",
                "1.1 | " + TASK + " | Ann Moss | May 2023 | Delayed | Minutes of board | Rain",
                "1.2 | Count the lamps |  |  | On track | Minutes of board | Staff turnover"));
    assertThat(section.bodyRows()).containsExactly(2, 3);
  }

  @Test
  void rowOverTheHeadingIsItsBanner() {
    Section section =
        only(Tables.of("1 Sheds | < | <", "Action | Lead | Due", TASK + " | Ann Moss | May 2023"));
    assertThat(section.bannerRows()).containsExactly(1);
    assertThat(section.headingRows()).containsExactly(2);
  }

  @Test
  void numberAndTitleOverTheHeadingAreItsBanner() {
    Section section =
        only(Tables.of("2 | Sheds | <", "Action | Lead | Due", TASK + " | Ann Moss | May 2023"));
    assertThat(section.bannerRows()).containsExactly(1);
  }

  @Test
  void wordOfAStoryRowIsAHeadingAmongHeadings() {
    Section section =
        only(
            Tables.of(
                "Action | Lead | Due | Commentary",
                TASK + " | Ann Moss | May 2023 | Two are blue"));
    assertThat(section.headingRows()).containsExactly(1);
    assertThat(section.columns().get(3).meaning()).isEqualTo(Meaning.PROGRESS);
  }

  @Test
  void storyRowWithItsDateIsNoHeading() {
    Section section =
        only(
            Tables.of(
                "Action | Lead | Due",
                TASK + " | Ann Moss | May 2023",
                "Progress so far | Update | Date"));
    assertThat(section.bodyRows()).containsExactly(2, 3);
  }

  @Test
  void headingInTheBodyBeginsAnotherSectionWithItsBanner() {
    List<Section> sections =
        Tables.of(
                "1 Sheds | < | <",
                "Action | Lead | Due",
                TASK + " | Ann Moss | May 2023",
                "2 Lamps | < | <",
                "Due | Action | Lead",
                "May 2023 | Count the lamps | Bo Fell")
            .sections();
    assertThat(sections).hasSize(2);
    assertThat(sections.get(0).bodyRows()).containsExactly(3);
    assertThat(sections.get(1).bannerRows()).containsExactly(4);
    assertThat(sections.get(1).headingRows()).containsExactly(5);
    assertThat(sections.get(1).column(Meaning.ACTION).orElseThrow().index()).isEqualTo(2);
  }

  @Test
  void groupHeadingIsReadWithTheHeadingsUnderIt() {
    Section section =
        only(
            Tables.of(
                "Action | Lead | Timescale | <",
                "^ | ^ | Start | End",
                TASK + " | Ann Moss | May 2023 | June 2023"));
    assertThat(section.headingRows()).containsExactly(1, 2);
    assertThat(section.columns())
        .extracting(Column::heading)
        .containsExactly("Action", "Lead", "Start", "End"); // each says enough by itself
    assertThat(section.columns())
        .extracting(Column::meaning)
        .containsExactly(Meaning.ACTION, Meaning.OWNER, Meaning.START, Meaning.DUE);
  }

  @Test
  void groupHeadingIsFoundWhereTheFormatHasNoSpans() {
    Section section =
        only(
            Tables.ragged(
                "Action | Lead | Timescale |",
                " | | Start | End",
                TASK + " | Ann Moss | May 2023 | June 2023"));
    assertThat(section.headingRows()).containsExactly(1, 2);
    assertThat(section.bodyRows()).containsExactly(3);
  }

  @Test
  void rowOfValuesIsNoHeading() {
    Section section =
        only(
            Tables.of(
                "Action | Lead | Due | RAG",
                "Agree the action plan | Lead officer | May 2023 | Green",
                TASK + " | Ann Moss | June 2023 | Red"));
    assertThat(section.bodyRows()).containsExactly(2, 3);
  }

  @Test
  void actionWithItsDateIsNoHeadingThoughItsOwnerReadsLikeOne() {
    Section section =
        only(
            Tables.of(
                "Issue | Action | Lead | Due | Cost | RAG",
                "Sheds rot | Paint the sheds | Ann Moss | May 2023 | Two tins | On track",
                " | Oil the doors well | Partnership Lead | Spring term 2026 | Existing budget"
                    + " | Complete"));
    assertThat(section.bodyRows()).containsExactly(2, 3);
  }

  @Test
  void storyAndTotalRowsAreNoHeadings() {
    Section section =
        only(
            Tables.of(
                "Action | Lead | Due",
                TASK + " | Ann Moss | May 2023",
                "Story so far | Date | Progress"));
    assertThat(section.bodyRows()).containsExactly(2, 3);
  }

  @Test
  void tableWithoutHeadingIsOneSectionOfUnknownColumns() {
    Section section = only(Tables.of("Ann Moss | 12 | May 2023", "Bo Fell | 14 | June 2023"));
    assertThat(section.headingRows()).isEmpty();
    assertThat(section.bodyRows()).containsExactly(1, 2);
    assertThat(section.columns()).extracting(Column::meaning).containsOnly(Meaning.UNKNOWN);
  }

  @Test
  void headlessSectionBorrowsColumns() {
    Section section = only(Tables.of("Action | Lead", TASK + " | Ann Moss"));
    LogicalTable wider = Tables.of("Count lamps | Bo Fell | Slowly").logical();
    assertThat(SectionReader.headless(wider, section.columns()).columns())
        .extracting(Column::meaning)
        .containsExactly(Meaning.ACTION, Meaning.OWNER, Meaning.UNKNOWN);
  }

  private static Section only(Tables table) {
    List<Section> sections = table.sections();
    assertThat(sections).hasSize(1);
    return sections.get(0);
  }

  @Test
  void aRowThatNamesAllBlankHeadingsBelongsToThem() {
    Section section =
        Tables.ragged(
                "Ref | Action | Responsible | | Dates | ",
                " | | Executive director | Senior manager | Target | Revised",
                "1 | Paint the sheds | Ann Moss | Bo Fell | May 2023 | June 2023")
            .sections()
            .get(0);
    assertThat(section.headingRows()).containsExactly(1, 2);
  }

  @Test
  void aRowOfAKeyIsNoHeading() {
    List<Section> sections =
        Tables.of(
                "Status | Meaning",
                "Overdue | Late, or with concerns",
                "On track | On track, to time and to standard",
                "Complete | Done")
            .sections();
    assertThat(sections).hasSize(1);
    assertThat(sections.get(0).headingRows()).containsExactly(1);
  }
}
