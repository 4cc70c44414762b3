package tradebrief.render.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import testutil.SampleReport;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.render.house.House;
import tradebrief.report.Report;
import tradebrief.report.Section;

/** What a page makes of a report that is made by hand. */
class WebRendererTest {
  private static final String ODD = "<script>alert(\"1\")</script> & 'x' </style> ≤ 𠀀";

  private static Report odd() {
    Report report = SampleReport.of2023();
    List<Section> sections = new ArrayList<>();
    for (Section section : report.sections()) {
      sections.add(new Section(section.id(), Text.same(ODD), section.blocks()));
    }
    return new Report(
        report.area(),
        report.period(),
        report.asOf(),
        report.front(),
        sections,
        report.tables(),
        report.workbookCharts(),
        report.figures(),
        report.observations(),
        report.words());
  }

  private static Document page(Report report) {
    byte[] file = new WebRenderer("1.2.3", House.USUAL).render(report, Language.EN).content();
    return Jsoup.parse(new String(file, StandardCharsets.UTF_8));
  }

  @Test
  void wordsAreNeverMarkup() {
    Document page = page(odd());

    assertThat(page.select("h2[id^=section]").eachText()).isNotEmpty().containsOnly(ODD);
    assertThat(page.select("script")).isEmpty();
  }

  @Test
  void saysWhatMadeItAndWhatToBewareOf() {
    assertThat(page(SampleReport.of2023()).select("footer").text()).contains("tradebrief 1.2.3");
    assertThat(page(SampleReport.of2023()).select(".warning").text())
        .isEqualTo("A sample: the figures are made up.");
  }

  @Test
  void chartsKeepTheirTextAndShareNoId() {
    Document page = page(SampleReport.of2023());

    assertThat(page.select("svg")).hasSize(2);
    assertThat(page.select("svg text[textLength]").eachText()).contains("2023");
    assertThat(page.select("svg image")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(
            new WebRenderer("1", House.USUAL).render(SampleReport.of2023(), Language.ZH).content())
        .isEqualTo(
            new WebRenderer("1", House.USUAL).render(SampleReport.of2023(), Language.ZH).content());
  }
}
