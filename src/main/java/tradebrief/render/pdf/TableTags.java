package tradebrief.render.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure elements of one table: one Table with Caption, THead and TBody, on however many
 * pages it stands. Elements come into being in the order of drawing, which is the reading order.
 */
final class TableTags {

  private final List<Table.Column> columns;
  private @Nullable PdfStructureElement table;
  private @Nullable PdfStructureElement body;

  TableTags(List<Table.Column> columns) {
    this.columns = columns;
  }

  PdfStructureElement caption(Canvas canvas) {
    return Canvas.element(table(canvas), "Caption");
  }

  PdfStructureElement headerRow(Canvas canvas) {
    return Canvas.element(Canvas.element(table(canvas), "THead"), "TR");
  }

  PdfStructureElement columnHeader(PdfStructureElement row) {
    return header(row, "Column");
  }

  PdfStructureElement row(Canvas canvas) {
    if (body == null) {
      body = Canvas.element(table(canvas), "TBody");
    }
    return Canvas.element(body, "TR");
  }

  PdfStructureElement cell(PdfStructureElement row, int column) {
    return switch (columns.get(column).role()) {
      case ROW_HEADER -> header(row, "Row");
      case DATA -> Canvas.element(row, "TD");
    };
  }

  private PdfStructureElement table(Canvas canvas) {
    if (table == null) {
      table = canvas.element("Table");
    }
    return table;
  }

  private static PdfStructureElement header(PdfStructureElement row, String scope) {
    PdfStructureElement header = Canvas.element(row, "TH");
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Table"));
    attributes.put(new PdfName("Scope"), new PdfName(scope));
    header.put(PdfName.A, attributes);
    return header;
  }
}
