package tradebrief.render.excel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tradebrief.model.Language;
import tradebrief.report.FrontMatter;
import tradebrief.report.Report;

/** What the file says about itself. Its dates are the report's day, not the time of rendering. */
final class Properties {
  private Properties() {}

  static void set(XSSFWorkbook workbook, Report report, Language language) {
    FrontMatter front = report.front();
    Instant day = report.asOf().date().atStartOfDay(ZoneOffset.UTC).toInstant();
    try {
      PackageProperties core = workbook.getPackage().getPackageProperties();
      core.setTitleProperty(front.title().in(language));
      core.setSubjectProperty(front.subject().in(language));
      core.setKeywordsProperty(front.keywords().in(language));
      // an organisation, as the guidance asks: a person would be out of date, and private
      core.setCreatorProperty(front.organisation().in(language));
      core.setLastModifiedByProperty(front.organisation().in(language));
      core.setLanguageProperty(language.code());
      core.setCreatedProperty(Optional.of(Date.from(day)));
      core.setModifiedProperty(Optional.of(Date.from(day)));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a new workbook has properties", e);
    }
  }
}
