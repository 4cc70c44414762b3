package tradebrief.render.excel;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import tradebrief.model.Language;
import tradebrief.report.FrontMatter;
import tradebrief.report.Report;

/** The workbook's properties; its dates are the report's own day, never the clock's. */
final class Properties {
  private static final String PROGRAM = "tradebrief";

  private Properties() {}

  static void set(Book book) {
    Report report = book.report();
    Language language = book.language();
    FrontMatter front = report.front();
    POIXMLProperties all = book.workbook().getProperties();
    POIXMLProperties.CoreProperties core = all.getCoreProperties();
    core.setTitle(front.title().in(language));
    core.setSubjectProperty(front.subject().in(language));
    core.setKeywords(front.keywords().in(language));
    core.setCategory(book.phrases().category(book.edition()));
    core.setCreator(front.organisation().in(language));
    core.setLastModifiedByUser(front.organisation().in(language));
    Optional<Date> date =
        Optional.of(Date.from(report.asOf().date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setCreated(date);
    core.setModified(date);
    PackagePropertiesPart part = core.getUnderlyingProperties();
    part.setLanguageProperty(language.locale().toLanguageTag());
    all.getExtendedProperties().setApplication(PROGRAM);
    all.getExtendedProperties().setCompany(front.organisation().in(language));
  }
}
