package org.wsoa.extract.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws pages as they are displayed on a screen, with bounds on the work: what a page asks for may
 * be more than any machine can do. The bounds count work, not time, so that the same page always
 * gives the same picture.
 */
final class PageRenderer extends PDFRenderer {
  /** Real pages have some ten thousand operators, maps some hundred thousand. */
  private static final int MAX_WORK = 2_000_000;

  /** What it takes to begin a form, in operators. */
  private static final int FORM_WORK = 50;

  /** So many pixels are as much work as an operator. */
  private static final int PIXELS = 500;

  /** A larger image is read in part only: every second pixel, or every eighth. */
  private static final long LARGE_IMAGE = 40_000_000;

  /** A larger image is left out. */
  private static final long MAX_IMAGE = 500_000_000;

  private boolean largeImages;
  private double pixelsOfPage;
  private double pixelsOfPoint;

  PageRenderer(PDDocument document) {
    super(document);
    setDefaultDestination(RenderDestination.VIEW);
  }

  /**
   * Draws a page so that it fills a picture.
   *
   * @param number page from 1
   * @param page its size as displayed, in points
   * @param width pixels from left to right
   * @param height pixels from top to bottom
   * @param skew the angle that it is turned back by, about its middle, in radians, clockwise
   * @throws IOException when it cannot be drawn
   */
  BufferedImage draw(int number, PageSize page, int width, int height, double skew)
      throws IOException {
    pixelsOfPage = (double) width * height;
    pixelsOfPoint = pixelsOfPage / (page.width() * page.height());
    largeImages = false;
    setSubsamplingAllowed(false);
    BufferedImage drawn = drawOnce(number, page, width, height, skew);
    if (!largeImages) {
      return drawn;
    }
    setSubsamplingAllowed(true);
    return drawOnce(number, page, width, height, skew);
  }

  private BufferedImage drawOnce(int number, PageSize page, int width, int height, double skew)
      throws IOException {
    // What blends with what lies beneath must not find paper there.
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setBackground(new Color(0, true));
    graphics.rotate(-skew, width / 2.0, height / 2.0);
    renderPageToGraphics(
        number - 1, graphics, (float) (width / page.width()), (float) (height / page.height()));
    graphics.dispose();
    BufferedImage picture = paper(width, height);
    Graphics2D paper = picture.createGraphics();
    paper.drawImage(sheet, 0, 0, null);
    paper.dispose();
    return picture;
  }

  /** White paper of so many pixels. */
  static BufferedImage paper(int width, int height) {
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = paper.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return paper;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    PageDrawer drawer = new Drawer(parameters, isSubsamplingAllowed());
    drawer.setAnnotationFilter(getAnnotationsFilter());
    return drawer;
  }

  private final class Drawer extends PageDrawer {
    private final boolean inPart;
    private int work;

    Drawer(PageDrawerParameters parameters, boolean inPart) throws IOException {
      super(parameters);
      this.inPart = inPart;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      count(1);
      super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
      count(FORM_WORK);
      super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
      count(FORM_WORK);
      PDRectangle box = form.getBBox();
      if (box != null) {
        Matrix place =
            Matrix.concatenate(
                getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
        countPainted(box.transform(place).getBounds2D());
      }
      super.showTransparencyGroup(form);
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
      countPainted(getGraphicsState().getCurrentClippingPath().getBounds2D());
      super.shadingFill(name);
    }

    private void countPainted(Rectangle2D points) {
      countPixels(Math.min(pixelsOfPage, points.getWidth() * points.getHeight() * pixelsOfPoint));
    }

    private void countPixels(double pixels) {
      count((int) Math.min(MAX_WORK, pixels / PIXELS));
    }

    private void count(int operators) {
      work += operators;
      if (work > MAX_WORK) {
        throw new IllegalStateException("more work than a page can be");
      }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      long pixels = (long) image.getWidth() * image.getHeight();
      if (pixels <= (inPart ? MAX_IMAGE : LARGE_IMAGE)) {
        countPixels((double) pixels);
        super.drawImage(image);
      } else {
        largeImages = true;
      }
    }

    @Override
    protected void operatorException(
        Operator operator, List<COSBase> operands, IOException exception) throws IOException {
      // one bad operator (a missing picture, a broken font) does not spoil the page
      if (exception instanceof EOFException) {
        throw exception;
      }
    }
  }
}
