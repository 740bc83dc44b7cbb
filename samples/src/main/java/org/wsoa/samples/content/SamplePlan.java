package org.wsoa.samples.content;

import java.util.ArrayList;
import java.util.List;

/**
 * An invented plan.
 *
 * @param name the folder it is written to
 * @param landscape A4 on its side, else upright
 * @param typeset the PDF is set as by a typesetter: ligatures, raised footnote marks, bold that is
 *     printed twice
 * @param header runs along the top of each page; may be ""
 * @param footer runs along the foot of each page; {@code {page}} and {@code {pages}} stand for the
 *     page's number and the number of pages; may be ""
 * @param watermark a word across each page; may be ""
 * @param stamp printed into the lower right corner of each page of the PDF, over what stands there,
 *     with {@code {page}} and {@code {pages}}; may be ""
 * @param parts from the top
 */
public record SamplePlan(
    String name,
    boolean landscape,
    boolean typeset,
    String header,
    String footer,
    String watermark,
    String stamp,
    List<Part> parts) {
  /** Copies the parts. */
  public SamplePlan {
    parts = List.copyOf(parts);
  }

  /** Starts a plan on A4 landscape. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** Collects the parts of a plan. */
  public static final class Builder {
    private final String name;
    private final List<Part> parts = new ArrayList<>();
    private boolean landscape = true;
    private boolean typeset;
    private String header = "";
    private String footer = "";
    private String watermark = "";
    private String stamp = "";

    private Builder(String name) {
      this.name = name;
    }

    /** Upright pages. */
    public Builder portrait() {
      landscape = false;
      return this;
    }

    /** Ligatures, raised footnote marks and bold that is printed twice, in the PDF. */
    public Builder typeset() {
      typeset = true;
      return this;
    }

    /** The running header. */
    public Builder header(String text) {
      header = text;
      return this;
    }

    /** The running footer, with {@code {page}} and {@code {pages}}. */
    public Builder footer(String text) {
      footer = text;
      return this;
    }

    /** A word across each page. */
    public Builder watermark(String text) {
      watermark = text;
      return this;
    }

    /** A stamp in the corner of each page of the PDF, with {@code {page}} and {@code {pages}}. */
    public Builder stamp(String text) {
      stamp = text;
      return this;
    }

    /** Adds a heading; 1 is the title. */
    public Builder heading(int level, String text) {
      parts.add(new Part.Heading(level, text));
      return this;
    }

    /** Adds a paragraph. */
    public Builder paragraph(String text) {
      parts.add(new Part.Paragraph(text));
      return this;
    }

    /** Adds a numbered list. */
    public Builder numbered(String... entries) {
      parts.add(new Part.Numbered(List.of(entries)));
      return this;
    }

    /** Adds a list with bullets. */
    public Builder bulleted(String... entries) {
      parts.add(new Part.Bulleted(List.of(entries)));
      return this;
    }

    /** Adds a table. */
    public Builder table(Grid.Builder grid) {
      parts.add(grid.grid());
      return this;
    }

    /** Begins a new page. */
    public Builder newPage() {
      parts.add(new Part.PageBreak());
      return this;
    }

    /** The plan. */
    public SamplePlan plan() {
      return new SamplePlan(name, landscape, typeset, header, footer, watermark, stamp, parts);
    }
  }
}
