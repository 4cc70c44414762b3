package tradebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class EditionsBarTest {
  private final StringWriter terminal = new StringWriter();

  private String last() {
    String[] drawn = terminal.toString().stripTrailing().split("\r", -1);
    assertThat(drawn).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
    return drawn[drawn.length - 1];
  }

  @Test
  void isFullAfterTheLastEdition() {
    try (EditionsBar bar = new EditionsBar(new PrintWriter(terminal, true))) {
      for (int i = 1; i <= 4; i++) {
        bar.edition(i, 4, "330000 2026-10");
      }
    }

    assertThat(last()).contains("100%", "4/4");
    assertThat(terminal.toString()).endsWith(System.lineSeparator());
  }

  @Test
  void doesNotCountTheEditionInWhichARunBroke() {
    try (EditionsBar bar = new EditionsBar(new PrintWriter(terminal, true))) {
      bar.edition(1, 4, "110000 2026-10");
      bar.edition(2, 4, "120000 2026-10");
    }

    assertThat(last()).contains("25%", "1/4");
  }

  @Test
  void aRunThatEndsBeforeTheFirstEditionShowsNone() {
    try (EditionsBar bar = new EditionsBar(new PrintWriter(terminal, true))) {
      bar.step("checking datasets");
    }

    assertThat(terminal.toString()).isEmpty();
  }
}
