package tradebrief.statistics.seasonal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * International airline passengers in thousands, January 1949 to December 1960: series G of Box and
 * Jenkins, "Time Series Analysis" (1970), and its published adjustment.
 */
final class Airline {
  private static final String PASSENGERS =
      """
      112 118 132 129 121 135 148 148 136 119 104 118
      115 126 141 135 125 149 170 170 158 133 114 140
      145 150 178 163 172 178 199 199 184 162 146 166
      171 180 193 181 183 218 230 242 209 191 172 194
      196 196 236 235 229 243 264 272 237 211 180 201
      204 188 235 227 234 264 302 293 259 229 203 229
      242 233 267 269 270 315 364 347 312 274 237 278
      284 277 317 313 318 374 413 405 355 306 271 306
      315 301 356 348 355 422 465 467 404 347 305 336
      340 318 362 348 363 435 491 505 404 359 310 337
      360 342 406 396 420 472 548 559 463 407 362 405
      417 391 419 461 472 535 622 606 508 461 390 432
      """;

  /**
   * Table D 11 of the series, from September 1978 on, to which SAS moves it: SAS/ETS User's Guide,
   * "The X13 Procedure", Getting Started, "Basic Seasonal Adjustment" (statement {@code x11;} and
   * no other: multiplicative, no ARIMA model). The first 107 of its 144 values: of the page we had
   * no more.
   */
  private static final String SAS_D11 =
      """
      124.560 124.649 124.920 129.002
      125.087 126.759 125.252 126.415 127.012 130.041 128.056 129.165 127.182 133.847 133.199 135.847
      128.767 139.839 143.883 144.576 148.048 145.170 140.021 153.322 159.128 161.614 167.996 165.388
      175.984 166.805 168.380 167.913 173.429 175.711 179.012 182.017 186.737 197.367 183.443 184.907
      186.080 203.099 193.386 201.988 198.322 205.983 210.898 213.516 213.897 218.902 227.172 240.453
      231.839 224.165 219.411 225.907 225.015 226.535 221.680 222.177 222.959 212.531 230.552 232.565
      237.477 239.870 246.835 242.642 244.982 246.732 251.023 254.210 264.670 266.120 266.217 276.251
      275.485 281.826 294.144 286.114 293.192 296.601 293.861 309.102 311.275 319.239 319.936 323.663
      326.693 330.341 330.383 330.792 333.037 332.134 336.444 341.017 346.256 350.609 361.283 362.519
      364.951 371.274 369.238 377.242 379.413 376.451 378.930
      """;

  private Airline() {}

  static MonthlySeries passengers(YearMonth first) {
    return MonthlySeries.of(first, numbers(PASSENGERS));
  }

  static List<BigDecimal> publishedD11() {
    return numbers(SAS_D11);
  }

  private static List<BigDecimal> numbers(String table) {
    return Arrays.stream(table.strip().split("\\s+")).map(BigDecimal::new).toList();
  }
}
