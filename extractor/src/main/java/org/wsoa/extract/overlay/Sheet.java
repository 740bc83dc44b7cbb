package org.wsoa.extract.overlay;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.wsoa.extract.read.pdf.Lettering;
import org.wsoa.model.Box;

/** A page, drawn pale, to draw on. */
public final class Sheet {
  private static final Color VEIL = new Color(255, 255, 255, 150);
  private static final Color PLATE = new Color(255, 255, 255, 225);

  /** How much of a tint is seen, of 255. */
  private static final int TINT = 40;

  /** Height of the strip below the page that says what colours mean, in pixels. */
  private static final int LEGEND = 26;

  private static final int LEGEND_TYPE = 13;

  /** Words are made no smaller than so many pixels to fit into their box. */
  private static final double LEAST_TYPE = 8;

  private final BufferedImage page;
  private final double scale;
  private final Lettering lettering;

  /**
   * A sheet with a page on it.
   *
   * @param page the page as displayed; not written to
   * @param width width of the page, in points
   */
  public Sheet(BufferedImage page, double width, Lettering lettering) {
    this.page = page;
    this.scale = page.getWidth() / width;
    this.lettering = lettering;
  }

  /** The page with a layer over it, and a strip below that says what its colours mean, as a PNG. */
  public byte[] png(Layer layer) {
    BufferedImage picture =
        new BufferedImage(page.getWidth(), page.getHeight() + LEGEND, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.drawImage(page, 0, 0, null);
    graphics.setColor(VEIL);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    legend(graphics, layer.legend());
    graphics.setClip(0, 0, page.getWidth(), page.getHeight());
    for (Layer.Mark mark : layer.marks()) {
      outline(graphics, mark, layer.stroke());
    }
    for (Layer.Mark mark : layer.marks()) {
      label(graphics, mark, layer);
    }
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("into memory", e);
    }
    return bytes.toByteArray();
  }

  private int pixels(double points) {
    return (int) Math.round(points * scale);
  }

  private void outline(Graphics2D graphics, Layer.Mark mark, int stroke) {
    Box box = mark.box();
    int left = pixels(box.x0()) - stroke / 2;
    int top = pixels(box.y0()) - stroke / 2;
    int width = pixels(box.x1()) - pixels(box.x0()) + stroke;
    int height = pixels(box.y1()) - pixels(box.y0()) + stroke;
    if (mark.tinted()) {
      graphics.setColor(new Color(mark.ink().rgb() | TINT << 24, true));
      graphics.fillRect(left, top, width, height);
    }
    graphics.setColor(new Color(mark.ink().rgb()));
    graphics.fillRect(left, top, width, Math.min(stroke, height));
    graphics.fillRect(left, top + height - stroke, width, stroke);
    graphics.fillRect(left, top, stroke, height);
    graphics.fillRect(left + width - stroke, top, stroke, height);
  }

  /** Words in the upper left corner of a box, as large as they can be within it. */
  private void label(Graphics2D graphics, Layer.Mark mark, Layer layer) {
    List<String> lines = mark.label();
    if (lines.isEmpty()) {
      return;
    }
    double longest = lines.stream().mapToDouble(lettering::width).max().orElse(1);
    double room = mark.box().width() * scale - 2 * layer.stroke() - 2;
    double high = mark.box().height() * scale - 2 * layer.stroke();
    double size =
        Math.max(
            LEAST_TYPE,
            Math.min(layer.type(), Math.min(room / longest, high / (1.1 * lines.size()))));
    double x = pixels(mark.box().x0()) + layer.stroke() / 2 + 1;
    double y = pixels(mark.box().y0()) + layer.stroke() / 2;
    graphics.setColor(PLATE);
    graphics.fillRect(
        (int) x,
        (int) y,
        (int) Math.ceil(longest * size) + 2,
        (int) Math.ceil(1.1 * size * lines.size()) + 1);
    for (int i = 0; i < lines.size(); i++) {
      write(graphics, lines.get(i), x + 1, y + (1.1 * i + 0.9) * size, size, mark.ink());
    }
  }

  private void write(Graphics2D graphics, String words, double x, double y, double size, Ink ink) {
    Path2D outlines = lettering.outlines(words, x, y, size);
    graphics.setColor(new Color(ink.rgb()).darker());
    graphics.fill(outlines);
  }

  private void legend(Graphics2D graphics, List<Ink> inks) {
    double x = 8;
    int top = page.getHeight();
    graphics.setColor(Color.LIGHT_GRAY);
    graphics.fillRect(0, top, page.getWidth(), 1);
    for (Ink ink : inks) {
      graphics.setColor(new Color(ink.rgb()));
      graphics.fillRect((int) x, top + 8, 12, 12);
      write(graphics, ink.words(), x + 17, top + 18, LEGEND_TYPE, ink);
      x += 17 + lettering.width(ink.words()) * LEGEND_TYPE + 18;
    }
  }
}
