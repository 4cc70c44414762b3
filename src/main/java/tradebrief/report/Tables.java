package tradebrief.report;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tradebrief.model.Text;

/** The tables that a template may name, under the names of the workbook. */
final class Tables {
  /** Made of the others, after them. */
  static final String CONTENTS = "contents";

  /** Made of the notes, after everything else. */
  static final String NOTES = "notes";

  private static final Map<String, Function<Composition, Optional<ReportTable>>> ALL =
      Map.ofEntries(
          entry("headline", HeadlineTable::build),
          entry(TradeByYearTable.NAME, TradeByYearTable::build),
          entry(TradeByMonthTable.NAME, TradeByMonthTable::build),
          entry(TradeByProvinceTable.NAME, TradeByProvinceTable::build),
          entry(ProvinceRankingTable.NAME, ProvinceRankingTable::build),
          entry(ProvinceGrowthTable.NAME, ProvinceGrowthTable::build),
          entry(ZoneTables.BY_BATCH, ZoneTables::byBatch),
          entry(ZoneTables.BY_PROVINCE, ZoneTables::byProvince),
          entry(EvaluationTable.NAME, EvaluationTable::build),
          entry(ZoneTables.ONE_BY_ONE, ZoneTables::oneByOne),
          entry(GrowthStepsTable.NAME, GrowthStepsTable::build),
          entry(RevisionFanTable.NAME, RevisionFanTable::build),
          entry(RevisionsTable.NAME, RevisionsTable::build));

  /** These are made last: the seasonal adjustment is worked out meanwhile. */
  private static final Set<String> OF_SEASON = Set.of("headline", TradeByMonthTable.NAME);

  /** The body has a part of these, but not the whole: it is long, or a chart says the same. */
  private static final Set<String> WHOLE_IN_WORKBOOK_ALONE =
      Set.of(
          ZoneTables.ONE_BY_ONE,
          EvaluationTable.NAME,
          GrowthStepsTable.NAME,
          ProvinceGrowthTable.NAME,
          RevisionFanTable.NAME);

  private Tables() {}

  static List<String> names() {
    return Stream.concat(ALL.keySet().stream(), Stream.of(CONTENTS, NOTES)).sorted().toList();
  }

  /** Those that the body may have, of which some only in part. */
  static List<String> ofBody() {
    return ALL.keySet().stream().sorted().toList();
  }

  static boolean isWholeInWorkbookAlone(String name) {
    return WHOLE_IN_WORKBOOK_ALONE.contains(name);
  }

  /**
   * The tables of these names that the report has, in their order; contents and notes are not among
   * them.
   */
  static Map<String, ReportTable> build(List<String> names, Composition composition) {
    Map<String, ReportTable> made = new HashMap<>();
    add(names.stream().filter(name -> !OF_SEASON.contains(name)), composition, made);
    if (MonthlyFigures.areOf(composition.period)) {
      new MonthlyFigures(composition).addAdjusted();
    }
    add(names.stream().filter(OF_SEASON::contains), composition, made);
    Map<String, ReportTable> inOrder = new LinkedHashMap<>();
    for (String name : names) {
      ReportTable table = made.get(name);
      if (table != null) {
        inOrder.put(name, table);
      }
    }
    return inOrder;
  }

  private static void add(
      Stream<String> names, Composition composition, Map<String, ReportTable> tables) {
    names.forEach(
        name ->
            Optional.ofNullable(ALL.get(name))
                .flatMap(table -> table.apply(composition))
                .map(table -> StatusColumn.add(Derivations.of(table), composition))
                .ifPresent(table -> tables.put(name, table)));
  }

  /** The list of the other tables. */
  static ReportTable contents(Composition composition, Collection<ReportTable> tables) {
    List<Row> rows =
        tables.stream()
            .map(
                table ->
                    Row.of(List.of(new Cell.Code(table.name()), new Cell.Words(table.title()))))
            .toList();
    return new ReportTable(
        CONTENTS,
        composition.title(CONTENTS),
        List.of(
            new Column(
                "sheet", composition.header("sheet"), Column.Kind.CODE, Audience.WORKBOOK, 2),
            composition.text("title", 6)),
        rows,
        List.of(),
        Audience.WORKBOOK);
  }

  /** All small print in one table. */
  static ReportTable notes(Composition composition, Map<String, List<Text>> byKind) {
    List<Row> rows = new ArrayList<>();
    byKind.forEach(
        (kind, notes) ->
            notes.forEach(
                note ->
                    rows.add(
                        Row.of(
                            List.of(
                                new Cell.Code(Report.noteMarker(rows.size() + 1)),
                                new Cell.Words(composition.words.text("note-kind." + kind)),
                                new Cell.Words(note))))));
    return new ReportTable(
        NOTES,
        composition.title(NOTES),
        List.of(
            composition.code("note-marker"),
            composition.text("note-kind", 2),
            composition.text("note", 8)),
        rows,
        List.of(),
        Audience.WORKBOOK);
  }
}
