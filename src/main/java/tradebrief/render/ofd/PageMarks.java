package tradebrief.render.ofd;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import tradebrief.render.Typefaces;

/** Reads what is drawn on a page of a PDF, in the order in which it is drawn. */
final class PageMarks extends PDFGraphicsStreamEngine {
  private static final int NO_CLIP = -1;

  private final List<Mark> marks = new ArrayList<>();
  private final GeneralPath path = new GeneralPath();
  private final Typefaces typefaces;
  private TextRun run;
  private int clipRule = NO_CLIP;

  private PageMarks(PDPage page, Typefaces typefaces) {
    super(page);
    this.typefaces = typefaces;
    run = new TextRun(typefaces);
  }

  /**
   * The marks of a page.
   *
   * @throws IllegalArgumentException when it holds what cannot be taken over, such as a gradient
   */
  static List<Mark> of(PDPage page, Typefaces typefaces) throws IOException {
    PageMarks reader = new PageMarks(page, typefaces);
    reader.processPage(page);
    return List.copyOf(reader.marks);
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    super.showTextString(string);
    endRun();
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    super.showTextStrings(array);
    endRun();
  }

  private void endRun() {
    run.words(rgb(getGraphicsState().getNonStrokingColor())).ifPresent(marks::add);
    run = new TextRun(typefaces);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    if (text == null) {
      throw new IllegalArgumentException("a glyph of " + font.getName() + " without a character");
    }
    run.add(text, font.getName(), matrix);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D point = path.getCurrentPoint();
    return point == null ? new Point2D.Float() : point;
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    clipRule = windingRule;
  }

  @Override
  public void endPath() {
    if (clipRule != NO_CLIP) {
      path.setWindingRule(clipRule);
      getGraphicsState().intersectClippingPath(path);
      clipRule = NO_CLIP;
    }
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    addFill(windingRule);
    endPath();
  }

  @Override
  public void strokePath() throws IOException {
    addStroke();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    addFill(windingRule);
    addStroke();
    endPath();
  }

  private void addFill(int windingRule) {
    path.setWindingRule(windingRule);
    add(getGraphicsState().getNonStrokingColor(), Optional.empty());
  }

  private void addStroke() {
    List<Double> dashes = new ArrayList<>();
    for (float dash : getGraphicsState().getLineDashPattern().getDashArray()) {
      dashes.add((double) transformWidth(dash));
    }
    add(
        getGraphicsState().getStrokingColor(),
        Optional.of(new Mark.Stroke(transformWidth(getGraphicsState().getLineWidth()), dashes)));
  }

  private void add(PDColor colour, Optional<Mark.Stroke> stroke) {
    Path2D outline = new GeneralPath(path);
    Mark.Outline whole = new Mark.Outline(outline, rgb(colour), stroke, Optional.empty());
    Area clip = getGraphicsState().getCurrentClippingPath();
    Rectangle2D bounds = whole.bounds();
    if (clip.isRectangular() && clip.getBounds2D().contains(bounds)) {
      marks.add(whole);
    } else if (clip.intersects(bounds)) {
      marks.add(new Mark.Outline(outline, rgb(colour), stroke, Optional.of(clip)));
    }
  }

  private static int rgb(PDColor colour) {
    try {
      return colour.toRGB();
    } catch (IOException e) {
      throw new IllegalArgumentException("a colour that cannot be taken over: " + colour, e);
    }
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    // a square of one unit, which is never turned
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    marks.add(
        new Mark.Picture(
            image.getImage(),
            new Rectangle2D.Double(
                place.getTranslateX(),
                place.getTranslateY(),
                place.getScaleX(),
                place.getScaleY())));
  }

  @Override
  public void shadingFill(COSName name) {
    throw new IllegalArgumentException("a gradient in a briefing: " + name);
  }
}
