package tradebrief.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a finished workbook against every rule of {@link LintRule}. */
public final class Linter {
  private Linter() {}

  /**
   * What a workbook breaks; nothing for one that breaks no rule. A file that is damaged, hostile or
   * no workbook at all gets findings, never an exception.
   *
   * @throws IOException when the file cannot be read
   */
  public static List<LintFinding> lint(Path file) throws IOException {
    Findings findings = new Findings();
    Optional<Container> opened = Container.open(file, findings);
    if (opened.isPresent()) {
      try (Container container = opened.get()) {
        lint(container, findings);
      }
    }
    return findings.all().stream().distinct().toList();
  }

  private static void lint(Container container, Findings findings) throws IOException {
    Markup markup = new Markup(container, findings);
    new PackageRules(container, markup, findings).check();
    Optional<BookParts> read = BookParts.read(container, markup, findings);
    if (read.isEmpty()) {
      return;
    }
    BookParts book = read.get();
    new BookRules(book, findings).check();
    Map<String, Set<String>> links = new HashMap<>();
    for (SheetPart sheet : book.sheets()) {
      SheetScan scan = new SheetScan(sheet, book, findings);
      markup.walk(sheet.part(), scan::walk);
      scan.finish();
      new SheetRules(scan, book, findings).check();
      new DrawingRules(scan, container, markup, findings).check();
      links.put(sheet.name(), scan.links());
    }
    for (SheetPart chart : book.chartSheets()) {
      new DrawingRules(chart, container, markup, findings).check();
    }
    new DocumentRules(book, findings).check(links);
  }
}
