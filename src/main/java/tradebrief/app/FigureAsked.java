package tradebrief.app;

import java.util.List;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.model.Text;

/** What a report says of a figure that somebody asks about: a number, or why there is none. */
public sealed interface FigureAsked permits Explanation, Absence {
  /** The title of the data package, when its figures are made up. */
  Optional<String> synthetic();

  /** Of which area the report is. */
  Area area();

  /** Of which period the report is. */
  Period period();

  /** As known on which day. */
  AsOf asOf();

  /** The figure's id. */
  String id();

  /** What it is called. */
  Text name();

  /** As it reads in a table, with its markers, or the shorthand in its place. */
  Text shown();

  /** The languages asked for, in order. */
  List<Language> languages();
}
