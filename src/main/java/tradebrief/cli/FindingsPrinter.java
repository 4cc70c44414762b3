package tradebrief.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tradebrief.model.Finding;
import tradebrief.text.JsonText;

/** Findings for a reader, or for another program. */
final class FindingsPrinter {
  private FindingsPrinter() {}

  static void printText(List<Finding> findings, PrintWriter writer) {
    findings.forEach(finding -> writer.println(printable(finding.toString())));
  }

  static void printJson(List<Finding> findings, PrintWriter writer) {
    writer.print(JsonText.write(findings.stream().map(FindingsPrinter::members).toList()));
  }

  /** For example {@code 2 errors, 1 warning}. */
  static String summary(List<Finding> findings) {
    return count(findings, Finding.Severity.ERROR)
        + ", "
        + count(findings, Finding.Severity.WARNING);
  }

  private static String count(List<Finding> findings, Finding.Severity severity) {
    long count = findings.stream().filter(finding -> finding.severity() == severity).count();
    return count + " " + severity + (count == 1 ? "" : "s");
  }

  private static Map<String, Object> members(Finding finding) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", finding.file());
    members.put("line", finding.line());
    members.put("column", finding.column());
    members.put("severity", finding.severity().toString());
    members.put("code", finding.code());
    members.put("found", finding.found());
    members.put("expected", finding.expected());
    members.put("hint", finding.hint());
    return members;
  }

  /** What a data file holds must not steer the terminal. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> printable.appendCodePoint(Character.isISOControl(point) ? '\uFFFD' : point));
    return printable.toString();
  }
}
