package tradebrief.render.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tradebrief.model.Text;
import tradebrief.report.FrontMatter;

/** The first sheet: what the workbook is, all in column A; a logo to the right of it. */
final class CoverSheet {
  static final String NAME = "cover";
  private static final int WIDTH = 90;

  private final XSSFSheet sheet;
  private final Book book;
  private final SheetRows rows;

  private CoverSheet(XSSFSheet sheet, Book book) {
    this.sheet = sheet;
    this.book = book;
    rows = new SheetRows(sheet);
  }

  /** The rows of it. */
  static SheetRows write(Book book) {
    CoverSheet cover = new CoverSheet(book.workbook().createSheet(NAME), book);
    Phrases phrases = book.phrases();
    FrontMatter front = book.report().front();
    ColumnWidths.set(cover.sheet, 0, WIDTH);
    cover.write(front.title(), Look.Role.HEADING_1);
    cover.write(front.subtitle(), Look.Role.PLAIN);
    for (FrontMatter.CoverEntry entry : front.cover()) {
      cover.write(entry.heading(), Look.Role.HEADING_2);
      cover.write(entry.text(), Look.Role.PLAIN);
    }
    cover.writeShorthand(book.shorthand(book.report().tables()));
    cover.write(phrases.edition(), Look.Role.HEADING_2);
    cover.write(phrases.edition(book.edition()), Look.Role.PLAIN);
    cover.writeImprint(book.house().imprint(front.organisation()));
    RowHeights.set(cover.rows);
    Printing.prepare(cover.sheet, book);
    book.house().logo().ifPresent(logo -> CoverLogo.add(cover.sheet, logo, book));
    return cover.rows;
  }

  private void writeImprint(List<Text> lines) {
    if (!lines.isEmpty()) {
      write(book.phrases().issuedBy(), Look.Role.HEADING_2);
      lines.forEach(line -> write(line, Look.Role.PLAIN));
    }
  }

  private void writeShorthand(List<Text> shorthand) {
    if (!shorthand.isEmpty()) {
      write(book.phrases().shorthand(), Look.Role.HEADING_2);
      shorthand.forEach(text -> write(text, Look.Role.PLAIN));
    }
  }

  private void write(Text text, Look.Role role) {
    write(text.in(book.language()), role);
  }

  private void write(String words, Look.Role role) {
    Look look = Look.words(role, Look.Flow.WRAP).quoted(SheetText.looksLikeFormula(words));
    rows.add(List.of(SheetCell.of(words, book.looks().of(look))));
  }
}
