package tradebrief.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tradebrief.app.Format;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.model.Status;
import tradebrief.query.Dimension;
import tradebrief.query.MeasureChoice;
import tradebrief.query.Span;
import tradebrief.report.Edition;

/** From a word to a value; a word that is none is answered with what would be. */
final class Converters {
  private Converters() {}

  private static <T> T convert(String word, Function<String, T> parse) {
    try {
      return parse.apply(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** A period, or {@code latest}. */
  static final class OfPeriod implements ITypeConverter<PeriodChoice> {
    @Override
    public PeriodChoice convert(String word) {
      return word.equals("latest")
          ? new PeriodChoice(Optional.empty())
          : new PeriodChoice(Optional.of(Converters.convert(word, OfPeriod::parse)));
    }

    private static Period parse(String word) {
      try {
        return Period.parse(word);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(e.getMessage() + ", latest", e);
      }
    }
  }

  /** A folder to write in, which may not be there yet. */
  static final class OfFolder implements ITypeConverter<Path> {
    @Override
    public Path convert(String word) {
      return Converters.convert(word, OfFolder::parse);
    }

    private static Path parse(String word) {
      Path folder = Path.of(word);
      findFile(folder)
          .ifPresent(
              file -> {
                throw new IllegalArgumentException(
                    file + " is a file, expected a folder or a new name");
              });
      return folder;
    }

    /** The file that is in the way of a folder, if there is one. */
    static Optional<Path> findFile(Path folder) {
      return Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent)
          .filter(path -> Files.exists(path) && !Files.isDirectory(path))
          .findFirst();
    }
  }

  /** An area. */
  static final class OfArea implements ITypeConverter<Area> {
    @Override
    public Area convert(String word) {
      return Converters.convert(word, Area::parse);
    }
  }

  /** An area or a pilot zone. */
  static final class OfPlace implements ITypeConverter<Area> {
    @Override
    public Area convert(String word) {
      return Converters.convert(word, Area::parsePlace);
    }
  }

  /** An area, or {@code each-province}. */
  static final class OfAreas implements ITypeConverter<AreaChoice> {
    @Override
    public AreaChoice convert(String word) {
      return word.equals("each-province")
          ? new AreaChoice(Optional.empty())
          : new AreaChoice(Optional.of(Converters.convert(word, Area::parse)));
    }
  }

  /** A language. */
  static final class OfLanguage implements ITypeConverter<Language> {
    @Override
    public Language convert(String word) {
      return Converters.convert(word, Language::parse);
    }
  }

  /** A format. */
  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      return Converters.convert(word, Format::parse);
    }
  }

  /** An edition of the workbook. */
  static final class OfEdition implements ITypeConverter<Edition> {
    @Override
    public Edition convert(String word) {
      return Converters.convert(word, Edition::parse);
    }
  }

  /** What rows go by. */
  static final class OfDimension implements ITypeConverter<Dimension> {
    @Override
    public Dimension convert(String word) {
      return Converters.convert(word, Dimension::parse);
    }
  }

  /** A flow. */
  static final class OfFlow implements ITypeConverter<Flow> {
    @Override
    public Flow convert(String word) {
      return Converters.convert(word, Flow::parse);
    }
  }

  /** A basis. */
  static final class OfBasis implements ITypeConverter<Basis> {
    @Override
    public Basis convert(String word) {
      return Converters.convert(word, Basis::parse);
    }
  }

  /** A status. */
  static final class OfStatus implements ITypeConverter<Status> {
    @Override
    public Status convert(String word) {
      return Converters.convert(word, Status::parse);
    }
  }

  /** An amount of memory, in MB. */
  static final class OfMemory implements ITypeConverter<Integer> {
    private static final int LEAST = 64;
    private static final int MB_IN_GB = 1024;

    @Override
    public Integer convert(String word) {
      Matcher matcher = Pattern.compile("([1-9][0-9]{0,5})(MB|GB)").matcher(word);
      if (!matcher.matches()) {
        throw new TypeConversionException(
            "'" + word + "' is no amount of memory; expected a form such as 512MB or 4GB");
      }
      int size = Integer.parseInt(matcher.group(1)) * (word.endsWith("GB") ? MB_IN_GB : 1);
      if (size < LEAST) {
        throw new TypeConversionException("at least " + LEAST + "MB, not " + word);
      }
      return size;
    }
  }

  /** A stretch of time. */
  static final class OfSpan implements ITypeConverter<Span> {
    @Override
    public Span convert(String word) {
      return Converters.convert(word, Span::parse);
    }
  }

  /** Measures, separated by commas. */
  static final class OfMeasures implements ITypeConverter<MeasureChoice> {
    @Override
    public MeasureChoice convert(String word) {
      return Converters.convert(word, MeasureChoice::parse);
    }
  }

  /** A period that others are measured against. */
  static final class OfBase implements ITypeConverter<Period> {
    @Override
    public Period convert(String word) {
      return Converters.convert(word, Period::parse);
    }
  }

  /** How an answer is printed. */
  static final class OfTableFormat implements ITypeConverter<TableFormat> {
    @Override
    public TableFormat convert(String word) {
      return Converters.convert(word, TableFormat::parse);
    }
  }

  /** A day. */
  static final class OfDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
      try {
        return LocalDate.parse(word);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + word + "' is not a day; expected a form such as 2022-02-10");
      }
    }
  }

  /** A moment, with its zone. */
  static final class OfMoment implements ITypeConverter<ZonedDateTime> {
    private static final Pattern OFFSET_OF_ZONE = Pattern.compile("(Z|[+-][0-9:]+)\\[");

    @Override
    public ZonedDateTime convert(String word) {
      try {
        return requireOffsetOfZone(ZonedDateTime.parse(word), word);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'"
                + word
                + "' is not a moment with its zone; expected a form such as"
                + " 2026-11-07T10:00+08:00[Asia/Shanghai]");
      }
    }

    /** Java takes the offset, and shows another time of day than was typed, without a word. */
    private static ZonedDateTime requireOffsetOfZone(ZonedDateTime moment, String word) {
      Matcher offset = OFFSET_OF_ZONE.matcher(word);
      if (offset.find() && !ZoneOffset.of(offset.group(1)).equals(moment.getOffset())) {
        throw new TypeConversionException(
            "'"
                + word
                + "' says two moments: "
                + moment.getZone()
                + " is "
                + moment.getOffset()
                + " then");
      }
      return moment;
    }
  }
}
