package org.wsoa.extract.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.Fill;

/**
 * One pass over a page's content stream: glyphs, paths, fills and clips together. Clips are kept as
 * their bounding boxes, which is what the clips of cells are.
 */
final class ContentEngine extends PDFGraphicsStreamEngine {
  /** A picture that covers this share of the page may be a scan. */
  private static final double SCAN_SHARE = 0.3;

  /** Sine of the angle by which a line of text may lean and still count as straight. */
  private static final double RIGHT_ANGLE = 0.02;

  private final Display display;
  private final PageContent content;
  private final Map<PDFont, FontTraits> fonts;
  private final Set<String> unmapped;
  private final Deque<Rect> clips = new ArrayDeque<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private final PathReader path;
  private final Map<PDColor, Optional<Fill>> colours = new HashMap<>();
  private Rect clip;
  private boolean clipPending;

  /**
   * An engine for one page.
   *
   * @param fonts traits of fonts, kept over the pages of a document
   * @param unmapped takes the names of fonts that do not say which letters their glyphs are
   */
  ContentEngine(
      PDPage page,
      Display display,
      PageContent content,
      Map<PDFont, FontTraits> fonts,
      Set<String> unmapped,
      Tuning tuning) {
    super(page);
    this.display = display;
    this.content = content;
    this.fonts = fonts;
    this.unmapped = unmapped;
    this.path = new PathReader(content, tuning);
    this.clip = new Rect(0, 0, content.width, content.height);
  }

  @Override
  public void saveGraphicsState() {
    clips.push(clip);
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    if (!clips.isEmpty()) {
      clip = clips.pop();
    }
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Rect before = clip;
    int depth = clips.size();
    PDRectangle box = form.getBBox();
    if (box != null) {
      Matrix matrix =
          form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
      clip = clip.intersect(corners(box, matrix));
    }
    super.showForm(form);
    while (clips.size() > depth) {
      clips.pop();
    }
    clip = before;
  }

  private Rect corners(PDRectangle box, Matrix matrix) {
    Point2D.Float a = matrix.transformPoint(box.getLowerLeftX(), box.getLowerLeftY());
    Point2D.Float b = matrix.transformPoint(box.getUpperRightX(), box.getLowerLeftY());
    Point2D.Float c = matrix.transformPoint(box.getUpperRightX(), box.getUpperRightY());
    Point2D.Float d = matrix.transformPoint(box.getLowerLeftX(), box.getUpperRightY());
    return Rect.around(
            display.x(a.x, a.y), display.y(a.x, a.y), display.x(b.x, b.y), display.y(b.x, b.y))
        .union(
            Rect.around(
                display.x(c.x, c.y),
                display.y(c.x, c.y),
                display.x(d.x, d.y),
                display.y(d.x, d.y)));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    int inherited = marks.isEmpty() ? -1 : marks.peek();
    int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    boolean artifact = COSName.ARTIFACT.equals(tag);
    marks.push(artifact ? StructureTags.ARTIFACT : id >= 0 ? id : inherited);
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty()) {
      marks.pop();
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    FontTraits traits = fonts.computeIfAbsent(font, FontTraits::of);
    String letters = traits.letters(font, code);
    if (letters.isEmpty()) {
      if (traits.isUnmapped(code)) {
        unmapped.add(traits.name());
      }
      return;
    }
    double advance = displacement.getX();
    float ox = matrix.getTranslateX();
    float oy = matrix.getTranslateY();
    double ex = ox + matrix.getScaleX() * advance;
    double ey = oy + matrix.getShearY() * advance;
    double bx = display.x(ox, oy);
    double by = display.y(ox, oy);
    double dx = display.x(ex, ey) - bx;
    double dy = display.y(ex, ey) - by;
    double upX = display.x(ox + matrix.getShearX(), oy + matrix.getScaleY()) - bx;
    double upY = display.y(ox + matrix.getShearX(), oy + matrix.getScaleY()) - by;
    double size = Math.hypot(upX, upY);
    double runX = display.x(ox + matrix.getScaleX(), oy + matrix.getShearY()) - bx;
    double runY = display.y(ox + matrix.getScaleX(), oy + matrix.getShearY()) - by;
    int degrees = direction(runX, runY);
    double ascent = traits.ascent();
    double descent = traits.descent();
    Rect box =
        Rect.around(bx + upX * ascent, by + upY * ascent, bx + upX * descent, by + upY * descent)
            .union(
                Rect.around(
                    bx + dx + upX * ascent,
                    by + dy + upY * ascent,
                    bx + dx + upX * descent,
                    by + dy + upY * descent));
    boolean hidden =
        mode == RenderingMode.NEITHER
            || mode == RenderingMode.NEITHER_CLIP
            || size <= 0.1
            || !clip.contains(box.centreX(), box.centreY());
    if (hidden) {
      content.hidden += letters.isBlank() ? 0 : 1;
      return;
    }
    boolean heavy = traits.bold() || mode == RenderingMode.FILL_STROKE;
    double base = degrees == 90 || degrees == 270 ? bx : by;
    int mark = marks.isEmpty() ? -1 : marks.peek();
    content.glyphs.add(
        letters, box.x0(), box.y0(), box.x1(), box.y1(), base, size, degrees, heavy, mark);
  }

  /** The direction of a line of text, clockwise in degrees. */
  private static int direction(double runX, double runY) {
    double slack = RIGHT_ANGLE * Math.hypot(runX, runY);
    if (Math.abs(runY) <= slack) {
      return runX >= 0 ? 0 : 180;
    }
    if (Math.abs(runX) <= slack) {
      return runY > 0 ? 90 : 270;
    }
    return Glyphs.SKEWED;
  }

  private Optional<Fill> colour() {
    PDColor colour = getGraphicsState().getNonStrokingColor();
    return colours.computeIfAbsent(
        colour,
        unknown -> {
          try {
            return Optional.of(Fill.ofRgb(unknown.toRGB()));
          } catch (IOException | RuntimeException e) {
            return Optional.empty(); // a pattern, or a colour space that cannot be read
          }
        });
  }

  private double x(double userX, double userY) {
    return display.x(userX, userY);
  }

  private double y(double userX, double userY) {
    return display.y(userX, userY);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(
        x(p0.getX(), p0.getY()),
        y(p0.getX(), p0.getY()),
        x(p2.getX(), p2.getY()),
        y(p2.getX(), p2.getY()));
    path.setCurrent(p0.getX(), p0.getY());
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x(x, y), y(x, y));
    path.setCurrent(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x(x, y), y(x, y));
    path.setCurrent(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x(x3, y3), y(x3, y3));
    path.setCurrent(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    applyClip();
    path.clear();
  }

  @Override
  public void clip(int windingRule) {
    clipPending = true;
  }

  private void applyClip() {
    if (clipPending) {
      clip = path.bounds().map(clip::intersect).orElse(clip);
      clipPending = false;
    }
  }

  @Override
  public void strokePath() {
    path.stroke(clip);
    applyClip();
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill(colour(), clip);
    applyClip();
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.fill(colour(), clip);
    path.stroke(clip);
    applyClip();
    path.clear();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // a gradient is no cell colour
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Rect box = corners(new PDRectangle(0, 0, 1, 1), matrix).intersect(clip);
    if (box.width() * box.height() > SCAN_SHARE * content.width * content.height) {
      content.pictures++;
    }
  }
}
