package tradebrief.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What lies over the cells of a sheet: pictures and charts. Each hangs on one cell and has a size
 * of its own; tied to two cells, it would be stretched by every row that Excel makes higher.
 */
final class Drawing {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /**
   * Where a picture or a chart stands, and what is said of it.
   *
   * @param row of the cell that it hangs on, from 0
   * @param column of that cell, from 0
   * @param width in points
   * @param height in points
   * @param name what programs call it
   * @param description what it shows, for whoever does not see it
   */
  record Frame(int row, int column, double width, double height, String name, String description) {}

  private final XSSFSheet sheet;
  private final PackagePart part;
  private final XmlPart xml = new XmlPart();
  private int count;

  /** That of a sheet, which has none yet. */
  Drawing(XSSFSheet sheet) {
    this.sheet = sheet;
    part = newPart(XSSFRelation.DRAWINGS);
    String id = relate(sheet.getPackagePart(), part, XSSFRelation.DRAWINGS);
    sheet.getCTWorksheet().addNewDrawing().setId(id);
    xml.begin(
        "xdr:wsDr",
        "xmlns:xdr",
        NAMESPACE,
        "xmlns:a",
        XSSFRelation.NS_DRAWINGML,
        "xmlns:c",
        XSSFRelation.NS_CHART,
        "xmlns:r",
        RELATIONSHIPS);
  }

  /** A picture in a PNG file. */
  void addPicture(Frame frame, byte[] png) {
    int index = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
    PackagePart picture = sheet.getWorkbook().getAllPictures().get(index).getPackagePart();
    String id = relate(part, picture, XSSFRelation.IMAGES);
    begin(frame);
    xml.begin("xdr:pic").begin("xdr:nvPicPr");
    describe(frame);
    xml.begin("xdr:cNvPicPr").empty("a:picLocks", "noChangeAspect", true).end().end();
    xml.begin("xdr:blipFill").empty("a:blip", "r:embed", id);
    xml.begin("a:stretch").empty("a:fillRect").end().end();
    xml.begin("xdr:spPr").begin("a:xfrm");
    position(frame);
    xml.end().begin("a:prstGeom", "prst", "rect").empty("a:avLst").end().end().end();
    end();
  }

  /** A chart as {@link NativeChart} writes it. */
  void addChart(Frame frame, byte[] chart) {
    PackagePart written = newPart(XSSFRelation.CHART);
    write(chart, written);
    String id = relate(part, written, XSSFRelation.CHART);
    begin(frame);
    xml.begin("xdr:graphicFrame").begin("xdr:nvGraphicFramePr");
    describe(frame);
    xml.empty("xdr:cNvGraphicFramePr").end().begin("xdr:xfrm");
    position(frame);
    xml.end().begin("a:graphic").begin("a:graphicData", "uri", XSSFRelation.NS_CHART);
    xml.empty("c:chart", "r:id", id).end().end().end();
    end();
  }

  /** Ends it: nothing more comes. */
  void close() {
    xml.end();
    write(xml.bytes(), part);
  }

  private void begin(Frame frame) {
    xml.begin("xdr:oneCellAnchor").begin("xdr:from");
    xml.text("xdr:col", frame.column()).text("xdr:colOff", 0);
    xml.text("xdr:row", frame.row()).text("xdr:rowOff", 0).end();
    size("xdr:ext", frame);
  }

  private void end() {
    xml.empty("xdr:clientData").end();
  }

  private void describe(Frame frame) {
    xml.empty("xdr:cNvPr", "id", ++count, "name", frame.name(), "descr", frame.description());
  }

  private void position(Frame frame) {
    xml.empty("a:off", "x", 0, "y", 0);
    size("a:ext", frame);
  }

  private void size(String element, Frame frame) {
    xml.empty(element, "cx", Units.toEMU(frame.width()), "cy", Units.toEMU(frame.height()));
  }

  private PackagePart newPart(XSSFRelation kind) {
    OPCPackage all = sheet.getWorkbook().getPackage();
    int number = all.getPartsByContentType(kind.getContentType()).size() + 1;
    try {
      return all.createPart(
          PackagingURIHelper.createPartName(kind.getFileName(number)), kind.getContentType());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a name that POI itself gives", e);
    }
  }

  private static String relate(PackagePart from, PackagePart to, XSSFRelation kind) {
    return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, kind.getRelation()).getId();
  }

  private static void write(byte[] content, PackagePart to) {
    try (OutputStream out = to.getOutputStream()) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }
}
