package tradebrief.render.excel;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageNamespaces;
import org.apache.poi.openxml4j.opc.PackageProperties;
import tradebrief.model.Language;
import tradebrief.report.FrontMatter;
import tradebrief.report.Report;

/** The workbook's properties; its dates are the report's own day, never the clock's. */
final class Properties {
  private static final String PROGRAM = "tradebrief";
  private static final String TYPES = "http://www.w3.org/2001/XMLSchema-instance";

  private Properties() {}

  /** Says by which program it is, and whose. */
  static void set(Book book) {
    POIXMLProperties.ExtendedProperties extended =
        book.workbook().getProperties().getExtendedProperties();
    extended.setApplication(PROGRAM);
    extended.setCompany(book.report().front().organisation().in(book.language()));
  }

  /** What it is about: the part that catalogues read. */
  static byte[] write(Book book) {
    Report report = book.report();
    Language language = book.language();
    FrontMatter front = report.front();
    String issuer = front.organisation().in(language);
    String day =
        DateTimeFormatter.ISO_INSTANT.format(
            report.asOf().date().atStartOfDay(ZoneOffset.UTC).toInstant());
    XmlPart xml =
        new XmlPart()
            .begin(
                "cp:coreProperties",
                "xmlns:cp",
                PackageNamespaces.CORE_PROPERTIES,
                "xmlns:dc",
                PackageProperties.NAMESPACE_DC,
                "xmlns:dcterms",
                PackageProperties.NAMESPACE_DCTERMS,
                "xmlns:xsi",
                TYPES);
    xml.text("cp:category", book.phrases().category(book.edition()));
    date("dcterms:created", day, xml);
    xml.text("dc:creator", issuer);
    xml.text("cp:keywords", front.keywords().in(language));
    xml.text("dc:language", language.locale().toLanguageTag());
    xml.text("cp:lastModifiedBy", issuer);
    date("dcterms:modified", day, xml);
    xml.text("dc:subject", front.subject().in(language));
    xml.text("dc:title", front.title().in(language));
    return xml.end().bytes();
  }

  private static void date(String element, String day, XmlPart xml) {
    xml.begin(element, "xsi:type", "dcterms:W3CDTF").text(day).end();
  }
}
