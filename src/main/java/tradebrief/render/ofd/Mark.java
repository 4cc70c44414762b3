package tradebrief.render.ofd;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import tradebrief.render.Typeface;

/**
 * Something drawn on a page, in points, from its lower left corner upwards. Colours are 0xRRGGBB.
 */
sealed interface Mark {
  /**
   * Characters in one line, font and size.
   *
   * @param text at least one character
   * @param typeface its weight
   * @param size of the font
   * @param x where the first character begins
   * @param y of the base line there
   * @param advances from each character to the next, one less than there are characters
   * @param angle of the base line, counter-clockwise, in radians
   * @param colour of the characters
   */
  record Words(
      String text,
      Typeface typeface,
      double size,
      double x,
      double y,
      List<Double> advances,
      double angle,
      int colour)
      implements Mark {
    /** Copies. */
    public Words {
      advances = List.copyOf(advances);
    }
  }

  /**
   * A filled or stroked outline.
   *
   * @param outline its shape
   * @param colour of the fill or the stroke
   * @param stroke how it is stroked; empty when it is filled
   * @param clip what it is seen through; empty when all of it is seen
   */
  record Outline(Path2D outline, int colour, Optional<Stroke> stroke, Optional<Area> clip)
      implements Mark {
    /** Its bounds, with half of the stroke around them. */
    Rectangle2D bounds() {
      Rectangle2D bounds = outline.getBounds2D();
      double half = stroke.map(Stroke::width).orElse(0.0) / 2;
      return new Rectangle2D.Double(
          bounds.getX() - half,
          bounds.getY() - half,
          bounds.getWidth() + 2 * half,
          bounds.getHeight() + 2 * half);
    }
  }

  /**
   * A picture of pixels.
   *
   * @param pixels the picture
   * @param place what it fills
   */
  record Picture(BufferedImage pixels, Rectangle2D place) implements Mark {}

  /**
   * How a line is drawn.
   *
   * @param width above 0
   * @param dashes lengths of dashes and gaps by turns; empty for a whole line
   */
  record Stroke(double width, List<Double> dashes) {
    /** Copies. */
    public Stroke {
      dashes = List.copyOf(dashes);
    }
  }
}
