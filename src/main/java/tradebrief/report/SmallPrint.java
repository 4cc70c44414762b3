package tradebrief.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.template.Template.NoteKind;

/** Definitions, the key to the markers, and the sources, of what the report says. */
final class SmallPrint {
  /** So many figures of one source are listed one by one; more are counted. */
  private static final int LISTED = 12;

  private final Composition composition;

  SmallPrint(Composition composition) {
    this.composition = composition;
  }

  /**
   * What each marker means that is used anywhere, and of which levels the currency is another.
   *
   * @param said what stands in the tables or elsewhere
   */
  List<Text> shorthand(Collection<ReportTable> tables, Collection<Figure> said) {
    Set<Marker> used = EnumSet.noneOf(Marker.class);
    tables.forEach(table -> used.addAll(table.markers()));
    said.forEach(figure -> used.addAll(figure.markers()));
    return key(used);
  }

  /** The same of what some sections show, where a table has no room for all of it. */
  List<Text> shorthand(Collection<Section> sections) {
    Set<Marker> used = EnumSet.noneOf(Marker.class);
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof ReportTable table) {
          table.shownCells().forEach(cell -> used.addAll(cell.markers()));
        } else {
          Writing.figures(block).forEach(figure -> used.addAll(figure.markers()));
        }
      }
    }
    return key(used);
  }

  private List<Text> key(Set<Marker> used) {
    return Stream.concat(
            used.stream()
                .map(marker -> marker(marker, composition.words.text("marker." + marker.name()))),
            inOtherCurrency().stream())
        .toList();
  }

  private Text marker(Marker marker, Text meaning) {
    return composition.words.text("marker", Text.same(marker.toString()), meaning);
  }

  private Optional<Text> inOtherCurrency() {
    List<Text> places =
        composition.cells.inOtherCurrency().stream()
            .map(
                level ->
                    composition.words.text(
                        "missing.place",
                        composition.name(level.series().area()),
                        Text.same(level.amount().unit().currency())))
            .distinct()
            .toList();
    MissingReason why = MissingReason.OTHER_CURRENCY;
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            marker(
                why.marker(),
                composition.words.text(
                    "missing.places", composition.words.text(why.words()), Listing.plain(places))));
  }

  /** One line a source, with the figures that it was read for. */
  List<Text> sources(Collection<Observation> observations) {
    Map<String, Set<Observation>> bySource = new LinkedHashMap<>();
    observations.stream()
        .sorted(
            Comparator.comparing(Observation::period)
                .thenComparing(Observation::release)
                .thenComparing(observation -> observation.series().flow()))
        .forEach(
            observation ->
                bySource
                    .computeIfAbsent(observation.sourceLine(), key -> new LinkedHashSet<>())
                    .add(observation));
    List<Text> lines = new ArrayList<>();
    bySource.forEach(
        (source, used) ->
            lines.add(composition.words.text("source", what(used), Text.same(source))));
    return lines;
  }

  /** The sources of the report's own period, and where the others are. */
  List<Text> sourcesOfPeriod(Collection<Observation> observations) {
    // a derived level rests on figures of other periods
    Set<Observation> own =
        Arrays.stream(Flow.values())
            .flatMap(flow -> composition.book.find("trade." + flow + ".value").stream())
            .flatMap(level -> level.provenance().inputs().stream())
            .collect(Collectors.toSet());
    List<Text> lines =
        new ArrayList<>(
            sources(
                observations.stream()
                    .filter(
                        observation ->
                            observation.period().equals(composition.period)
                                || own.contains(observation))
                    .toList()));
    lines.add(composition.words.text("source.others"));
    return lines;
  }

  private Text what(Set<Observation> observations) {
    Map<List<Object>, Text> figures = new LinkedHashMap<>();
    observations.forEach(
        observation ->
            figures.putIfAbsent(
                List.of(
                    observation.period(),
                    observation.release(),
                    observation.series().basis(),
                    observation.series().area()),
                composition.words.text(
                    "source.figure",
                    place(observation.series().area()),
                    composition.format.period(observation.period()),
                    composition.words.text("basis." + observation.series().basis()),
                    Text.same(observation.release().toString()))));
    List<Text> all = List.copyOf(figures.values());
    return all.size() <= LISTED ? Listing.plain(all) : counted(observations);
  }

  /** How many figures, of what time, and when they were released. */
  private Text counted(Set<Observation> observations) {
    List<YearMonth> months =
        observations.stream()
            .map(Observation::period)
            .flatMap(period -> Stream.of(period.first(), period.last()))
            .sorted()
            .toList();
    List<LocalDate> days = observations.stream().map(Observation::release).sorted().toList();
    long areas = observations.stream().map(one -> one.series().area()).distinct().count();
    return composition.words.text(
        areas == 1 ? "source.figures" : "source.figures.areas",
        Text.same(Integer.toString(observations.size())),
        composition.format.period(new Period(months.get(0), months.get(months.size() - 1))),
        between(days.get(0), days.get(days.size() - 1)),
        Text.same(Long.toString(areas)));
  }

  private Text between(LocalDate first, LocalDate last) {
    Text from = Text.same(first.toString());
    return first.equals(last)
        ? from
        : composition.words.text("days.between", from, Text.same(last.toString()));
  }

  /** An area's name; nothing for the report's own. */
  private Text place(Area area) {
    return area.equals(composition.area)
        ? Text.same("")
        : composition.words.text("source.area", composition.name(area));
  }

  /**
   * The small print of each kind, under the words for the kind: first the notes of tables, in the
   * order of {@link Report#tableNotes}, so that they have the numbers that the tables refer to.
   */
  static Map<String, List<Text>> table(
      Collection<ReportTable> tables, Map<NoteKind, List<Text>> byKind) {
    Map<String, List<Text>> rows = new LinkedHashMap<>();
    rows.put("TABLES", Report.tableNotes(tables));
    byKind.forEach((kind, texts) -> rows.put(kind.name(), texts));
    return rows;
  }
}
