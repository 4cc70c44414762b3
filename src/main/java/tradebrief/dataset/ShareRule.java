package tradebrief.dataset;

import java.util.Locale;
import tradebrief.model.Amount;
import tradebrief.model.Basis;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;

/**
 * {@code share-above-100}: cross-border e-commerce is a part of goods trade, and never above it.
 * The newest releases are compared.
 */
final class ShareRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    Levels levels = tables.newest();
    for (Published part : levels.all()) {
      Series series = part.observation().series();
      if (series.basis().isCrossBorderEcommerce() && series.basis().describesArea()) {
        levels
            .find(
                Series.of(series.area(), series.flow(), Basis.GOODS_TRADE),
                part.observation().period())
            .ifPresent(whole -> check(part, whole, findings));
      }
    }
  }

  private static void check(Published part, Published whole, Findings findings) {
    Amount above = Levels.amount(part);
    Observation observation = part.observation();
    if (Levels.isAbove(above, Levels.amount(whole))) {
      findings.add(
          part.valuePlace()
              .error(
                  "share-above-100",
                  String.format(
                      Locale.ROOT,
                      "%s of cross-border e-commerce, %s in %s",
                      Figures.of(above),
                      observation.series().flow(),
                      observation.period()),
                  String.format(
                      Locale.ROOT,
                      "at most the goods trade of %s at %s",
                      Figures.of(Levels.amount(whole)),
                      whole.valuePlace()),
                  "a part cannot be more than the whole: look at the units of both"));
      findings.spoil(whole.valuePlace()); // which of them is wrong is not known
    }
  }
}
