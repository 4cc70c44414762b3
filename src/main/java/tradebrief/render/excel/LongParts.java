package tradebrief.render.excel;

import java.util.List;
import java.util.Locale;

/** The parts of a long workbook that are the same for every row. */
final class LongParts {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private LongParts() {}

  static String contentTypes() {
    return """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"""
        + override("/xl/workbook.xml", "sheet.main+xml")
        + override("/xl/styles.xml", "styles+xml")
        + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
        + override("/xl/worksheets/sheet2.xml", "worksheet+xml")
        + override("/xl/tables/table1.xml", "table+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return String.format(
        Locale.ROOT, "<Override PartName=\"%s\" ContentType=\"%s%s\"/>", part, TYPE, type);
  }

  static String packageRelations() {
    return relations(
        relation(1, RELATION + "/officeDocument", "xl/workbook.xml")
            + relation(
                2,
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml"));
  }

  static String workbookRelations() {
    return relations(
        relation(1, RELATION + "/worksheet", "worksheets/sheet1.xml")
            + relation(2, RELATION + "/worksheet", "worksheets/sheet2.xml")
            + relation(3, RELATION + "/styles", "styles.xml"));
  }

  static String sheetRelations() {
    return relations(relation(1, RELATION + "/table", "../tables/table1.xml"));
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "\">" + all + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return String.format(
        Locale.ROOT, "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>", id, type, target);
  }

  static String properties(LongTable table) {
    return String.format(
        Locale.ROOT,
        """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/">\
        <dc:creator>tradebrief</dc:creator><dc:language>%s</dc:language><dc:title>%s</dc:title>\
        </cp:coreProperties>""",
        escaped(table.language()),
        escaped(table.title()));
  }

  static String workbook(String first, String second) {
    return String.format(
        Locale.ROOT,
        """
        <workbook xmlns="%s" xmlns:r="%s"><sheets>\
        <sheet name="%s" sheetId="1" r:id="rId1"/><sheet name="%s" sheetId="2" r:id="rId2"/>\
        </sheets></workbook>""",
        MAIN,
        RELATION,
        escaped(first),
        escaped(second));
  }

  /** Style 0 is plain, 1 bold, 2 text. */
  static String styles() {
    return String.format(
        Locale.ROOT,
        """
        <styleSheet xmlns="%s">\
        <fonts count="2"><font><sz val="12"/><name val="Arial"/></font>\
        <font><b/><sz val="12"/><name val="Arial"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border/></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>\
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        </styleSheet>""",
        MAIN);
  }

  static String sheetStart(List<Integer> widths) {
    StringBuilder xml = new StringBuilder();
    xml.append("<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\">");
    xml.append("<sheetViews><sheetView workbookViewId=\"0\" tabSelected=\"1\">");
    xml.append(
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    xml.append("</sheetView></sheetViews><cols>");
    for (int i = 0; i < widths.size(); i++) {
      xml.append(
          String.format(
              Locale.ROOT,
              "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>",
              i + 1,
              i + 1,
              widths.get(i)));
    }
    return xml.append("</cols><sheetData>").toString();
  }

  static String sheetEnd(LongTable table) {
    String header =
        table.warning().isEmpty()
            ? ""
            : "<headerFooter><oddHeader>&amp;C"
                + escaped(table.warning().replace("&", "&&"))
                + "</oddHeader></headerFooter>";
    return "</sheetData>"
        + header
        + "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts></worksheet>";
  }

  static String aboutStart() {
    return "<worksheet xmlns=\""
        + MAIN
        + "\"><cols><col min=\"1\" max=\"1\" width=\"90\" customWidth=\"1\"/></cols><sheetData>";
  }

  static String table(LongTable table, String area) {
    StringBuilder xml = new StringBuilder();
    xml.append(
        String.format(
            Locale.ROOT,
            "<table xmlns=\"%s\" id=\"1\" name=\"%s\" displayName=\"%s\" ref=\"%s\">"
                + "<autoFilter ref=\"%s\"/><tableColumns count=\"%d\">",
            MAIN,
            table.name(),
            table.name(),
            area,
            area,
            table.header().size()));
    for (int i = 0; i < table.header().size(); i++) {
      xml.append(
          String.format(
              Locale.ROOT,
              "<tableColumn id=\"%d\" name=\"%s\"/>",
              i + 1,
              escaped(table.header().get(i))));
    }
    return xml.append("</tableColumns><tableStyleInfo name=\"TableStyleLight1\"/></table>")
        .toString();
  }

  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder();
    XmlText.escape(text, xml);
    return xml.toString();
  }
}
