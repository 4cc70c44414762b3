package tradebrief.render.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;

/** Where the names of lines stand at the lines' right ends: apart, in the order of the ends. */
public final class NamePlaces {
  private NamePlaces() {}

  /**
   * By how much the names of lines move down from the lines' ends, or, below 0, up; those that stay
   * are not in it.
   *
   * @param plotHeight of the part of the chart that the lines are drawn in, in points
   * @param lineHeight of a name, in points
   */
  public static Map<Series, Double> moves(ChartData data, double plotHeight, double lineHeight) {
    ChartScale scale = data.hasLineAxis() ? ChartScale.ofLines(data) : ChartScale.ofColumns(data);
    Map<Series, Double> moves = new HashMap<>();
    for (int category = 0; category < data.chart().rows().size(); category++) {
      int at = category;
      List<Series> here =
          data.lines().stream()
              .filter(line -> line.shape() == Shape.NAMED_LINE && data.last(line) == at)
              .sorted(Comparator.comparing((Series line) -> value(data, line, at)).reversed())
              .toList();
      List<Double> ends =
          here.stream()
              .map(line -> (scale.high() - value(data, line, at)) / (scale.high() - scale.low()))
              .map(fromTop -> fromTop * plotHeight)
              .toList();
      List<Double> places = spread(ends, lineHeight, 0, plotHeight);
      IntStream.range(0, here.size())
          .filter(i -> !places.get(i).equals(ends.get(i)))
          .forEach(i -> moves.put(here.get(i), places.get(i) - ends.get(i)));
    }
    return moves;
  }

  private static double value(ChartData data, Series series, int category) {
    return data.figures(series).get(category).orElseThrow().value().doubleValue();
  }

  /**
   * Moves places apart by a line's height, as little as needed: those that would overlap move both
   * ways from their middle.
   *
   * @param wanted from the top, in order
   * @param top none is above it
   * @param bottom none is below it, unless there is not room enough
   */
  static List<Double> spread(List<Double> wanted, double lineHeight, double top, double bottom) {
    // without the lines between, places must only not fall: neighbours that do share their mean
    Deque<Cluster> clusters = new ArrayDeque<>();
    for (int i = 0; i < wanted.size(); i++) {
      Cluster last = new Cluster(wanted.get(i) - i * lineHeight, 1);
      while (!clusters.isEmpty() && clusters.element().mean() > last.mean()) {
        last = last.with(clusters.pop());
      }
      clusters.push(last);
    }
    double lowest = Math.max(top, bottom - (wanted.size() - 1) * lineHeight);
    List<Double> places = new ArrayList<>();
    Iterator<Cluster> downwards = clusters.descendingIterator();
    while (downwards.hasNext()) {
      Cluster cluster = downwards.next();
      double first = Math.min(lowest, Math.max(top, cluster.mean()));
      for (int i = 0; i < cluster.size(); i++) {
        places.add(first + places.size() * lineHeight);
      }
    }
    return places;
  }

  /** Places that stand close together. */
  private record Cluster(double sum, int size) {
    double mean() {
      return sum / size;
    }

    Cluster with(Cluster other) {
      return new Cluster(sum + other.sum, size + other.size);
    }
  }
}
