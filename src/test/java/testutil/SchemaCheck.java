package testutil;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Validates every XML part of workbooks against the schemas of ECMA-376, in a Java of its own: with
 * the full set of types on the class path of the tests, a type that the program's own set lacks
 * would not be missed.
 */
public final class SchemaCheck {
  /** Parts that the schemas of POI do not describe, and which are looked at in other ways. */
  private static final List<String> NOT_DESCRIBED =
      List.of("[Content_Types].xml", ".rels", "docProps/core.xml");

  private static final String XML_SPACE =
      "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in"
          + " element t@";

  private static final SchemaTypeLoader TYPES =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  private SchemaCheck() {}

  /** Prints what is wrong in the files named, a line each, and how many parts were validated. */
  public static void main(String... files) throws IOException {
    int parts = 0;
    for (String file : files) {
      try (ZipFile zip = new ZipFile(Path.of(file).toFile())) {
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
          ZipEntry entry = all.nextElement();
          boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
          if (xml && NOT_DESCRIBED.stream().noneMatch(entry.getName()::endsWith)) {
            validate(file, entry.getName(), zip.getInputStream(entry));
            parts++;
          }
        }
      }
    }
    System.out.println("validated " + parts);
  }

  private static void validate(String file, String part, InputStream content) throws IOException {
    List<XmlError> errors = new ArrayList<>();
    try {
      XmlObject document = TYPES.parse(content, null, new XmlOptions().setLoadLineNumbers());
      if (document.schemaType().isNoType() || document.schemaType().equals(XmlObject.type)) {
        errors.add(XmlError.forMessage("no type is known of its root element"));
      }
      document.validate(new XmlOptions().setErrorListener(errors));
    } catch (XmlException e) {
      errors.add(XmlError.forMessage(String.valueOf(e.getMessage())));
    }
    // on texts that begin or end with a space; the schema forgets it, and Excel writes it itself
    errors.removeIf(error -> String.valueOf(error.getMessage()).contains(XML_SPACE));
    errors.forEach(error -> System.out.println(file + " " + part + ": " + error));
  }
}
