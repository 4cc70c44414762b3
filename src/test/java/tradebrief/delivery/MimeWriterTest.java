package tradebrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tradebrief.model.Language;
import tradebrief.model.Text;

class MimeWriterTest {
  private static final ZonedDateTime DATE =
      ZonedDateTime.parse("2026-11-07T10:00+08:00[Asia/Shanghai]");
  private static final String ID = "0123456789abcdef".repeat(4);

  private static MimeWriter writer(String unsubscribe) {
    return new MimeWriter(
        new Settings.Sender(
            MailAddress.parse("reports@example.org"),
            Text.of("统计", "Statistics"),
            Optional.empty(),
            Optional.empty(),
            List.of(unsubscribe)));
  }

  private static Letter letter(String subject) {
    return new Letter(Language.ZH, subject, "正文\n.\n", "<p>正文</p>", List.of());
  }

  private static Envelope envelope(String name) {
    return new Envelope(ID, DATE, MailAddress.parse("a@example.org"), Optional.of(name));
  }

  @Test
  void sameLetterInTheSameEnvelopeIsTheSameBytes() throws Exception {
    byte[] first = writer("mailto:x@example.org").write(letter("简报"), envelope("李娜"));
    Thread.sleep(1_100);
    assertThat(writer("mailto:x@example.org").write(letter("简报"), envelope("李娜"))).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.UTF_8))
        .contains("Date: Sat, 7 Nov 2026 10:00:00 +0800\r\n")
        .contains("Message-ID: <0123456789abcdef0123456789abcdef01234567@example.org>\r\n")
        .contains("Auto-Submitted: auto-generated\r\n")
        .contains("List-Unsubscribe: <mailto:x@example.org>\r\n")
        .doesNotContainPattern("[^\r]\n")
        .isASCII();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nBcc: b@example.org", "a\nb", "a\rb", "a\u0000b"})
  void noHeaderCanBeInjected(String text) {
    MimeWriter writer = writer("mailto:x@example.org");
    assertThatThrownBy(() -> writer.write(letter(text), envelope("x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> writer.write(letter("x"), envelope(text)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> writer(text).write(letter("x"), envelope("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
