package tradebrief.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tradebrief.model.Language;
import tradebrief.model.Marker;
import tradebrief.model.Text;

/** What stands in a cell of a table. */
public sealed interface Cell {
  /** As it reads on paper, markers included. */
  Text text();

  /** A number where there is one, else why there is none in its place. */
  static Cell of(String id, Optional<Figure> figure, MissingReason otherwise) {
    return figure.isPresent() ? new Numeric(figure.get()) : new Missing(otherwise, id);
  }

  /** The shorthand that stands in it. */
  default Set<Marker> markers() {
    return Set.of();
  }

  /** The figure that it says, if it says one. */
  default Optional<Figure> findFigure() {
    return Optional.empty();
  }

  /** The id of the figure whose place it is, be there a number or not. */
  default Optional<String> findId() {
    return findFigure().map(Figure::id);
  }

  /** Whether it is the place of a figure, be there a number or not. */
  default boolean isPlaceOf(String id) {
    return findId().equals(Optional.of(id));
  }

  /**
   * A number.
   *
   * @param figure the number
   * @param calculation what it is calculated from, where the table itself shows that
   */
  record Numeric(Figure figure, Optional<Calculation> calculation) implements Cell {
    /** A number that is not calculated from others of its table. */
    public Numeric(Figure figure) {
      this(figure, Optional.empty());
    }

    /** The same number, with what it is calculated from. */
    Numeric calculatedBy(Calculation found) {
      return new Numeric(figure, Optional.of(found));
    }

    @Override
    public Text text() {
      return figure.marked();
    }

    @Override
    public Set<Marker> markers() {
      return figure.markers();
    }

    @Override
    public Optional<Figure> findFigure() {
      return Optional.of(figure);
    }
  }

  /** Words, of which a marker may be the last. */
  record Words(Text text) implements Cell {
    @Override
    public Set<Marker> markers() {
      String words = text.in(Language.EN);
      return words.endsWith("]")
          ? Arrays.stream(Marker.values())
              .filter(marker -> words.endsWith(marker.toString()))
              .collect(Collectors.toSet())
          : Set.of();
    }
  }

  /** A code or name that is the same in every language: always text, never a number. */
  record Code(String code) implements Cell {
    @Override
    public Text text() {
      return Text.same(code);
    }
  }

  /**
   * A day.
   *
   * @param date the day
   * @param prefix what stands before it because it is not certain; empty when it is
   */
  record Day(LocalDate date, Text prefix) implements Cell {
    @Override
    public Text text() {
      return prefix.map(about -> about + date);
    }
  }

  /**
   * No number, and why. A missing number is never 0.
   *
   * @param reason why
   * @param figure the id of the figure that would stand here; empty where none has this place
   */
  record Missing(MissingReason reason, Optional<String> figure) implements Cell {
    /** Where no figure has its place. */
    public Missing(MissingReason reason) {
      this(reason, Optional.empty());
    }

    /** In the place of a figure. */
    Missing(MissingReason reason, String figure) {
      this(reason, Optional.of(figure));
    }

    @Override
    public Set<Marker> markers() {
      return Set.of(reason.marker());
    }

    @Override
    public Optional<String> findId() {
      return figure;
    }

    @Override
    public Text text() {
      return Text.same(reason.marker().toString());
    }
  }
}
