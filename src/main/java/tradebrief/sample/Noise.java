package tradebrief.sample;

import java.util.Random;

/**
 * Chance. {@link Random} is specified to the last bit, {@link StrictMath} too, so that a seed gives
 * the same numbers on every machine.
 */
final class Noise {
  private static final double WIDEST = 2.5;

  private final Random random;

  Noise(long seed) {
    random = new Random(seed);
  }

  /** A draw from a normal distribution around 0, cut at 2.5 standard deviations. */
  double bell(double deviation) {
    return deviation * Math.max(-WIDEST, Math.min(WIDEST, random.nextGaussian()));
  }

  /** A factor around 1. */
  double factor(double deviation) {
    return StrictMath.exp(bell(deviation));
  }
}
