package tradebrief.delivery;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What holds a whole sending back. */
final class Gate {
  private final Settings settings;
  private final Orders orders;
  private final Clock clock;

  Gate(Settings settings, Orders orders, Clock clock) {
    this.settings = settings;
    this.orders = orders;
    this.clock = clock;
  }

  /** Why the releases are held back, all reasons; none when they may go. */
  List<Held> reasons(Collection<Release> releases) throws IOException {
    List<Held> reasons = new ArrayList<>();
    ZonedDateTime now = ZonedDateTime.now(clock.withZone(settings.gates().zone()));
    orders
        .notBefore()
        .filter(moment -> now.toInstant().isBefore(moment.toInstant()))
        .ifPresent(moment -> reasons.add(wait("embargo: nothing goes out before " + moment)));
    settings
        .gates()
        .earliest()
        .filter(time -> now.toLocalTime().isBefore(time))
        .ifPresent(
            time -> reasons.add(wait("nothing goes out before " + time + " " + now.getZone())));
    for (Release release : releases) {
      addReasons(release, reasons);
    }
    return reasons;
  }

  private void addReasons(Release release, List<Held> reasons) throws IOException {
    if (release.synthetic() && !orders.allow(Orders.Allowance.SYNTHETIC)) {
      reasons.add(
          new Held(
              release.folder()
                  + " holds synthetic data, which goes out only with --allow-synthetic",
              false));
    }
    if (release.draft() && !orders.allow(Orders.Allowance.DRAFT)) {
      reasons.add(
          new Held(
              release.folder() + " is a draft, which goes out only with --allow-draft", false));
    }
    if (settings.gates().approval() && Approvals.find(settings.state(), release).isEmpty()) {
      reasons.add(
          wait(
              String.format(
                  Locale.ROOT,
                  "%s is not approved as it is now (manifest %s): tradebrief approve %s%s --by NAME,"
                      + " with the --settings and --out of this command",
                  release.folder(),
                  release.manifest().substring(0, 12),
                  release.period(),
                  release.asOf().map(day -> " --as-of " + day).orElse(""))));
    }
  }

  private static Held wait(String reason) {
    return new Held(reason, true);
  }

  /**
   * A reason to hold a sending back.
   *
   * @param reason in words
   * @param waits whether it passes by itself or by an approval
   */
  record Held(String reason, boolean waits) {}
}
