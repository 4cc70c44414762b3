package tradebrief.phrase;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Direction;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Likeness;
import tradebrief.model.Place;
import tradebrief.model.Text;

/** Words with placeholders in curly brackets, in the form of ICU messages. */
public final class Phrase {
  /** ICU allows neither dots nor hyphens in the name of an argument; figure ids have both. */
  private static final Pattern DOTTED = Pattern.compile("\\{([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)");

  /** What stands before the words of a choice by a direction. */
  private static final List<String> DIRECTIONS =
      Stream.concat(Arrays.stream(Direction.values()).map(Direction::toString), Stream.of("other"))
          .toList();

  /** A placeholder of the program's own words, which knows what is put there. */
  private static final Pattern NUMBERED = Pattern.compile("[0-9]+");

  /** Figures that count something, and places in an order. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(zones|divisions)\\..*|.*\\.(zones|divisions|rank|ranked|rank-shared|rank-change|not-published)(\\..*)?");

  private static final Set<ArgType> SAID_OR_SELECTED = EnumSet.of(ArgType.NONE, ArgType.SELECT);

  private static final Pattern ASPECT = Pattern.compile("(.+)\\.(size|direction|number)");

  private final String pattern;
  private final Set<String> names;
  private final Map<String, Set<String>> choices;
  private final Map<String, Set<ArgType>> uses;

  private Phrase(
      String pattern,
      Set<String> names,
      Map<String, Set<String>> choices,
      Map<String, Set<ArgType>> uses) {
    this.pattern = pattern;
    this.names = names;
    this.choices = choices;
    this.uses = uses;
  }

  /**
   * The phrase of a text.
   *
   * @throws IllegalArgumentException when the text is not an ICU message
   */
  public static Phrase parse(String text) {
    Map<String, String> decoded = new LinkedHashMap<>();
    Matcher dotted = DOTTED.matcher(text);
    while (dotted.find()) {
      decoded.put(encode(dotted.group(1)), dotted.group(1));
    }
    String pattern = DOTTED.matcher(text).replaceAll(found -> "{" + encode(found.group(1)));
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> names = new LinkedHashSet<>();
    Map<String, Set<String>> choices = new LinkedHashMap<>();
    Map<String, Set<ArgType>> uses = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      String part = parsed.getSubstring(parsed.getPart(i));
      switch (parsed.getPartType(i)) {
        case ARG_NAME, ARG_NUMBER -> {
          open.push(decoded.getOrDefault(part, part));
          names.add(open.element());
          // the part before a name begins the placeholder, and knows of what kind it is
          uses.computeIfAbsent(open.element(), name -> EnumSet.noneOf(ArgType.class))
              .add(parsed.getPart(i - 1).getArgType());
        }
        case ARG_SELECTOR ->
            choices.computeIfAbsent(open.element(), name -> new LinkedHashSet<>()).add(part);
        // # says the number that its message was chosen by: of a count, all of it
        case REPLACE_NUMBER -> {
          if (!COUNT.matcher(open.element()).matches()) {
            uses.computeIfAbsent(open.element(), name -> EnumSet.noneOf(ArgType.class))
                .add(ArgType.NONE);
          }
        }
        case ARG_LIMIT -> open.pop();
        default -> {
          // the words themselves, and how numbers are shown
        }
      }
    }
    return new Phrase(pattern, names, choices, uses);
  }

  /**
   * The phrases of a text, one in each of the languages that templates are written in.
   *
   * @throws IllegalArgumentException as they are asked for, when one is not an ICU message
   */
  public static Stream<Phrase> parseEach(Text text) {
    return Language.base().stream().map(language -> parse(text.in(language)));
  }

  /**
   * The names that a text says in any of these languages, in the order first said.
   *
   * @throws IllegalArgumentException when one is not an ICU message
   */
  public static Set<String> names(Text text) {
    return parseEach(text)
        .flatMap(phrase -> phrase.names().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The names or numbers of its placeholders, in the order first said. */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /**
   * A finding for each placeholder that would say what is not so, or nothing at all: a choice by a
   * direction with none of its own for {@link Direction#OPEN}, where what is said of a figure that
   * is flat would be said, or by a word that is no direction; a choice by a number that is none; a
   * number that is not only chosen by, which would be said unrounded.
   *
   * @param place where the phrase stands
   */
  public List<Finding> findMisuses(Place place) {
    List<Finding> findings = new ArrayList<>();
    choices.forEach((name, words) -> checkDirections(name, words, place, findings));
    uses.forEach((name, kinds) -> checkKinds(name, kinds, place, findings));
    return findings;
  }

  private static void checkDirections(
      String name, Set<String> words, Place place, List<Finding> findings) {
    if (!aspect(name).equals("direction")) {
      return;
    }
    if (Direction.mayBeOpen(base(name)) && !words.contains(Direction.OPEN.toString())) {
      findings.add(
          place.error(
              "template-direction",
              "{" + name + ", select, …} without words for " + Direction.OPEN,
              "them, for where rounding leaves the direction open",
              "such as: open {changed within rounding, by}"));
    }
    words.stream()
        .filter(word -> !DIRECTIONS.contains(word))
        .forEach(
            word ->
                findings.add(
                    place.error(
                        "template-direction",
                        "{" + name + ", select, …} with words for '" + word + "'",
                        "one of: " + String.join(", ", DIRECTIONS),
                        Likeness.hint(word, DIRECTIONS))));
  }

  private static void checkKinds(
      String name, Set<ArgType> kinds, Place place, List<Finding> findings) {
    if (NUMBERED.matcher(name).matches()) {
      return;
    }
    boolean isNumber = aspect(name).equals("number");
    if (isNumber && (kinds.contains(ArgType.NONE) || kinds.contains(ArgType.SIMPLE))) {
      findings.add(
          place.error(
              "template-placeholder",
              "{" + name + "} that is said",
              "it in a choice, {" + name + ", plural, …}: it is not rounded",
              "say {" + base(name) + "}"));
    }
    if (!isNumber && !SAID_OR_SELECTED.containsAll(kinds)) {
      findings.add(
          place.error(
              "template-placeholder",
              "{" + name + ", …} taken as a number",
              "it as a text, or {" + name + ".number, plural, …} of a figure",
              ""));
    }
  }

  /**
   * Its words.
   *
   * @param value what stands in the place of a name: text, or a number
   */
  public String format(Locale locale, Function<String, Object> value) {
    Map<String, Object> arguments = new HashMap<>();
    names.forEach(name -> arguments.put(encode(name), value.apply(name)));
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** The name of a figure without the aspect of it that is said, such as its size. */
  public static String base(String name) {
    Matcher aspect = ASPECT.matcher(name);
    return aspect.matches() ? aspect.group(1) : name;
  }

  /** The aspect that is said: {@code size}, {@code direction}, {@code number}; or empty text. */
  public static String aspect(String name) {
    Matcher aspect = ASPECT.matcher(name);
    return aspect.matches() ? aspect.group(2) : "";
  }

  private static String encode(String name) {
    return name.replace(".", "__").replace('-', '_');
  }
}
