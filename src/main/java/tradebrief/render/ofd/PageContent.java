package tradebrief.render.ofd;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_RefID;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.graph.pathObj.CT_Path;
import org.ofdrw.core.graph.pathObj.Rule;
import org.ofdrw.core.image.CT_Image;
import org.ofdrw.core.pageDescription.clips.Area;
import org.ofdrw.core.pageDescription.clips.CT_Clip;
import org.ofdrw.core.pageDescription.clips.Clips;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.text.CT_Text;

/** A page of OFD in the making: in millimetres, from its upper left corner downwards. */
final class PageContent {
  private static final double MILLIMETRES = 25.4 / 72;

  /** Decimals of a millimetre. */
  private static final int PRECISION = 3;

  /** How far characters reach above the base line and below it, in sizes of the font. */
  private static final double ASCENT = 1.16;

  private static final double DESCENT = 0.29;

  private final Ids ids;
  private final double height;
  private final Page page = new Page();
  private final CT_Layer layer;

  /**
   * An empty page.
   *
   * @param width in points
   * @param height in points
   */
  PageContent(Ids ids, double width, double height) {
    this.ids = ids;
    this.height = height;
    page.setArea(area(width, height));
    layer = new CT_Layer().setType(Type.Body);
    layer.setObjID(ids.next());
    page.setContent(new Content().addLayer(layer));
  }

  static CT_PageArea area(double width, double height) {
    return new CT_PageArea(0, 0, length(width), length(height));
  }

  Page page() {
    return page;
  }

  void add(Mark mark) {
    if (mark instanceof Mark.Words words) {
      layer.addPageBlock(text(words).toObj(id()));
    } else if (mark instanceof Mark.Outline outline) {
      layer.addPageBlock(path(outline, height).toObj(id()));
    }
  }

  /**
   * Adds a picture.
   *
   * @param resource the id of its file
   */
  void add(Mark.Picture picture, long resource) {
    CT_Image image = new CT_Image().setResourceID(new ST_RefID(new ST_ID(resource)));
    image.setBoundary(box(picture.place(), height));
    // of a square of one millimetre
    double width = length(picture.place().getWidth());
    image.setCTM(array(List.of(width, 0d, 0d, length(picture.place().getHeight()), 0d, 0d)));
    layer.addPageBlock(image.toObj(id()));
  }

  private ST_ID id() {
    return new ST_ID(ids.next());
  }

  private CT_Text text(Mark.Words words) {
    Rectangle2D bounds = bounds(words);
    double x = length(words.x() - bounds.getMinX());
    double y = length(bounds.getMaxY() - words.y());
    TextCode code = new TextCode().setContent(words.text());
    if (!words.advances().isEmpty()) {
      code.setDeltaX(words.advances().stream().map(PageContent::length).toArray(Double[]::new));
    }
    CT_Text text = new CT_Text().setFont(ids.font(words.typeface())).setSize(length(words.size()));
    text.setBoundary(box(bounds, height));
    if (words.angle() == 0) {
      code.setCoordinate(x, y);
    } else {
      // turned about the beginning of the base line, in a system whose y grows downwards
      code.setCoordinate(0d, 0d);
      double cos = Math.cos(words.angle());
      double sin = Math.sin(words.angle());
      text.setCTM(array(List.of(cos, -sin, sin, cos, x, y)));
    }
    return text.setFillColor(colour(words.colour())).addTextCode(code);
  }

  private static Rectangle2D bounds(Mark.Words words) {
    double size = words.size();
    double width = size + words.advances().stream().mapToDouble(Double::doubleValue).sum();
    AffineTransform place = AffineTransform.getTranslateInstance(words.x(), words.y());
    place.rotate(words.angle());
    Shape line = new Rectangle2D.Double(0, -DESCENT * size, width, (ASCENT + DESCENT) * size);
    return place.createTransformedShape(line).getBounds2D();
  }

  /** In the order of the standard's schema: clip, colour, outline. */
  private static CT_Path path(Mark.Outline mark, double height) {
    Rectangle2D bounds = mark.bounds();
    CT_Path path = new CT_Path();
    path.setBoundary(box(bounds, height));
    mark.clip().ifPresent(clip -> path.setClips(clips(clip, bounds, height)));
    CT_Color colour = colour(mark.colour());
    mark.stroke()
        .ifPresentOrElse(
            stroke -> stroke(path.setStroke(true).setFill(false).setStrokeColor(colour), stroke),
            () ->
                path.setStroke(false)
                    .setFill(true)
                    .setRule(rule(mark.outline()))
                    .setFillColor(colour));
    return path.setAbbreviatedData(data(mark.outline(), bounds));
  }

  private static void stroke(CT_Path path, Mark.Stroke stroke) {
    path.setLineWidth(length(stroke.width()));
    if (!stroke.dashes().isEmpty()) {
      path.setDashPattern(array(stroke.dashes().stream().map(PageContent::length).toList()));
    }
  }

  private static Rule rule(Path2D outline) {
    return outline.getWindingRule() == Path2D.WIND_EVEN_ODD ? Rule.Even_Odd : Rule.NonZero;
  }

  private static Clips clips(Shape clip, Rectangle2D bounds, double height) {
    CT_Path hole = new CT_Path();
    hole.setBoundary(box(bounds, height));
    hole.setAbbreviatedData(data(clip, bounds));
    return new Clips(new CT_Clip().addArea(new Area().setClipObj(hole)));
  }

  /** A shape, measured from the upper left corner of a box. */
  private static AbbreviatedData data(Shape shape, Rectangle2D box) {
    AbbreviatedData data = new AbbreviatedData();
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      for (int i = 0; i < at.length; i += 2) {
        at[i] = length(at[i] - box.getMinX());
        at[i + 1] = length(box.getMaxY() - at[i + 1]);
      }
      switch (kind) {
        case PathIterator.SEG_MOVETO -> data.M(at[0], at[1]);
        case PathIterator.SEG_LINETO -> data.L(at[0], at[1]);
        case PathIterator.SEG_QUADTO -> data.Q(at[0], at[1], at[2], at[3]);
        case PathIterator.SEG_CUBICTO -> data.B(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> data.C();
      }
    }
    return data;
  }

  private static ST_Box box(Rectangle2D bounds, double height) {
    return new ST_Box(
        length(bounds.getMinX()),
        length(height - bounds.getMaxY()),
        length(bounds.getWidth()),
        length(bounds.getHeight()));
  }

  private static ST_Array array(List<Double> numbers) {
    return new ST_Array(numbers.stream().map(PageContent::rounded).toArray(Serializable[]::new));
  }

  private static CT_Color colour(int rgb) {
    return CT_Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** Points to millimetres. */
  private static double length(double points) {
    return rounded(points * MILLIMETRES);
  }

  private static double rounded(double number) {
    return BigDecimal.valueOf(number).setScale(PRECISION, RoundingMode.HALF_UP).doubleValue();
  }
}
