package org.wsoa.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.SamplePlan;
import org.wsoa.samples.write.PdfPlanWriter;

/**
 * Inputs too big to keep, made when a test asks. Each is a plan like any other, only long: every
 * row is an action with an owner, a due date and one outcome.
 */
public final class BigInputs {
  /** How many actions stand on each page of {@link #pdf}. */
  public static final int ACTIONS_ON_A_PAGE = 12;

  private static final String[] HEADINGS = {
    "Ref", "Action", "Lead officer", "Due date", "Success measure"
  };

  private BigInputs() {}

  /**
   * A PDF with a table of {@link #ACTIONS_ON_A_PAGE} actions on each page.
   *
   * @param pages from 1
   * @throws IOException when the PDF library fails
   */
  public static byte[] pdf(int pages) throws IOException {
    if (pages < 1) {
      throw new IllegalArgumentException("no pages: " + pages);
    }
    SamplePlan.Builder plan =
        SamplePlan.named("big")
            .footer("Page {page} of {pages}")
            .heading(1, "Longmarsh Action Plan");
    for (int page = 0; page < pages; page++) {
      if (page > 0) {
        plan.newPage();
      }
      Grid.Builder table = Grid.columns(10, 45, 20, 15, 45).headings(HEADINGS).repeat();
      for (int i = 0; i < ACTIONS_ON_A_PAGE; i++) {
        String[] row = row(page * ACTIONS_ON_A_PAGE + i + 1);
        table.row(
            Cell.text(row[0]),
            Cell.text(row[1]),
            Cell.text(row[2]),
            Cell.text(row[3]),
            Cell.text(row[4]));
      }
      plan.table(table);
    }
    return new PdfPlanWriter().write(plan.plan());
  }

  /**
   * A TSV with one table of so many actions.
   *
   * @param rows how many actions
   */
  public static byte[] tsv(int rows) {
    StringBuilder text = new StringBuilder("# Longmarsh Action Plan\n\n");
    text.append(String.join("\t", HEADINGS)).append('\n');
    for (int i = 1; i <= rows; i++) {
      text.append(String.join("\t", row(i))).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String[] row(int number) {
    return new String[] {
      String.valueOf(number),
      "Visit school number " + number + " and write down what its pupils ask for",
      "Fern Oakhanger",
      "March 2026",
      "Visit report number " + number + " is read by the head teacher"
    };
  }
}
