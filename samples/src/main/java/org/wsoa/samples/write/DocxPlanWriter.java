package org.wsoa.samples.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.Part;
import org.wsoa.samples.content.SamplePlan;

/**
 * Writes a plan as a Word document, with heading styles, real lists, merged cells, repeated heading
 * rows and page fields.
 */
public final class DocxPlanWriter implements PlanWriter {
  /** Twentieths of a point: A4's sides and the margins. */
  private static final int LONG_SIDE = 16838;

  private static final int SHORT_SIDE = 11906;
  private static final int MARGIN = 720;
  private static final QName STYLE = new QName("style");
  private static final QName FILL = new QName("fillcolor");

  /** A writer of A4 pages. */
  public DocxPlanWriter() {}

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public byte[] write(SamplePlan plan) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      Date made = Date.from(Zips.MADE);
      document.getProperties().getCoreProperties().setCreated(Optional.of(made));
      document.getProperties().getCoreProperties().setModified(Optional.of(made));
      DocxStyles.addTo(document);
      DocxLists lists = new DocxLists(document);
      DocxGrid grids = new DocxGrid(document, lists, textWidth(plan));
      for (Part part : plan.parts()) {
        part(document, lists, grids, part);
      }
      page(document, plan);
      running(document, plan);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return Zips.settle(bytes.toByteArray());
    }
  }

  private static int textWidth(SamplePlan plan) {
    return (plan.landscape() ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
  }

  private static void part(XWPFDocument document, DocxLists lists, DocxGrid grids, Part part) {
    if (part instanceof Part.Heading heading) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle(DocxStyles.heading(heading.level()));
      paragraph.createRun().setText(heading.text());
    } else if (part instanceof Part.Paragraph text) {
      document.createParagraph().createRun().setText(text.text());
    } else if (part instanceof Part.Numbered list) {
      BigInteger number = lists.numbers();
      for (String entry : list.entries()) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(number);
        paragraph.createRun().setText(entry);
      }
    } else if (part instanceof Part.Bulleted list) {
      for (String entry : list.entries()) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(lists.bullets());
        paragraph.createRun().setText(entry);
      }
    } else if (part instanceof Grid grid) {
      grids.add(grid);
      // Two tables that touch would be one.
      document.createParagraph();
    } else {
      document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
  }

  private static void page(XWPFDocument document, SamplePlan plan) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(plan.landscape() ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(plan.landscape() ? SHORT_SIDE : LONG_SIDE));
    if (plan.landscape()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setHeader(BigInteger.valueOf(MARGIN / 2));
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
  }

  private static void running(XWPFDocument document, SamplePlan plan) {
    if (!plan.watermark().isEmpty()) {
      XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
      policy.createWatermark(plan.watermark());
      pale(policy.getDefaultHeader());
      pale(policy.getFirstPageHeader());
      pale(policy.getEvenPageHeader());
    }
    XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
    centred(header.createParagraph()).createRun().setText(plan.header());
    XWPFParagraph foot = centred(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
    String rest = plan.footer();
    while (!rest.isEmpty()) {
      int brace = rest.indexOf('{');
      if (brace != 0) {
        String text = brace < 0 ? rest : rest.substring(0, brace);
        XWPFRun run = foot.createRun();
        run.setText(text);
        rest = rest.substring(text.length());
      } else {
        String field = rest.startsWith("{pages}") ? "{pages}" : "{page}";
        foot.getCTP().addNewFldSimple().setInstr(field.equals("{page}") ? "PAGE" : "NUMPAGES");
        rest = rest.substring(field.length());
      }
    }
  }

  /** A library's watermark is black and level; ours is grey and rises. */
  private static void pale(XWPFHeader header) {
    for (XWPFParagraph paragraph : header.getParagraphs()) {
      try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
        while (cursor.hasNextToken()) {
          if (cursor.isStart() && cursor.getName().getLocalPart().equals("shape")) {
            String style = cursor.getAttributeText(STYLE);
            cursor.setAttributeText(STYLE, style + ";rotation:330");
            cursor.setAttributeText(FILL, "#e6e6e6");
          }
          cursor.toNextToken();
        }
      }
    }
  }

  private static XWPFParagraph centred(XWPFParagraph paragraph) {
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    return paragraph;
  }
}
