package tradebrief.render.excel;

import java.awt.Color;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import tradebrief.model.Language;
import tradebrief.render.chart.Palette;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;

/** Gives native charts the look of the drawn ones. */
final class NativeLook {
  private static final double HAIRLINE = 0.75;
  private static final double LINE = 2;

  /** The size of type, in hundredths of a point. */
  private static final int TYPE = 1000;

  private NativeLook() {}

  static void dress(XDDFBarChartData.Series columns, Series series, int index) {
    columns.setFillProperties(fill(Palette.of(series.shape(), index)));
    columns.setInvertIfNegative(false);
  }

  static void dress(XDDFLineChartData.Series line, Series series, int index) {
    Color colour = Palette.of(series.shape(), index);
    boolean dashed = series.shape() == Shape.DASHED_LINE;
    XDDFLineProperties stroke = stroke(colour, LINE);
    if (dashed) {
      stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    }
    line.setLineProperties(stroke);
    // POI's own default is a curve, which shows values that nobody published
    line.setSmooth(false);
    // of Excel's own size: the schema that POI brings has no type for another
    line.setMarkerStyle(MarkerStyle.CIRCLE);
    XDDFShapeProperties point = new XDDFShapeProperties();
    point.setFillProperties(fill(dashed ? Color.WHITE : colour));
    point.setLineProperties(stroke(colour, HAIRLINE));
    line.getCTLineSer().getMarker().setSpPr(point.getXmlObject());
  }

  /** White, square, in the workbook's font. */
  static void dress(XSSFChart drawing, Language language) {
    CTChartSpace space = drawing.getCTChartSpace();
    if (!space.isSetRoundedCorners()) {
      space.addNewRoundedCorners();
    }
    space.getRoundedCorners().setVal(false);
    XDDFShapeProperties frame = drawing.getOrAddShapeProperties();
    frame.setFillProperties(fill(Color.WHITE));
    noOutline(frame);
    CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
    text.addNewBodyPr();
    text.addNewLstStyle();
    CTTextCharacterProperties type = text.addNewP().addNewPPr().addNewDefRPr();
    type.setSz(TYPE);
    type.addNewSolidFill().set(fill(Palette.INK).getXmlObject());
    type.addNewLatin().setTypeface(Looks.typeface(language));
    type.addNewEa().setTypeface(Looks.typeface(language));
  }

  static void outline(XDDFShapeProperties shape, Color colour) {
    shape.setLineProperties(stroke(colour, HAIRLINE));
  }

  static void noOutline(XDDFShapeProperties shape) {
    XDDFLineProperties none = new XDDFLineProperties();
    none.setFillProperties(new XDDFNoFillProperties());
    shape.setLineProperties(none);
  }

  private static XDDFLineProperties stroke(Color colour, double points) {
    XDDFLineProperties stroke = new XDDFLineProperties(fill(colour));
    stroke.setWidth(points);
    return stroke;
  }

  private static XDDFSolidFillProperties fill(Color colour) {
    return new XDDFSolidFillProperties(
        XDDFColor.from(
            new byte[] {
              (byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()
            }));
  }
}
