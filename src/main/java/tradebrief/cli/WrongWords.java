package tradebrief.cli;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells everything that is wrong with the words typed at once, and runs the command otherwise. */
final class WrongWords implements IExecutionStrategy {
  private static final IExecutionStrategy COMMAND = new CommandLine.RunLast();

  /** Of a program that has all of its commands. */
  static void tellOf(CommandLine program) {
    collect(program);
    program.setExecutionStrategy(new WrongWords());
  }

  private static void collect(CommandLine command) {
    command.getCommandSpec().parser().collectErrors(true);
    command.getSubcommands().values().forEach(WrongWords::collect);
  }

  @Override
  public int execute(ParseResult words) {
    List<ParameterException> wrong = new ArrayList<>();
    for (ParseResult command = words; command != null; command = command.subcommand()) {
      if (command.isUsageHelpRequested() || command.isVersionHelpRequested()) {
        return COMMAND.execute(words);
      }
      for (Exception one : command.errors()) {
        if (one instanceof ParameterException fault) {
          wrong.add(fault);
        } else if (one instanceof PicocliException mistakeOfTheProgram) {
          throw mistakeOfTheProgram;
        }
      }
    }
    return wrong.isEmpty() ? COMMAND.execute(words) : tell(once(wrong), words);
  }

  /**
   * Each fault once: having told that a word is wrong, picocli goes on as if it had not been there,
   * and finds that it is missing, and a word that nothing takes.
   */
  private static List<ParameterException> once(List<ParameterException> wrong) {
    Set<ArgSpec> said = present(wrong.stream().map(ParameterException::getArgSpec));
    Set<String> words = present(wrong.stream().map(ParameterException::getValue));
    List<ParameterException> faults = new ArrayList<>();
    for (ParameterException one : wrong) {
      Optional<ParameterException> fault = Optional.of(one);
      if (one instanceof MissingParameterException missing) {
        fault = said.addAll(missing.getMissing()) ? fault : Optional.empty();
        if (missing.getMissing().stream().anyMatch(ArgSpec::isPositional)) {
          // with the first that is missing, those that are missing after it are named
          said.addAll(missing.getCommandLine().getCommandSpec().positionalParameters());
        }
      } else if (one instanceof UnmatchedArgumentException unmatched) {
        fault = without(words, unmatched);
      }
      fault
          .filter(it -> faults.stream().noneMatch(told -> message(told).equals(message(it))))
          .ifPresent(faults::add);
    }
    return faults;
  }

  private static <T> Set<T> present(Stream<T> all) {
    return all.filter(Objects::nonNull).collect(toSet());
  }

  private static Optional<ParameterException> without(
      Set<String> words, UnmatchedArgumentException fault) {
    List<String> left =
        fault.getUnmatched().stream().filter(word -> !words.contains(word)).toList();
    if (left.size() == fault.getUnmatched().size()) {
      return Optional.of(fault);
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new UnmatchedArgumentException(fault.getCommandLine(), left));
  }

  private static String message(ParameterException fault) {
    return String.valueOf(fault.getMessage());
  }

  /** The last one with the usage that picocli prints after it. */
  private static int tell(List<ParameterException> faults, ParseResult words) {
    ParameterException last = faults.get(faults.size() - 1);
    CommandLine command = last.getCommandLine();
    faults.subList(0, faults.size() - 1).forEach(one -> command.getErr().println(message(one)));
    try {
      return command
          .getParameterExceptionHandler()
          .handleParseException(last, words.originalArgs().toArray(String[]::new));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
