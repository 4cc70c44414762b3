package tradebrief.dataset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tradebrief.dataset.Descriptor.FilePath;
import tradebrief.dataset.Descriptor.Resource;
import tradebrief.text.Json;
import tradebrief.text.JsonContent;
import tradebrief.text.JsonText;

/** Reads {@code datapackage.json}, and checks that it describes what the program needs. */
final class DescriptorReader {
  private static final Pattern OUTSIDE =
      Pattern.compile("[/\\\\~].*|[A-Za-z][A-Za-z0-9+.-]*:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?");

  private final Findings findings;
  private final Set<String> names = new HashSet<>();
  private final Set<String> files = new HashSet<>();

  DescriptorReader(Findings findings) {
    this.findings = findings;
  }

  /** The descriptor; empty when it is so wrong that there is nothing to go by. */
  Optional<Descriptor> read(byte[] bytes) {
    JsonContent content = JsonText.read(Descriptor.FILE, bytes);
    findings.addAll(content.findings());
    if (content.root().isEmpty()) {
      return Optional.empty();
    }
    Json root = content.root().orElseThrow();
    if (!(root instanceof Json.Obj object)) {
      findings.add(root.place().error(Members.CODE, root.kind(), "an object", ""));
      return Optional.empty();
    }
    return Optional.of(descriptor(new Members(object, findings)));
  }

  private Descriptor descriptor(Members root) {
    List<Resource> resources = new ArrayList<>();
    for (Members resource : root.requiredObjects("resources")) {
      int before = findings.errors();
      Optional<Resource> read = resource(resource);
      // a wrong description says nothing of the files: each of their rows would be wrong by it
      if (findings.errors() == before) {
        read.filter(one -> Contract.accepts(one, findings)).ifPresent(resources::add);
      }
    }
    boolean described = root.object().find("resources").orElse(root.object()) instanceof Json.Arr;
    for (String needed : Contract.neededResources()) {
      if (described && !names.contains(needed)) {
        findings.add(
            root.place()
                .error("missing-resource", "no resource " + needed, "one of that name", ""));
      }
    }
    return new Descriptor(
        root.text("title").orElse(""), root.flag("synthetic"), resources, names, files);
  }

  private Optional<Resource> resource(Members resource) {
    Optional<String> name = resource.requiredText("name");
    if (name.isPresent() && !names.add(name.orElseThrow())) {
      resource.wrong(resource.place(), "resource " + name.orElseThrow() + " again", "it once");
      return Optional.empty();
    }
    List<FilePath> paths = paths(resource);
    Optional<Charset> charset = charset(resource);
    Optional<Members> schema = resource.members("schema");
    if (schema.isEmpty() && resource.object().find("schema").isEmpty()) {
      resource.wrong(resource.place(), "no \"schema\"", "one");
    }
    if (name.isEmpty() || schema.isEmpty() || charset.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Resource(
            resource.place(),
            name.orElseThrow(),
            paths,
            charset.orElseThrow(),
            SchemaReader.read(schema.orElseThrow())));
  }

  private List<FilePath> paths(Members resource) {
    if (resource.object().find("path").isEmpty()) {
      resource.wrong(resource.place(), "no \"path\"", "one");
    }
    List<FilePath> paths = new ArrayList<>();
    for (Json.Str path : resource.texts("path")) {
      if (isInside(path)) {
        paths.add(new FilePath(path.place(), path.text()));
      }
    }
    return paths;
  }

  private boolean isInside(Json.Str path) {
    String text = path.text();
    if (text.isEmpty() || text.indexOf('\0') >= 0 || OUTSIDE.matcher(text).matches()) {
      findings.add(
          path.place()
              .error("path-outside", "path \"" + text + "\"", "a path inside the folder", ""));
      // the file was meant to be named: that it is not need not be said as well
      files.add(text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1));
      return false;
    }
    if (!files.add(text)) {
      findings.add(
          path.place().error(Members.CODE, "path \"" + text + "\" again", "each file once", ""));
      return false;
    }
    return true;
  }

  private Optional<Charset> charset(Members resource) {
    String name = resource.text("encoding").orElse("utf-8");
    try {
      return Optional.of(name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      findings.add(
          resource
              .object()
              .find("encoding")
              .orElse(resource.object())
              .place()
              .error(
                  "unknown-encoding",
                  "encoding \"" + name + "\"",
                  "one that Java knows, such as utf-8 or gb18030",
                  ""));
      return Optional.empty();
    }
  }
}
