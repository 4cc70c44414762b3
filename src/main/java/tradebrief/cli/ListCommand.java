package tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tradebrief.app.CheckRun;
import tradebrief.app.ListRun;
import tradebrief.dataset.Reading;
import tradebrief.model.Period;

/** {@code tradebrief list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description =
        "Lists the templates, the languages, and the areas with their periods, that are there.",
    footer = {"", "Example: tradebrief list"})
final class ListCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private DataOption data = new DataOption();

  @Mixin private TemplatesOption templates = new TemplatesOption();

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    Reading reading = CheckRun.run(data.folder());
    if (reading.dataPackage().isEmpty()) {
      FindingsPrinter.printText(reading.findings(), command.commandLine().getErr());
      return 3;
    }
    ListRun.Listing listing = ListRun.run(reading.dataPackage().get(), templates.folder());
    listing.templates().forEach(name -> out.println("template " + name));
    listing.languages().forEach(code -> out.println("language " + code));
    listing
        .areas()
        .forEach(
            area ->
                out.println(
                    "area "
                        + area.area()
                        + ": "
                        + words(area.periods())
                        + (area.derived().isEmpty() ? "" : "; derived: " + words(area.derived()))));
    return 0;
  }

  private static String words(List<Period> periods) {
    return periods.stream().map(Period::toString).collect(Collectors.joining(", "));
  }
}
