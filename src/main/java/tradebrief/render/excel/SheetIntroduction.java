package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import tradebrief.model.Text;
import tradebrief.report.Report;
import tradebrief.report.ReportTable;

/** What a sheet says above its table, a line a row, all in column A. */
final class SheetIntroduction {
  private final ReportTable table;
  private final Book book;

  SheetIntroduction(ReportTable table, Book book) {
    this.table = table;
    this.book = book;
  }

  /** The lines between the title and the link back; as many in both editions. */
  List<String> lines(TableSheet.Extras extras) {
    Phrases phrases = book.phrases();
    List<String> lines = new ArrayList<>();
    lines.add(phrases.oneTable(table.name()));
    lines.add(
        switch (book.edition()) {
          case ANALYSIS -> phrases.announcement(extras);
          case PUBLICATION -> phrases.edition(book.edition());
        });
    List<Text> key = book.shorthand(List.of(table));
    if (!key.isEmpty()) {
      lines.addAll(phrases.shorthand(key));
    }
    lines.addAll(notes());
    return lines;
  }

  /** Where the notes are; the notes themselves where the workbook has no sheet of them. */
  private List<String> notes() {
    Report report = book.report();
    if (table.notes().isEmpty()) {
      return List.of();
    }
    if (report.tables().stream().noneMatch(other -> other.name().equals(Report.NOTES))) {
      return table.notes().stream().map(note -> note.in(book.language())).toList();
    }
    List<Text> all = report.tableNotes();
    return List.of(
        book.phrases()
            .notes(
                table.notes().stream()
                    .map(note -> Report.noteMarker(all.indexOf(note) + 1))
                    .toList()));
  }
}
