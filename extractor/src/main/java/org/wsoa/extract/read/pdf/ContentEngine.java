package org.wsoa.extract.read.pdf;

import java.awt.geom.Point2D;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.wsoa.extract.read.pdf.ContentTokens.NotPlainException;

/**
 * Takes letters, lines, backgrounds and clips of one page in a single pass. A clip counts by its
 * bounding box.
 */
final class ContentEngine extends PDFGraphicsStreamEngine {
  private static final float ASCENT = 0.75f;
  private static final float DESCENT = 0.22f;
  private static final float STRAIGHT = 0.09f;

  private final PageContent page;
  private final PathBuilder path;
  private final IdentityHashMap<COSDictionary, FontFacts> fonts;
  private final Set<COSDictionary> hiddenLayers;
  private final Deque<float[]> clips = new ArrayDeque<>();
  private final Deque<int[]> marks = new ArrayDeque<>();
  private final IdentityHashMap<PDFont, FontFacts> seen = new IdentityHashMap<>();
  private final Shown shown;
  private final PDResources pageResources;
  private float[] clip;
  private int mcid = -1;
  private int markFlags;
  private boolean clipPending;
  private final Point2D.Float here = new Point2D.Float();

  private ContentEngine(
      PDPage source,
      IdentityHashMap<COSDictionary, FontFacts> fonts,
      Set<COSDictionary> hiddenLayers) {
    super(source);
    this.fonts = fonts;
    this.hiddenLayers = hiddenLayers;
    PDResources own = source.getResources();
    this.pageResources = own == null ? new PDResources() : own;
    shown = Shown.of(source);
    page = new PageContent(shown.width(), shown.height());
    clip = new float[] {0, 0, page.width, page.height};
    path = new PathBuilder(page);
  }

  /**
   * Reads a page.
   *
   * @param fonts what is known of the document's fonts so far, added to
   * @param hiddenLayers optional content that is switched off
   */
  static PageContent read(
      PDPage source,
      IdentityHashMap<COSDictionary, FontFacts> fonts,
      Set<COSDictionary> hiddenLayers)
      throws IOException {
    ContentEngine engine = new ContentEngine(source, fonts, hiddenLayers);
    try {
      engine.readPlain();
    } catch (NotPlainException orDamaged) {
      engine = new ContentEngine(source, fonts, hiddenLayers);
      engine.processPage(source);
    }
    Discs.place(engine.page);
    return engine.page;
  }

  private void readPlain() throws NotPlainException, IOException {
    ContentTokens tokens = ContentTokens.of(getPage());
    COSDictionary bare = new COSDictionary(getPage().getCOSObject());
    bare.removeItem(COSName.CONTENTS);
    processPage(new PDPage(bare)); // makes the engine ready for a page
    while (tokens.next()) {
      processOperator(tokens.operator(), tokens.operands());
    }
  }

  /** Outside a form, those of the page: the engine itself did not open the page's content. */
  @Override
  public PDResources getResources() {
    PDResources ofForm = super.getResources();
    return ofForm == null ? pageResources : ofForm;
  }

  /** Always: no glyph that is drawn, and no pattern without colours, is ever read. */
  @Override
  public boolean isShouldProcessColorOperators() {
    return true;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    FontFacts facts = factsOf(font);
    String letters = facts.letters(code);
    if (letters.isEmpty()) {
      return;
    }
    float width = displacement.getX();
    float mx = matrix.getTranslateX();
    float my = matrix.getTranslateY();
    float ox = shown.x(mx, my);
    float oy = shown.y(mx, my);
    float ax = matrix.getScaleX();
    float ay = matrix.getShearY();
    float rx = shown.a() * ax + shown.c() * ay;
    float ry = shown.b() * ax + shown.d() * ay;
    float ux = matrix.getShearX();
    float uy = matrix.getScaleY();
    float vx = shown.a() * ux + shown.c() * uy;
    float vy = shown.b() * ux + shown.d() * uy;
    float em = (float) Math.hypot(vx, vy) * facts.scale;
    float across = (float) Math.hypot(rx, ry);
    int flag = markFlags | (facts.bold ? PageContent.BOLD : 0);
    if (em <= 0.2f || across == 0 || !Float.isFinite(em + ox + oy)) {
      flag |= PageContent.HIDDEN;
      em = Math.max(em, 0.2f);
    }
    int way = direction(rx / across, ry / across);
    float ex = ox + rx * width;
    float ey = oy + ry * width;
    float tx = -Math.signum(vx) * (Math.abs(vx) > Math.abs(vy) ? 1 : 0);
    float ty = -Math.signum(vy) * (Math.abs(vx) > Math.abs(vy) ? 0 : 1);
    float topX = ox - tx * em * ASCENT;
    float topY = oy - ty * em * ASCENT;
    float lowX = ox + tx * em * DESCENT;
    float lowY = oy + ty * em * DESCENT;
    float left = Math.min(Math.min(ox, ex), Math.min(topX, lowX));
    float right = Math.max(Math.max(ox, ex), Math.max(topX, lowX));
    float top = Math.min(Math.min(oy, ey), Math.min(topY, lowY));
    float bottom = Math.max(Math.max(oy, ey), Math.max(topY, lowY));
    float midX = (ox + ex) / 2 - tx * em * 0.25f;
    float midY = (oy + ey) / 2 - ty * em * 0.25f;
    if (midX < clip[0] || midX > clip[2] || midY < clip[1] || midY > clip[3]) {
      flag |= PageContent.HIDDEN;
    }
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER
        || mode == RenderingMode.NEITHER_CLIP
        || (mode.isFill() && !mode.isStroke() && state.getNonStrokeAlphaConstant() < 0.02)) {
      flag |= PageContent.HIDDEN;
    }
    page.addGlyph(letters, left, top, right, bottom, em, way, flag, mcid);
  }

  /** 0 for left to right, 1 up, 2 right to left on its head, 3 down. */
  private static int direction(float x, float y) {
    if (Math.abs(y) < STRAIGHT) {
      return x > 0 ? 0 : 2;
    }
    if (Math.abs(x) < STRAIGHT) {
      return y < 0 ? 1 : 3;
    }
    return PageContent.SLANTED;
  }

  private FontFacts factsOf(PDFont font) {
    FontFacts known = seen.get(font);
    if (known == null) {
      known = fonts.computeIfAbsent(font.getCOSObject(), key -> new FontFacts(font));
      seen.put(font, known);
    }
    return known;
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.push(clip);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!clips.isEmpty()) {
      clip = clips.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    float[] before = clip;
    int depth = clips.size();
    clipToForm(form);
    super.showForm(form);
    restoreClip(before, depth);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    float[] before = clip;
    int depth = clips.size();
    clipToForm(form);
    super.showTransparencyGroup(form);
    restoreClip(before, depth);
  }

  private void restoreClip(float[] before, int depth) {
    while (clips.size() > depth) {
      clips.pop();
    }
    clip = before;
  }

  private void clipToForm(PDFormXObject form) {
    PDRectangle box = form.getBBox();
    if (box == null) {
      return;
    }
    Matrix matrix = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
    float[] bounds = PathBuilder.nothing();
    float[] xs = {box.getLowerLeftX(), box.getUpperRightX()};
    float[] ys = {box.getLowerLeftY(), box.getUpperRightY()};
    for (float x : xs) {
      for (float y : ys) {
        Point2D.Float p = matrix.transformPoint(x, y);
        PathBuilder.grow(bounds, shown.x(p.x, p.y), shown.y(p.x, p.y));
      }
    }
    clip = PathBuilder.meet(clip, bounds);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    marks.push(new int[] {mcid, markFlags});
    if (tag != null && tag.getName().equals("Artifact")) {
      markFlags |= PageContent.ARTIFACT;
      mcid = -1;
    }
    if (properties != null) {
      mcid = properties.getInt(COSName.MCID, mcid);
      if (COSName.OC.equals(tag) && hiddenLayers.contains(properties)) {
        markFlags |= PageContent.HIDDEN;
      }
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty()) {
      int[] before = marks.pop();
      mcid = before[0];
      markFlags = before[1];
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.move(shown.x(p0.getX(), p0.getY()), shown.y(p0.getX(), p0.getY()));
    path.line(shown.x(p1.getX(), p1.getY()), shown.y(p1.getX(), p1.getY()));
    path.line(shown.x(p2.getX(), p2.getY()), shown.y(p2.getX(), p2.getY()));
    path.line(shown.x(p3.getX(), p3.getY()), shown.y(p3.getX(), p3.getY()));
    path.close();
  }

  @Override
  public void drawImage(PDImage image) {
    page.images++;
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    float[] box = PathBuilder.nothing();
    for (int corner = 0; corner < 4; corner++) {
      Point2D.Float at = m.transformPoint(corner & 1, corner >> 1);
      PathBuilder.grow(box, shown.x(at.x, at.y), shown.y(at.x, at.y));
    }
    float wide = Math.min(box[2], clip[2]) - Math.max(box[0], clip[0]);
    float high = Math.min(box[3], clip[3]) - Math.max(box[1], clip[1]);
    if (wide > 0 && high > 0) {
      page.pictured = Math.min(1, page.pictured + wide * high / (page.width * page.height));
    }
  }

  @Override
  public void clip(int windingRule) {
    clipPending = true;
  }

  @Override
  public void moveTo(float x, float y) {
    path.move(shown.x(x, y), shown.y(x, y));
    here.setLocation(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(shown.x(x, y), shown.y(x, y));
    here.setLocation(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curve(shown.x(x3, y3), shown.y(x3, y3));
    here.setLocation(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return here;
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    finishPath();
  }

  @Override
  public void strokePath() {
    stroke();
    finishPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    finishPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    stroke();
    finishPath();
  }

  @Override
  public void shadingFill(COSName shadingName) {} // a gradient is no cell colour

  private void stroke() {
    if (getGraphicsState().getAlphaConstant() > 0.02) {
      path.stroke(clip);
    }
  }

  private void fill() {
    double alpha = getGraphicsState().getNonStrokeAlphaConstant();
    if (alpha > 0.02 && (markFlags & PageContent.HIDDEN) == 0) {
      path.fill(clip, rgb(getGraphicsState().getNonStrokingColor(), alpha));
    }
  }

  private void finishPath() {
    if (clipPending) {
      clipPending = false;
      clip = PathBuilder.meet(clip, path.bounds());
    }
    path.clear();
  }

  /** The colour as seen on white paper; -1 for a pattern or a colour that cannot be told. */
  private static int rgb(PDColor colour, double alpha) {
    int solid;
    try {
      if (colour.isPattern()) {
        return -1;
      }
      solid = colour.toRGB();
    } catch (IOException | RuntimeException unreadable) {
      return -1;
    }
    return mix(solid >> 16, alpha) << 16 | mix(solid >> 8, alpha) << 8 | mix(solid, alpha);
  }

  private static int mix(int channel, double alpha) {
    return (int) Math.round((channel & 255) * alpha + 255 * (1 - alpha));
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    // one bad operator (a missing picture, a broken font) does not spoil the page
    if (exception instanceof EOFException) {
      throw exception;
    }
  }
}
