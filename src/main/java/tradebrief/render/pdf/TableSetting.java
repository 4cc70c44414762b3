package tradebrief.render.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tradebrief.render.house.ColourRole;

/** Breaks a table into boxes. Only horizontal rules: strong around the header, light below rows. */
final class TableSetting {

  private static final int MOST_ROWS_KEPT = 8;
  private static final float SPACE_BEFORE = 10;
  private static final float CAPTION_GAP = 5;
  private static final float PADDING_Y = 2;
  private static final float STRONG_RULE = 1;
  private static final float LIGHT_RULE = 0.5f;

  private final Table table;
  private final Typesetter typesetter;
  private final TableStyle style;
  private final TableTags tags;

  TableSetting(Table table, Typesetter typesetter) {
    this.table = table;
    this.typesetter = typesetter;
    this.style = TableStyle.fitting(table, typesetter);
    this.tags = new TableTags(table.columns());
  }

  List<Box> boxes() {
    TextBox caption =
        typesetter.box(table.caption(), TextStyle.CAPTION, typesetter.page().textWidth());
    List<TextBox> headers = cells(headerTexts(), style.head());
    float headerTop = caption.height() + CAPTION_GAP;
    float headerHeight = height(headers) + 2 * STRONG_RULE;
    Box repeatedHeader =
        Box.of(0, headerHeight, Keep.WITH_NEXT, (c, top) -> repeatHeader(c, headers, top));
    List<Box> boxes = new ArrayList<>();
    boxes.add(
        Box.of(
            SPACE_BEFORE,
            headerTop + headerHeight,
            Keep.WITH_NEXT,
            (canvas, top) -> {
              canvas.text(tags.caption(canvas), caption, PageFormat.LEFT, top);
              header(canvas, headers, top + headerTop);
            }));
    for (int i = 0; i < table.rows().size(); i++) {
      boxes.add(rowBox(i, repeatedHeader));
    }
    return boxes;
  }

  private Box rowBox(int index, Box repeatedHeader) {
    int last = table.rows().size() - 1;
    Table.Row row = table.rows().get(index);
    List<TextBox> cells = cells(row.cells(), style.of(row));
    float rule = index == last ? STRONG_RULE : LIGHT_RULE;
    float height = height(cells) + rule;
    // a small table is not broken, and of another neither the first nor the last row stands alone
    boolean small = table.rows().size() <= MOST_ROWS_KEPT;
    boolean keep = index < last && (small || index == 0 || index == last - 1);
    return new Box(
        0,
        height,
        keep ? Keep.WITH_NEXT : Keep.FREE,
        Optional.of(repeatedHeader),
        (canvas, top) -> {
          PdfStructureElement tag = tags.row(canvas);
          for (int i = 0; i < cells.size(); i++) {
            canvas.text(tags.cell(tag, i), cells.get(i), x(i), top + PADDING_Y);
          }
          canvas.rule(
              PageFormat.LEFT,
              top + height - rule,
              typesetter.page().textWidth(),
              rule,
              index == last ? TextStyle.ACCENT : TextStyle.HAIRLINE);
        });
  }

  private void header(Canvas canvas, List<TextBox> headers, float top) {
    PdfStructureElement row = tags.headerRow(canvas);
    float bottom = headerRules(canvas, headers, top);
    for (int i = 0; i < headers.size(); i++) {
      TextBox header = headers.get(i);
      canvas.text(tags.columnHeader(row), header, x(i), bottom - header.height());
    }
  }

  private void repeatHeader(Canvas canvas, List<TextBox> headers, float top) {
    float bottom = headerRules(canvas, headers, top);
    for (int i = 0; i < headers.size(); i++) {
      TextBox header = headers.get(i);
      canvas.artifactText(header, x(i), bottom - header.height());
    }
  }

  /** Gives the height at which the header's lowest lines end. */
  private float headerRules(Canvas canvas, List<TextBox> headers, float top) {
    float lower = top + STRONG_RULE + height(headers);
    canvas.ground(
        PageFormat.LEFT, top, typesetter.page().textWidth(), lower - top, ColourRole.HEADER_GROUND);
    for (float y : new float[] {top, lower}) {
      canvas.rule(PageFormat.LEFT, y, typesetter.page().textWidth(), STRONG_RULE, TextStyle.ACCENT);
    }
    return lower - PADDING_Y;
  }

  private List<TextBox> cells(List<String> texts, TextStyle textStyle) {
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                typesetter.box(
                    Run.list(texts.get(i)),
                    textStyle,
                    table.columns().get(i).alignment(),
                    style.textWidth(i)))
        .toList();
  }

  private float height(List<TextBox> cells) {
    float highest = style.cell().leading();
    for (TextBox cell : cells) {
      highest = Math.max(highest, cell.height());
    }
    return highest + 2 * PADDING_Y;
  }

  private float x(int column) {
    return PageFormat.LEFT + style.offset(column);
  }

  private List<String> headerTexts() {
    return table.columns().stream().map(Table.Column::header).toList();
  }
}
