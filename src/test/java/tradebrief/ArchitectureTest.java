package tradebrief;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of the house; CONTRIBUTING.md has its picture. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("tradebrief");

  /** Which rooms a room may enter, beside its own. */
  private static final Map<String, List<String>> DOORS =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("text", List.of("model")),
          Map.entry("calendar", List.of()),
          Map.entry("sample", List.of("model", "text", "calendar")),
          Map.entry("dataset", List.of("model", "text")),
          Map.entry("aggregate.records", List.of()),
          Map.entry("aggregate", List.of("model", "text", "aggregate.records")),
          Map.entry("aggregate.duckdb", List.of("aggregate", "aggregate.records")),
          Map.entry("aggregate.spark", List.of("text", "aggregate", "aggregate.records")),
          Map.entry("statistics", List.of("model", "dataset")),
          Map.entry("statistics.seasonal", List.of("statistics")),
          Map.entry("template", List.of("model", "text")),
          Map.entry("phrase", List.of("model")),
          Map.entry(
              "report",
              List.of(
                  "model",
                  "calendar",
                  "dataset",
                  "statistics",
                  "statistics.seasonal",
                  "template",
                  "phrase")),
          Map.entry("delivery", List.of("model", "text", "dataset", "template", "phrase")),
          Map.entry("query", List.of("model", "dataset", "statistics", "report")),
          Map.entry("render", List.of("model", "report")),
          Map.entry("render.house", List.of("model", "text", "render")),
          Map.entry("render.chart", List.of("model", "report", "render", "render.house")),
          Map.entry(
              "render.excel", List.of("model", "report", "render", "render.chart", "render.house")),
          Map.entry(
              "render.pdf", List.of("model", "report", "render", "render.chart", "render.house")),
          Map.entry("render.ofd", List.of("model", "report", "render")),
          Map.entry(
              "render.web", List.of("model", "report", "render", "render.chart", "render.house")),
          Map.entry("render.data", List.of("model", "report", "render", "text")),
          Map.entry("lint", List.of()),
          Map.entry("lint.pdf", List.of("lint", "text")),
          Map.entry(
              "app",
              List.of(
                  "model",
                  "text",
                  "sample",
                  "aggregate",
                  "aggregate.records",
                  "aggregate.duckdb",
                  "aggregate.spark",
                  "dataset",
                  "statistics",
                  "template",
                  "report",
                  "query",
                  "render",
                  "render.house",
                  "render.excel",
                  "render.pdf",
                  "render.ofd",
                  "render.web",
                  "render.data",
                  "delivery",
                  "lint",
                  "lint.pdf")),
          Map.entry(
              "cli",
              List.of(
                  "model",
                  "text",
                  "aggregate",
                  "aggregate.spark",
                  "dataset",
                  "report",
                  "query",
                  "delivery",
                  "lint",
                  "app")));

  /** The only rooms that a library may be used in. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.apache.commons.csv..", List.of("text", "aggregate.records")),
          Map.entry("org.apache.commons.io..", List.of("app")),
          Map.entry("io.airlift..", List.of("aggregate.records")),
          Map.entry("org.duckdb..", List.of("aggregate.duckdb")),
          Map.entry("java.sql..", List.of("aggregate.duckdb")),
          Map.entry("org.apache.spark..", List.of()),
          Map.entry("com.fasterxml.jackson..", List.of("text")),
          Map.entry("org.snakeyaml..", List.of("text")),
          Map.entry("com.ibm.icu..", List.of("report", "phrase")),
          Map.entry("jakarta..", List.of("delivery")),
          Map.entry("org.eclipse.angus..", List.of("delivery")),
          Map.entry("org.apache.james..", List.of("delivery")),
          Map.entry("jdplus..", List.of("statistics.seasonal")),
          Map.entry("org.apache.poi..", List.of("render.excel")),
          Map.entry("com.lowagie..", List.of("render.pdf")),
          Map.entry("org.ofdrw..", List.of("render.ofd")),
          Map.entry("org.dom4j..", List.of("render.ofd")),
          Map.entry("org.apache.pdfbox..", List.of("render.ofd", "lint.pdf")),
          Map.entry("org.verapdf..", List.of("lint.pdf")),
          Map.entry("org.apache.fontbox..", List.of("render.ofd")),
          Map.entry("com.github.weisj..", List.of("render.house")),
          Map.entry("org.jsoup..", List.of("render.web")),
          Map.entry("org.apache.batik..", List.of("render.web")),
          Map.entry("org.jfree..", List.of("render.chart")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("me.tongfei..", List.of("cli")));

  private static String packageOf(String room) {
    return "tradebrief." + room;
  }

  private static String[] packagesOf(List<String> rooms) {
    return rooms.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
  }

  @Test
  void everyRoomOnlyEntersTheRoomsThatItHasADoorTo() {
    DOORS.forEach(
        (room, doors) ->
            noClasses()
                .that(resideInAPackage(packageOf(room)))
                .should()
                .dependOnClassesThat(
                    resideInAPackage("tradebrief..")
                        .and(not(resideInAPackage(packageOf(room))))
                        .and(not(resideInAnyPackage(packagesOf(doors)))))
                .check(HOUSE));
  }

  @Test
  void everyClassLivesInARoomOfThePicture() {
    classes().should().resideInAnyPackage(packagesOf(List.copyOf(DOORS.keySet()))).check(HOUSE);
  }

  @Test
  void noRoomsGoInCircles() {
    slices().matching("tradebrief.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void theVocabularyUsesOnlyJava() {
    classes()
        .that()
        .resideInAPackage("tradebrief.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "tradebrief.model", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void aLibraryIsUsedInItsOwnRoomOnly() {
    LIBRARIES.forEach(
        (library, rooms) ->
            noClasses()
                .that(not(resideInAnyPackage(packagesOf(rooms))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE));
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that(not(resideInAPackage("tradebrief.cli")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineReadsTheClock() {
    noClasses()
        .that(not(resideInAPackage("tradebrief.cli")))
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Impl)")
        .check(HOUSE);
  }

  @Test
  void nothingStaticIsChangeable() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .orShould()
        .haveModifier(JavaModifier.SYNTHETIC)
        .check(HOUSE);
  }
}
