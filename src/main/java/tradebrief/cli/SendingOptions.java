package tradebrief.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tradebrief.app.SendRequest;
import tradebrief.delivery.Orders;
import tradebrief.delivery.Surroundings;

/** Where things are, and what holds mails back: the options of every command that sends. */
final class SendingOptions {
  @Mixin private TemplatesOption templates = new TemplatesOption();

  @Mixin private ReportsOption reports = new ReportsOption();

  @Mixin private SettingsOption settings = new SettingsOption();

  @Option(
      names = "--not-before",
      paramLabel = "MOMENT",
      converter = Converters.OfMoment.class,
      description = "send nothing before it, such as 2026-11-07T10:00+08:00[Asia/Shanghai]")
  private @Nullable ZonedDateTime notBefore;

  @Option(names = "--allow-synthetic", description = "send made-up data")
  private boolean synthetic;

  @Option(names = "--allow-draft", description = "send drafts")
  private boolean draft;

  @Option(
      names = "--resend-unknown",
      description = "send again what a server may have taken; some may get it twice")
  private boolean resendUnknown;

  @Option(names = "--retry-failed", description = "try again what a server refused for good")
  private boolean retryFailed;

  @Option(
      names = "--correction",
      description = "send also to those who have another mail of the same briefing")
  private boolean correction;

  @Option(names = "--quiet", description = "print only errors and what came of it")
  private boolean quiet;

  @Option(names = "--verbose", description = "print each step, and where a failure happened")
  private boolean verbose;

  Surroundings world(PrintWriter err) {
    return Outside.world(err, quiet, verbose);
  }

  SendRequest.Files files() {
    return new SendRequest.Files(reports.folder(), templates.folder(), settings.file());
  }

  Orders orders(Optional<Path> dryRun) {
    Set<Orders.Allowance> allowed = EnumSet.noneOf(Orders.Allowance.class);
    add(allowed, Orders.Allowance.SYNTHETIC, synthetic);
    add(allowed, Orders.Allowance.DRAFT, draft);
    add(allowed, Orders.Allowance.RESEND_UNKNOWN, resendUnknown);
    add(allowed, Orders.Allowance.RETRY_FAILED, retryFailed);
    add(allowed, Orders.Allowance.CORRECTION, correction);
    return new Orders(Optional.ofNullable(notBefore), allowed, dryRun);
  }

  private static void add(
      Set<Orders.Allowance> allowed, Orders.Allowance exception, boolean wanted) {
    if (wanted) {
      allowed.add(exception);
    }
  }

  boolean quiet() {
    return quiet;
  }
}
