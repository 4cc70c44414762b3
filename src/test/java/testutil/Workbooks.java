package testutil;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Workbooks that the program makes as a user makes them, and what other programs do with them. */
public final class Workbooks {
  /** LibreOffice recalculates every formula of what it opens. */
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private Workbooks() {}

  /** The workbooks of a report, in every language. */
  public static List<Path> report(Path out, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("report"));
    all.addAll(List.of(words));
    all.addAll(List.of("--out", out.toString(), "--format", "xlsx", "--quiet"));
    Cli.Result result = Cli.run(all.toArray(String[]::new));
    if (result.exitCode() != 0) {
      throw new AssertionError(result.errorOutput());
    }
    return result.lines().stream().filter(line -> line.endsWith(".xlsx")).map(Path::of).toList();
  }

  /** Writes a synthetic package and gives its folder. */
  public static Path sample(Path folder) {
    Cli.Result result = Cli.run("sample", folder.toString());
    if (result.exitCode() != 0) {
      throw new AssertionError(result.errorOutput());
    }
    return folder;
  }

  /** The workbook as LibreOffice saves it after it has recalculated every formula. */
  public static Path recalculated(Path workbook, Path folder)
      throws IOException, InterruptedException {
    Path user = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    Path to = Files.createDirectories(folder.resolve("recalculated"));
    Programs.run(
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            to.toString(),
            workbook.toString()));
    return to.resolve(workbook.getFileName());
  }

  /** What the schemas of ECMA-376 say against some workbooks, a line each. */
  public static List<String> validate(List<Path> workbooks)
      throws IOException, InterruptedException {
    String full = System.getProperty("ooxml.full");
    if (full == null || !Files.isRegularFile(Path.of(full))) {
      throw new AssertionError("no schemas at " + full);
    }
    List<String> command = new ArrayList<>(List.of(java(), "-cp"));
    command.add(full + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(SchemaCheck.class.getName());
    workbooks.forEach(workbook -> command.add(workbook.toString()));
    return Programs.run(command).lines().toList();
  }

  /** The Java that runs the tests. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** All files of a folder that are workbooks. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  /** A script in a file, for Debian's Python. */
  public static List<String> python(String script, Object... arguments) {
    List<String> command =
        new ArrayList<>(List.of(Programs.python(), "-W", "ignore", "-c", script));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }
}
