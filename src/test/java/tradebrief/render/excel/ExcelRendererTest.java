package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testutil.SampleReport;
import tradebrief.model.Language;
import tradebrief.render.Rendering;
import tradebrief.render.house.House;
import tradebrief.report.Edition;
import tradebrief.report.Report;
import tradebrief.report.ReportTable;

class ExcelRendererTest {
  private final Report report = SampleReport.of2023();

  private Rendering render(Language language) {
    return new ExcelRenderer(Edition.ANALYSIS, House.USUAL).render(report, language);
  }

  private XSSFWorkbook open(Language language) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(render(language).content()));
  }

  private static XSSFCell cell(XSSFWorkbook workbook, String place) {
    CellReference at = new CellReference(place);
    return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  @ParameterizedTest
  @MethodSource("tradebrief.model.Language#base")
  void rendersTheSameBytesEachTime(Language language) {
    assertThat(render(language).content()).isEqualTo(render(language).content());
  }

  @ParameterizedTest
  @MethodSource("tradebrief.model.Language#base")
  void marksUpOneTableASheet(Language language) throws IOException {
    try (XSSFWorkbook workbook = open(language)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(report.tables().size() + 1);
      for (ReportTable table : report.tables()) {
        XSSFSheet sheet = workbook.getSheet(table.name());
        XSSFTable marked = sheet.getTables().get(0);
        assertThat(sheet.getTables()).hasSize(1);
        assertThat(marked.getName()).isEqualTo(table.name()).isEqualTo(marked.getDisplayName());
        assertThat(marked.getRowCount()).isEqualTo(table.rows().size() + 1);
        assertThat(marked.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        assertThat(marked.getColumns().stream().map(column -> column.getName()).toList())
            .isEqualTo(table.columns().stream().map(c -> c.header().in(language)).toList())
            .isEqualTo(texts(sheet.getRow(marked.getStartRowIndex())));
      }
    }
  }

  private static List<String> texts(Row row) {
    return StreamSupport.stream(row.spliterator(), false).map(Cell::getStringCellValue).toList();
  }

  @Test
  void hasTheSameAddressesInEachLanguage() throws IOException {
    try (XSSFWorkbook chinese = open(Language.ZH);
        XSSFWorkbook english = open(Language.EN)) {
      assertThat(areas(chinese)).isEqualTo(areas(english));
      assertThat(render(Language.ZH).places()).isEqualTo(render(Language.EN).places());
    }
  }

  private static List<String> areas(XSSFWorkbook workbook) {
    List<String> areas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      ((XSSFSheet) sheet)
          .getTables()
          .forEach(t -> areas.add(t.getName() + t.getCTTable().getRef()));
    }
    return areas;
  }

  @Test
  void saysWhereEachFigureStands() throws IOException {
    Map<String, String> places = render(Language.EN).places();
    assertThat(places)
        .containsEntry("trade.total.value", "headline!B8")
        .containsEntry("trade.2021", "trade_by_year!B11")
        .hasSameSizeAs(report.figures());
    try (XSSFWorkbook workbook = open(Language.EN)) {
      report
          .figures()
          .forEach(
              (id, figure) ->
                  assertThat(
                          cell(workbook, Objects.requireNonNull(places.get(id)))
                              .getNumericCellValue())
                      .isEqualTo(CellContent.number(figure)));
    }
  }

  @Test
  void keepsEachKindOfCellWhatItIs() throws IOException {
    try (XSSFWorkbook workbook = open(Language.ZH)) {
      XSSFCell rounded = cell(workbook, "trade_by_year!B14");
      assertThat(rounded.getRawValue()).isEqualTo("22650.3");
      assertThat(rounded.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0\" [p] [r]\"");
      assertThat(cell(workbook, "trade_by_year!B8").getCellStyle().getDataFormatString())
          .isEqualTo("#,##0\" [p] [r]\"");
      assertThat(cell(workbook, "trade_by_year!D14").getNumericCellValue()).isEqualTo(-4.8);
      assertThat(cell(workbook, "trade_by_year!B12").getStringCellValue()).isEqualTo("[x]");
      XSSFCell code = cell(workbook, "zones!A6");
      assertThat(code.getStringCellValue()).isEqualTo("010000");
      assertThat(code.getCellStyle().getDataFormatString()).isEqualTo("@");
      XSSFCell day = cell(workbook, "zones!C7");
      assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2015, 3, 8));
      assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("\"约\"yyyy-mm-dd");
    }
  }

  @Test
  void neverMakesAFormulaOfText() throws IOException {
    try (XSSFWorkbook workbook = open(Language.EN)) {
      XSSFCell cell = cell(workbook, "zones!B6");
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(SampleReport.INJECTION);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("tradebrief.model.Language#base")
  void hasNothingMergedEmptyOrHidden(Language language) throws IOException {
    try (XSSFWorkbook workbook = open(language)) {
      for (Sheet sheet : workbook) {
        assertThat(sheet.getNumMergedRegions()).isZero();
        // where none is written, it is A1
        assertThat(sheet.getActiveCell()).isIn(null, CellAddress.A1);
        assertThat(sheet.getHeader().getCenter()).isEmpty();
        for (Row row : sheet) {
          assertThat(row.getZeroHeight()).isFalse();
          for (Cell cell : row) {
            assertThat(cell.getCellType())
                .isIn(CellType.STRING, CellType.NUMERIC, CellType.FORMULA);
          }
        }
      }
      assertThat(workbook.getActiveSheetIndex()).isZero();
      assertThat(workbook.getNumCellStyles()).isLessThan(40);
    }
  }

  @Test
  void linksTheContentsAndBack() throws IOException {
    try (XSSFWorkbook workbook = open(Language.EN)) {
      assertThat(cell(workbook, "contents!A5").getHyperlink().getAddress())
          .isEqualTo("'headline'!A1");
      assertThat(cell(workbook, "headline!A6").getHyperlink().getAddress())
          .isEqualTo("'contents'!A1");
    }
  }

  @Test
  void freezesOnlyWhatItAnnounces() throws IOException {
    try (XSSFWorkbook workbook = open(Language.EN)) {
      assertThat(workbook.getSheet("zones").getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) 5);
      assertThat(cell(workbook, "zones!A2").getStringCellValue())
          .isEqualTo("This worksheet contains one table, named zones.");
      assertThat(cell(workbook, "zones!A3").getStringCellValue())
          .startsWith("Analysis edition: ")
          .contains("frozen header (off: View, Freeze Panes)")
          .contains("filter buttons in the header (off: Data, Filter)");
      assertThat(workbook.getSheet("trade_by_year").getPaneInformation()).isNull();
    }
  }

  @Test
  void namesTheHeadingsSoThatTheyCanBeFound() throws IOException {
    try (XSSFWorkbook workbook = open(Language.EN)) {
      String styles = workbook.getStylesSource().getCTStylesheet().xmlText();
      assertThat(styles).contains("name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"");
      assertThat(cell(workbook, "headline!A1").getCellStyle().getCoreXf().getXfId()).isEqualTo(1);
    }
  }

  @Test
  void hasTheReportsOwnProperties() throws IOException {
    try (XSSFWorkbook workbook = open(Language.EN)) {
      POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
      Date day = Date.from(Instant.parse("2024-02-01T00:00:00Z"));
      assertThat(core.getCreated()).isEqualTo(day);
      assertThat(core.getModified()).isEqualTo(day);
      assertThat(core.getTitle()).isEqualTo("Cross-border e-commerce of China, 2023");
      assertThat(core.getCreator()).isEqualTo("A statistical office");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
    }
  }
}
