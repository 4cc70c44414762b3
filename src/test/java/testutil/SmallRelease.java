package testutil;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A finished folder as {@code report} makes one, but small, and written without the program. */
public final class SmallRelease {
  private static final String FIGURES =
      """
      area,figure,value,unit,text_zh,text_en,cell,page_zh,page_en
      CN,trade.total.value,1234.5,CNY_100M,"1,234.5亿元","CNY 123.45 billion",,,
      CN,trade.total.growth.computed,-3.21,PERCENT,-3.2%,-3.2%,,,
      CN,trade.export.value,1000.0,CNY_100M,"1,000.0亿元",CNY 100.00 billion,,,
      """;

  private static final String HEAD =
      """
      {
        "program" : "tradebrief",
        "arguments" : {
          "command" : "report", "period" : "%s", "area" : "CN", "template" : "monthly",
          "as-of" : null
        },
        "synthetic" : %s,
        "draft" : %s,
        "editions" : [ {
          "area" : "CN",
          "words_zh" : {
            "title" : "全国跨境电商月度简报", "subtitle" : "数据截至今天", "organisation" : "测试台",
            "shorthand" : [ "[p] 初步数", "[e] 估计数" ]
          },
          "words_en" : {
            "title" : "Monthly bulletin <China> & more", "subtitle" : "As of today",
            "organisation" : "Test desk", "shorthand" : [ "[p] preliminary", "[e] estimated" ]
          },
          "markers" : { "trade.total.value" : "[p]" },
          "directions" : { }
        } ],
        "outputs" : {
      """;

  private SmallRelease() {}

  /** Writes the folder of a period. */
  public static Path write(Path out, String period) throws IOException {
    return write(out, period, "a briefing of " + period, false, false);
  }

  /** Writes the folder of a period, with a briefing that says something. */
  public static Path write(Path out, String period, String says, boolean synthetic, boolean draft)
      throws IOException {
    String head = HEAD.formatted(period, synthetic, draft);
    return write(out.resolve(period), period, "CN", List.of(says, head));
  }

  /** Writes the folder of the provinces, which holds the edition of one. */
  public static Path writeProvince(Path out, String period, String area) throws IOException {
    String head = HEAD.formatted(period, false, false).replace("\"CN\"", '"' + area + '"');
    return write(out.resolve(period + ".each-province"), period, area, List.of("there", head));
  }

  private static Path write(Path folder, String period, String area, List<String> texts)
      throws IOException {
    String says = texts.get(0);
    String head = texts.get(1);
    Files.createDirectories(folder);
    Map<String, byte[]> files = new TreeMap<>();
    files.put(
        "figures.csv",
        FIGURES.replace("CN,trade", area + ",trade").getBytes(StandardCharsets.UTF_8));
    for (String language : new String[] {"zh", "en"}) {
      for (String format : new String[] {"pdf", "xlsx"}) {
        String content = says + " " + language + " " + format + "\n.\n..\r\n\0\u00ff";
        files.put(
            "cbec-" + area + "-" + period + "-" + language + "." + format,
            content.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    StringBuilder manifest = new StringBuilder(head);
    String separator = "";
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
      manifest.append(separator).append('"').append(file.getKey()).append("\" : \"");
      manifest.append(sha256(file.getValue())).append('"');
      separator = ",\n";
    }
    Files.writeString(folder.resolve("manifest.json"), manifest.append("\n  }\n}\n"));
    return folder;
  }

  /** In lower-case hexadecimal digits. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
