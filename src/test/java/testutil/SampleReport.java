package testutil;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Marker;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.report.Audience;
import tradebrief.report.Block;
import tradebrief.report.Calculation;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.Figure;
import tradebrief.report.FigureUnit;
import tradebrief.report.FrontMatter;
import tradebrief.report.MissingReason;
import tradebrief.report.Provenance;
import tradebrief.report.Report;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;
import tradebrief.report.ReportTable;
import tradebrief.report.Row;
import tradebrief.report.Section;
import tradebrief.report.Words;

/** A report made by hand, of synthetic values, with every kind of cell, column and chart. */
public final class SampleReport {
  /** Text that a spreadsheet must not run. */
  public static final String INJECTION = "=HYPERLINK(\"http://example.org\",\"x\")";

  private final Map<String, Figure> figures = new LinkedHashMap<>();

  private SampleReport() {}

  /** The report of 2023. */
  public static Report of2023() {
    return new SampleReport().report();
  }

  /** The growth chart: columns, a published line with gaps, a computed line. */
  public static ReportChart growthChart() {
    return of2023().charts().findFirst().orElseThrow();
  }

  /** The chart of zones by batch: columns only. */
  public static ReportChart zonesChart() {
    return of2023().charts().skip(1).findFirst().orElseThrow();
  }

  private Report report() {
    ReportTable headline = headline();
    ReportTable years = years();
    ReportTable batches = batches();
    List<ReportTable> tables = new ArrayList<>(List.of(headline, years, batches, zones()));
    tables.add(notes(tables));
    tables.add(0, contents(tables));
    Section trade =
        new Section(
            "trade", Text.of("进出口", "Trade"), List.<Block>of(headline, years, growth(years)));
    Section zones =
        new Section("zones", Text.of("综试区", "Zones"), List.<Block>of(batches, zonesBy(batches)));
    return new Report(
        Area.CN,
        Period.year(2023),
        new AsOf(LocalDate.of(2024, 2, 1), true),
        front(),
        List.of(trade, zones),
        tables,
        List.of(),
        Collections.unmodifiableMap(figures),
        List.of(),
        Words.load());
  }

  private static Text about(boolean approximate) {
    return approximate ? Text.of("约", "ca. ") : Text.same("");
  }

  private static FrontMatter front() {
    return new FrontMatter(
        Text.of("中国跨境电子商务统计，2023年", "Cross-border e-commerce of China, 2023"),
        Text.of("样本：数字为虚构。", "A sample: the figures are made up."),
        Text.of("截至2024年2月1日已知的数据", "As known on 1 February 2024"),
        Text.of("合成数据的样本报告。", "A sample report of synthetic values."),
        Text.of("跨境电子商务,统计", "cross-border e-commerce, statistics"),
        Text.of("某统计机构", "A statistical office"),
        List.of(
            new FrontMatter.CoverEntry(
                Text.of("关于本报告", "About this report"),
                Text.of(
                    "本工作簿的数值均为合成，只用于测试。各表的数字与简报相同，单位写在表头中；" + "进出口为出口与进口之和，按四舍五入计。",
                    "Every value in this workbook is synthetic and serves tests only. The tables"
                        + " show the numbers of the briefing, with units in the headers; the total"
                        + " is the sum of exports and imports, rounded half up.")),
            new FrontMatter.CoverEntry(Text.of("来源", "Source"), Text.of("样本", "Sample"))),
        Text.of("目录", "Contents"),
        List.of(
            Text.of("[p] 初步数", "[p] provisional"),
            Text.of("[r] 修订数", "[r] revised"),
            Text.of("[x] 未公布", "[x] not available")),
        Text.same(""));
  }

  private static ReportTable contents(List<ReportTable> tables) {
    List<Row> rows = new ArrayList<>();
    for (ReportTable table : tables) {
      rows.add(Row.of(List.of(new Cell.Code(table.name()), new Cell.Words(table.title()))));
    }
    return table(
        "contents",
        Text.of("目录", "Contents"),
        List.of(
            column("sheet", "工作表", "Worksheet", Column.Kind.CODE),
            column("title", "内容", "Contents", Column.Kind.TEXT)),
        rows,
        List.of());
  }

  private ReportTable headline() {
    return table(
        "headline",
        Text.of("主要指标，2023年", "Headline figures, 2023"),
        List.of(
            column("measure", "指标", "Measure", Column.Kind.TEXT),
            column("value", "数值", "Value", Column.Kind.NUMBER),
            column("unit", "单位", "Unit", Column.Kind.TEXT)),
        List.of(
            Row.of(
                List.of(
                    words("进出口总额", "Total trade"),
                    new Cell.Numeric(trade("trade.total.value", "23800")),
                    words("亿元", "CNY 100 million"))),
            Row.of(
                List.of(
                    words("同比增长（已公布）", "Growth on a year earlier, published"),
                    new Cell.Numeric(percent("trade.total.growth.published", "15.6")),
                    words("%", "per cent"))),
            Row.of(
                List.of(
                    words("占货物贸易的比重", "Share of goods trade"),
                    new Cell.Missing(MissingReason.NOT_PUBLISHED),
                    words("%", "per cent")))),
        List.of(Text.of("数据为初步数。", "The figures are provisional.")));
  }

  private ReportTable years() {
    List<Row> rows = new ArrayList<>();
    String[][] years = {
      {"2018", "10600", "", ""},
      {"2019", "12900", "", "21.698113207547"},
      {"2020", "16200", "31.1", "25.581395348837"},
      {"2021", "19200", "18.6", "18.518518518519"},
      {"2022", "", "", ""},
      {"2023", "23800", "15.6", "15.533980582524"},
      {"2024", "22650.25", "", "-4.830882352941"},
    };
    for (int i = 0; i < years.length; i++) {
      String[] year = years[i];
      String id = "trade." + year[0];
      rows.add(
          Row.of(
              List.of(
                  new Cell.Code(year[0]),
                  year[1].isEmpty() ? missing() : new Cell.Numeric(trade(id, year[1])),
                  year[2].isEmpty() ? missing() : new Cell.Numeric(percent(id + ".p", year[2])),
                  year[3].isEmpty()
                      ? missing()
                      : new Cell.Numeric(percent(id + ".c", year[3]), growth(i, years)),
                  words("全部业态（海关总署调查）", "all formats (survey of the customs administration)"),
                  new Cell.Day(LocalDate.of(2024, 1, 12), about(year[0].equals("2018"))))));
    }
    return table(
        "trade_by_year",
        Text.of("分年度进出口，2018—2024年", "Trade by year, 2018 to 2024"),
        List.of(
            column("year", "年份", "Year", Column.Kind.CODE),
            column("value", "进出口（亿元）", "Total trade (CNY 100 million)", Column.Kind.NUMBER),
            column("published", "已公布的增长（%）", "Growth, published (%)", Column.Kind.NUMBER),
            column("computed", "计算的增长（%）", "Growth, computed (%)", Column.Kind.NUMBER),
            column("basis", "口径", "Basis", Column.Kind.TEXT),
            column("release", "发布日期", "Released on", Column.Kind.DATE)),
        rows,
        List.of(
            Text.of(
                "已公布的增长以修订后的上年数为基数，因此与由两个已公布数值计算的增长可能不同。",
                "Published growth is measured against the revised base, and may differ from growth"
                    + " computed of two published levels."),
            Text.of("数据均为合成。", "All values are synthetic.")));
  }

  /** Over the year before, where it has a number. */
  private static Optional<Calculation> growth(int row, String[][] years) {
    return row == 0 || years[row - 1][1].isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Calculation.Growth(
                new Calculation.Place(row, 1), new Calculation.Place(row - 1, 1)));
  }

  private ReportTable batches() {
    List<Row> rows = new ArrayList<>();
    int[] counts = {1, 12, 22, 24, 46, 27};
    for (int i = 0; i < counts.length; i++) {
      String count = Integer.toString(counts[i]);
      Figure figure =
          figure("zones.batch." + (i + 1), count, FigureUnit.ZONES, 0, Text.same(count), Set.of());
      rows.add(
          Row.of(
              List.of(words("第" + (i + 1) + "批", "Batch " + (i + 1)), new Cell.Numeric(figure))));
    }
    return table(
        "zones_by_batch",
        Text.of("分批次综试区数", "Zones by batch"),
        List.of(
            column("batch", "批次", "Batch", Column.Kind.TEXT),
            column("zones", "综试区（个）", "Zones (number)", Column.Kind.NUMBER)),
        rows,
        List.of());
  }

  private static ReportTable zones() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(
          Row.of(
              List.of(
                  new Cell.Code("%06d".formatted(10000 + i)),
                  i == 0 ? new Cell.Words(Text.same(INJECTION)) : words("某市" + i, "City " + i),
                  new Cell.Day(LocalDate.of(2015, 3, 7).plusDays(i), about(i == 1)))));
    }
    return table(
        "zones",
        Text.of("综试区名单", "List of zones"),
        List.of(
            column("code", "代码", "Code", Column.Kind.CODE),
            column("name", "名称", "Name", Column.Kind.TEXT),
            column("approved", "批复日期", "Approved on", Column.Kind.DATE)),
        rows,
        List.of());
  }

  private static ReportTable notes(List<ReportTable> tables) {
    String zh = "“全部业态”口径含网购保税进口、直购进口、零售出口与企业对企业出口，自2018年起调查。";
    String en =
        "The basis 'all formats' counts bonded and direct retail imports, retail exports and"
            + " exports from business to business; it has been surveyed since 2018.";
    List<Text> notes = new ArrayList<>();
    tables.forEach(table -> notes.addAll(table.notes()));
    notes.add(Text.of(zh, en));
    notes.add(Text.of(zh + zh, en + " " + en));
    List<Row> rows = new ArrayList<>();
    for (Text note : notes) {
      String marker = Report.noteMarker(rows.size() + 1);
      rows.add(Row.of(List.of(new Cell.Code(marker), new Cell.Words(note))));
    }
    return table(
        "notes",
        Text.of("注释", "Notes"),
        List.of(
            column("note", "编号", "Note", Column.Kind.CODE),
            column("text", "内容", "Text", Column.Kind.TEXT)),
        rows,
        List.of());
  }

  private ReportChart growth(ReportTable years) {
    return new ReportChart(
        "growth",
        Text.of("进出口及其增长", "Trade and its growth"),
        Text.of(
            "柱形图：2023年进出口23800亿元，增长15.6%。",
            "Columns: trade of CNY 2,380 billion in 2023, up 15.6 per cent."),
        List.of(),
        years,
        0,
        6,
        "year",
        List.of(
            new Series("value", Text.of("进出口", "Total trade"), Shape.COLUMNS),
            new Series("published", Text.of("增长（已公布）", "Growth, published"), Shape.LINE),
            new Series("computed", Text.of("增长（计算）", "Growth, computed"), Shape.DASHED_LINE)),
        Text.of("亿元", "CNY 100 million"),
        Text.of("比上年增长（%）", "Growth on a year earlier (%)"));
  }

  private static ReportChart zonesBy(ReportTable batches) {
    return new ReportChart(
        "zones",
        Text.of("分批次综试区数", "Zones by batch"),
        Text.of("柱形图：第五批最多，46个。", "Columns: batch 5 is the largest, of 46 zones."),
        List.of(),
        batches,
        0,
        5,
        "batch",
        List.of(new Series("zones", Text.of("综试区", "Zones"), Shape.COLUMNS)),
        Text.of("综试区（个）", "Zones (number)"),
        Text.same(""));
  }

  private Figure trade(String id, String value) {
    int decimals = value.contains(".") ? 1 : 0;
    Text text = Text.same(shown("%,." + decimals + "f", value, decimals));
    return figure(id, value, FigureUnit.CNY_100M, decimals, text, Set.of(Marker.P, Marker.R));
  }

  private Figure percent(String id, String value) {
    return figure(id, value, FigureUnit.PERCENT, 1, Text.same(shown("%.1f", value, 1)), Set.of());
  }

  private static String shown(String format, String value, int decimals) {
    return String.format(
        Locale.ROOT, format, new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  private Figure figure(
      String id, String value, FigureUnit unit, int decimals, Text text, Set<Marker> markers) {
    Figure figure =
        new Figure(
            id,
            new BigDecimal(value),
            unit,
            decimals,
            text,
            new LinkedHashSet<>(markers.stream().sorted().toList()),
            Provenance.counted("by hand"));
    figures.put(id, figure);
    return figure;
  }

  private static Cell missing() {
    return new Cell.Missing(MissingReason.NOT_PUBLISHED);
  }

  private static Cell words(String zh, String en) {
    return new Cell.Words(Text.of(zh, en));
  }

  private static Column column(String id, String zh, String en, Column.Kind kind) {
    return new Column(id, Text.of(zh, en), kind, Audience.EVERYWHERE, 1);
  }

  private static ReportTable table(
      String name, Text title, List<Column> columns, List<Row> rows, List<Text> notes) {
    return new ReportTable(name, title, columns, rows, notes, Audience.EVERYWHERE);
  }
}
