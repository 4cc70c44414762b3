package tradebrief.render.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Place;
import tradebrief.model.Text;
import tradebrief.render.Typefaces;

/**
 * The house that issues reports, and how they look.
 *
 * @param colours its colours
 * @param typefaces the font of briefings and charts
 * @param logo its logo, if it has one
 * @param organisation its name; empty for the one that the template says
 * @param contact how it is reached, a line each; may be empty
 * @param paper what is printed on
 * @param fontsAt where the style says its fonts; empty when it says none
 * @param files what all this was read from: the SHA-256 of what was read of each file, by its name
 *     within the folder of house styles
 */
public record House(
    Colours colours,
    Typefaces typefaces,
    Optional<Logo> logo,
    Optional<Text> organisation,
    List<Text> contact,
    Paper paper,
    Optional<Place> fontsAt,
    Map<String, String> files) {
  /** A house that says nothing. */
  public static final House USUAL =
      new House(
          Colours.USUAL,
          Typefaces.bundled(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Paper.A4,
          Optional.empty(),
          Map.of());

  /** Copies. */
  public House {
    contact = List.copyOf(contact);
    files = Map.copyOf(files);
  }

  /**
   * Who issues a report and how they are reached, a line each; empty for a house that says neither.
   *
   * @param issuer who issues the report
   */
  public List<Text> imprint(Text issuer) {
    if (organisation.isEmpty() && contact.isEmpty()) {
      return List.of();
    }
    List<Text> lines = new ArrayList<>(List.of(issuer));
    lines.addAll(contact);
    return List.copyOf(lines);
  }
}
