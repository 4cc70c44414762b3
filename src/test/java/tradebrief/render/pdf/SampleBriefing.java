package tradebrief.render.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import tradebrief.render.Typeface;
import tradebrief.render.house.Colours;

/** A made-up briefing with every kind of block, of several pages, in either language. */
final class SampleBriefing {

  static final int ROWS = 110;

  /** The position of the table among the blocks. */
  static final int TABLE = 9;

  static final String URL =
      "https://www.example.org/statistics/trade/cross-border-e-commerce/2026/monthly/"
          + "t20260719_195834.html?table=zones&flow=exports&basis=cumulative&language=zh-CN";

  private SampleBriefing() {}

  static DocumentProperties properties(Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    return new DocumentProperties(
        chinese ? "跨境电子商务进出口统计简报" : "Cross-border e-commerce trade brief",
        chinese ? "2026年6月" : "June 2026 & <first half>",
        chinese ? "跨境电商,综合试验区" : "e-commerce, pilot zones",
        chinese ? "示例统计局" : "Example Statistics Office",
        language,
        Instant.parse("2026-07-19T02:00:00.5Z"),
        UUID.fromString("01020304-0506-0708-090a-0b0c0d0e0fff"),
        chinese ? "跨境电子商务进出口统计简报 2026年6月" : "Cross-border e-commerce trade brief, June 2026",
        (page, pages) ->
            chinese ? "第 " + page + " 页，共 " + pages + " 页" : "Page " + page + " of " + pages,
        "",
        "");
  }

  static List<Block> chinese() {
    return List.of(
        new Title("跨境电子商务进出口统计简报", "2026年6月 · 示例统计局 · 2026年7月19日发布"),
        new KeyFigures(
            List.of(
                new KeyFigures.Tile("2,345.6 亿元", "进出口总额", "同比增长 7.8%"),
                new KeyFigures.Tile("1,812.3 亿元", "出口", "同比增长 11.2%"),
                new KeyFigures.Tile("533.3 亿元", "进口", "同比下降 −2.4%"),
                new KeyFigures.Tile("178 个", "有申报数据的综合试验区（含本期新设立的试验区）", "上年同期 165 个"))),
        new Heading(1, "总体情况"),
        new Paragraph(
            List.of(
                Run.plain("2026年1—6月，全国跨境电子商务综合试验区（以下简称“综试区”）进出口总额为"),
                Run.bold("2,345.6亿元"),
                Run.plain(
                    "，同比增长7.8%；其中，出口1,812.3亿元，同比增长11.2%，进口533.3亿元，同比变动−2.4%。"
                        + "东部地区占全国的比重为68.5%（上年同期为70.1%），中部、西部和东北地区合计占31.5%，"
                        + "比上年同期提高1.6个百分点。《统计公报》所列口径与本简报一致。"))),
        new Paragraph(Run.list("从商品看，服装鞋靴、家居用品、消费电子产品为主要出口品类，合计占出口总额的六成以上；化妆品、保健食品为主要进口品类。")),
        new Heading(2, "月度走势"),
        new Figure(
            "图1　2026年1—6月进出口额（亿元）与同比增速（%）",
            200,
            "柱状图与折线图：2026年1至6月进出口额由310亿元升至420亿元，同比增速由5%升至9%。",
            chart("进出口额（亿元）", "同比增速（%）", "月")),
        Note.toPrevious("来源：示例统计局，" + URL),
        new Heading(1, "综合试验区"),
        table(
            "表1　2026年1—6月各综合试验区进出口额（万元，%）",
            List.of("综合试验区", "地区", "出口", "进口", "进出口", "同比"),
            List.of("中国（杭州）跨境电子商务综合试验区", "浙江省", "合计", "东部")),
        Note.toPrevious(
            "注：1. 同比为与上年同期相比的增速。2. “…”表示数据不足本表最小单位数。3. 数据由各综试区按月报送，以后期修订为准；修订说明见：" + URL),
        Note.toPrevious("2. 括号内为上年同期数。"));
  }

  static List<Block> english() {
    return List.of(
        new Title(
            "Cross-border e-commerce trade brief",
            "June 2026 · Example Statistics Office · released on 19 July 2026"),
        new KeyFigures(
            List.of(
                new KeyFigures.Tile(
                    "CNY 234.6 bn", "Exports and imports", "+7.8% on a year earlier"),
                new KeyFigures.Tile("CNY 181.2 bn", "Exports", "+11.2% on a year earlier"),
                new KeyFigures.Tile("CNY 53.3 bn", "Imports", "−2.4% on a year earlier"))),
        new Heading(1, "Overview"),
        new Paragraph(
            List.of(
                Run.plain("From January to June 2026, trade through the pilot zones came to "),
                Run.bold("CNY 234.6 billion"),
                Run.plain(
                    ", an increase of 7.8% on the same period of 2025. Exports rose by 11.2% to"
                        + " CNY 181.2 billion, while imports fell by 2.4% (a change of −2.4%) to CNY"
                        + " 53.3 billion – the first decrease in eight quarters. The eastern region’s"
                        + " share was 68.5%."))),
        new Paragraph(
            Run.list(
                "Clothing, household goods and consumer electronics were the main exports; cosmetics"
                    + " and health foods were the main imports.")),
        new Heading(2, "Monthly development"),
        new Figure(
            "Figure 1: Exports and imports, January to June 2026",
            200,
            "Columns and line: trade rose from 31.0 to 42.0 billion yuan, its growth from 5% to 9%.",
            chart("CNY billion", "Growth (%)", "")),
        Note.toPrevious("Source: Example Statistics Office, " + URL),
        new Heading(1, "Pilot zones"),
        table(
            "Table 1: Trade by pilot zone, January to June 2026 (CNY 10 000)",
            List.of(
                "Pilot zone", "Province", "Exports", "Imports", "Exports and imports", "Growth, %"),
            List.of("Hangzhou comprehensive pilot zone", "Zhejiang", "Total", "All")),
        Note.toPrevious("Notes: growth on the same period of the year before. Revisions: " + URL),
        Note.toPrevious("Figures in brackets are for the year before."));
  }

  private static Table table(String caption, List<String> headers, List<String> words) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.rowHeader(headers.get(0), 3));
    columns.add(Table.Column.text(headers.get(1), 1));
    headers.subList(2, 6).forEach(header -> columns.add(Table.Column.number(header, 1)));
    List<Table.Row> rows = new ArrayList<>();
    rows.add(
        Table.Row.total(
            words.get(2), words.get(3), "18,123,000", "5,333,000", "23,456,000", "7.8"));
    for (int i = 1; i < ROWS; i++) {
      rows.add(
          Table.Row.of(
              words.get(0) + " " + i,
              words.get(1),
              "164,755",
              "48,482",
              "213,236",
              "−" + i + ".5"));
    }
    return new Table(caption, columns, rows);
  }

  static BiConsumer<Graphics2D, Rectangle2D> chart(String bars, String line, String month) {
    DefaultCategoryDataset amounts = new DefaultCategoryDataset();
    DefaultCategoryDataset growth = new DefaultCategoryDataset();
    for (int i = 1; i <= 6; i++) {
      amounts.addValue(290 + 22 * i, bars, i + month);
      growth.addValue(4.2 + 0.8 * i, line, i + month);
    }
    JFreeChart chart = ChartFactory.createBarChart(null, null, bars, amounts);
    theme().apply(chart);
    CategoryPlot plot = chart.getCategoryPlot();
    NumberAxis second = new NumberAxis(line);
    second.setLabelFont(font(Typeface.REGULAR, 8));
    second.setTickLabelFont(font(Typeface.REGULAR, 8));
    plot.setRangeAxis(1, second);
    plot.setDataset(1, growth);
    plot.mapDatasetToRangeAxis(1, 1);
    LineAndShapeRenderer lines = new LineAndShapeRenderer();
    lines.setSeriesPaint(0, new Color(0xB45F06));
    plot.setRenderer(1, lines);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setOutlineVisible(false);
    plot.getRenderer(0).setSeriesPaint(0, Colours.USUAL.of(TextStyle.ACCENT));
    return (graphics, area) -> chart.draw(graphics, area);
  }

  private static StandardChartTheme theme() {
    StandardChartTheme theme = new StandardChartTheme("sample");
    theme.setExtraLargeFont(font(Typeface.BOLD, 11));
    theme.setLargeFont(font(Typeface.BOLD, 9));
    theme.setRegularFont(font(Typeface.REGULAR, 8));
    theme.setSmallFont(font(Typeface.REGULAR, 7));
    theme.setPlotBackgroundPaint(Color.WHITE);
    theme.setRangeGridlinePaint(Colours.USUAL.of(TextStyle.HAIRLINE));
    theme.setBarPainter(new org.jfree.chart.renderer.category.StandardBarPainter());
    theme.setShadowVisible(false);
    return theme;
  }

  static Font font(Typeface typeface, float size) {
    return typeface.awt().deriveFont(size);
  }
}
