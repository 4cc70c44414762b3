package testutil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Opens pages in Chromium without a window. Only a copy of a page is given scripts; Chinese is
 * shown in the bundled font, so that its widths are right on a machine without one.
 */
public final class Browser {
  private static final String NAME = "chromium";

  /** The browser makes no window narrower than this. */
  private static final int NARROWEST = 500;

  private final Path folder;

  /**
   * A browser.
   *
   * @param folder where its profiles and the copies go
   */
  public Browser(Path folder) {
    this.folder = folder;
  }

  /** Goes on only where Chromium is installed, or is required. */
  public static void need() {
    Programs.need(NAME);
  }

  /** The script of axe-core. */
  public static String axe() {
    try (InputStream in =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a script says of a page.
   *
   * @param width of the window, in CSS pixels
   * @param library run before it; may be empty
   * @param script the body of an async function that returns text
   */
  public String ask(Path page, int width, String library, String script)
      throws IOException, InterruptedException {
    Document document = Jsoup.parse(page, "UTF-8");
    document.outputSettings().prettyPrint(false);
    document.head().appendElement("style").appendChild(new DataNode(fonts()));
    document.body().appendElement("script").appendChild(new DataNode(library));
    document
        .body()
        .appendElement("script")
        .appendChild(
            new DataNode(
                """
                (async () => {
                  let answer;
                  try {
                    await Promise.all([...document.fonts].map(font => font.load()));
                    answer = await (async () => { %s })();
                  } catch (error) {
                    answer = 'failed: ' + error;
                  }
                  if (parent !== window) {
                    parent.postMessage(answer, '*');
                    return;
                  }
                  const element = document.createElement('pre');
                  element.id = 'answer';
                  element.textContent = answer;
                  document.body.append(element);
                })();
                """
                    .formatted(script)));
    Path copy = Files.createTempFile(folder, "copy", ".html");
    Files.writeString(copy, document.outerHtml(), StandardCharsets.UTF_8);
    Path opened = width < NARROWEST ? framed(copy, width) : copy;
    Element answer = open(opened, width).getElementById("answer");
    if (answer == null) {
      throw new AssertionError("the script did not end in time");
    }
    return answer.wholeText();
  }

  /** A page with nothing in it but another, in a frame as narrow as wanted. */
  private Path framed(Path page, int width) throws IOException {
    return Files.writeString(
        Files.createTempFile(folder, "frame", ".html"),
        """
        <!doctype html><meta charset="utf-8"><title>frame</title>
        <script>
        addEventListener('message', message => {
          const element = document.createElement('pre');
          element.id = 'answer';
          element.textContent = message.data;
          document.body.append(element);
        });
        </script>
        <body><iframe src="%s" style="width:%dpx;height:1000px;border:0"></iframe>
        """
            .formatted(page.toUri(), width),
        StandardCharsets.UTF_8);
  }

  private Document open(Path copy, int width) throws IOException, InterruptedException {
    return Jsoup.parse(
        Programs.run(
            List.of(
                NAME,
                "--headless",
                // CI and containers run it as root
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--allow-file-access-from-files",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                String.format(Locale.ROOT, "--window-size=%d,1000", width),
                "--virtual-time-budget=60000",
                "--dump-dom",
                copy.toUri().toString())));
  }

  private static String fonts() {
    return fontFace("Regular", 400) + fontFace("Bold", 700);
  }

  private static String fontFace(String name, int weight) {
    return String.format(
        Locale.ROOT,
        "@font-face{font-family:'Noto Sans SC';font-weight:%d;src:url('%s')}",
        weight,
        Objects.requireNonNull(
            Browser.class.getResource("/tradebrief/render/fonts/NotoSansSC-" + name + ".ttf")));
  }
}
