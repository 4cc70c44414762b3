package tradebrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tradebrief.model.Finding;

/** The files that users copy are files that the program takes. */
class DistributedFilesTest {
  private static final Path DIST = Path.of("src/dist");

  @Test
  void exampleOfSettingsAndRecipientsHasNoFinding() throws Exception {
    List<Finding> findings = new ArrayList<>();
    Settings settings =
        SettingsReader.read(DIST.resolve("mail/delivery.yaml"), findings).orElseThrow();
    assertThat(RecipientsReader.read(settings.recipients(), findings)).hasSize(3);
    assertThat(findings).isEmpty();
    assertThat(settings.smtp().security()).isEqualTo(Settings.Security.STARTTLS);
    assertThat(settings.gates().approval()).isTrue();
  }

  @Test
  void everySettingThatIsCommentedOutIsTakenToo() throws Exception {
    String yaml =
        Files.readString(DIST.resolve("mail/delivery.yaml"))
            .replaceAll("(?m)^( *)# (password-variable|password-file)", "$1# no $2")
            .replaceAll("(?m)^( *)# ([a-z-]+:( |$))", "$1$2");
    Path file = Files.createTempFile("delivery", ".yaml");
    try {
      Files.writeString(file, yaml);
      List<Finding> findings = new ArrayList<>();
      assertThat(SettingsReader.read(file, findings)).as(findings.toString()).isPresent();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void timersStartTheRound() throws Exception {
    Document task =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(DIST.resolve("windows/tradebrief-task.xml").toFile());
    assertThat(task.getElementsByTagName("Arguments").item(0).getTextContent())
        .endsWith("tradebrief.jar\" run --quiet");
    assertThat(Files.readString(DIST.resolve("systemd/tradebrief.service")))
        .contains("tradebrief.jar run\n");
    assertThat(Files.readString(DIST.resolve("cron/tradebrief.crontab")))
        .containsPattern("(?m)^7 \\* \\* \\* \\* .*tradebrief.jar run --quiet");
  }
}
