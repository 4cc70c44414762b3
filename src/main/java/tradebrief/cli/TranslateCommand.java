package tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tradebrief.app.TranslateRun;

/** {@code tradebrief translate}. */
@Command(
    name = "translate",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the file of a language that is added: each word and text with its English.",
      "What the file says already is kept; what is new or has another English is left empty."
    },
    footer = {
      "",
      "Example: tradebrief translate fr",
      "writes report-templates/languages/fr.yaml; filled in, it is good for report --lang fr."
    })
final class TranslateCommand implements Callable<Integer> {
  private static final int REJECTED = 3;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private TemplatesOption templates = new TemplatesOption();

  @Parameters(paramLabel = "LANG", description = "ISO 639 code of the language, such as fr")
  private String code = "";

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter err = command.commandLine().getErr();
    TranslateRun.Outcome outcome;
    try {
      outcome = TranslateRun.run(templates.folder(), code);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
    FindingsPrinter.printText(outcome.findings(), err);
    if (!outcome.written()) {
      err.println(
          "rejected: "
              + FindingsPrinter.summary(outcome.findings())
              + "; "
              + outcome.file()
              + " is as it was");
      return REJECTED;
    }
    command.commandLine().getOut().println(outcome.file());
    err.println(
        String.format(
            Locale.ROOT,
            "%d words and texts, %d of them to be translated",
            outcome.texts(),
            outcome.missing()));
    return 0;
  }
}
