package tradebrief.render.excel;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.PackageNamespaces;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of POI's that gives its parts one by one. What they are and how they belong together
 * it says itself: POI would build a tree of each such list, and a transformer of XML to write it.
 */
final class PartedWorkbook extends XSSFWorkbook {
  private static final String PROPERTIES = "/docProps/core.xml";
  private static final String PICTURE = "png";

  PartedWorkbook() {
    super(new Factory());
  }

  /**
   * The content of each part by its name in the archive.
   *
   * @param properties what is written of the workbook as a whole; POI's own are left out
   */
  Map<String, byte[]> parts(byte[] properties) throws IOException {
    onSave(new HashSet<>());
    getProperties().commit();
    Map<String, byte[]> parts = new HashMap<>();
    XmlPart types = new XmlPart().begin("Types", "xmlns", PackageNamespaces.CONTENT_TYPES);
    types.empty("Default", "ContentType", "image/png", "Extension", PICTURE);
    types.empty("Default", "ContentType", ContentTypes.RELATIONSHIPS_PART, "Extension", "rels");
    types.empty("Default", "ContentType", ContentTypes.PLAIN_OLD_XML, "Extension", "xml");
    try {
      for (PackagePart part : getPackage().getParts()) {
        add(part, parts);
        if (!part.getPartName().getExtension().equals(PICTURE)) {
          addType(part.getContentType(), part.getPartName().getName(), types);
        }
      }
    } catch (InvalidFormatException e) {
      throw new IOException("a workbook that POI itself made", e);
    }
    addType(ContentTypes.CORE_PROPERTIES_PART, PROPERTIES, types);
    put(PROPERTIES, properties, parts);
    put("/[Content_Types].xml", types.end().bytes(), parts);
    PackageRelationshipCollection ofAll = getPackage().getRelationships();
    XmlPart relationships = relationships(PackagingURIHelper.PACKAGE_ROOT_URI, ofAll);
    addRelationship(
        "rId" + (ofAll.size() + 1),
        PROPERTIES.substring(1),
        PackageRelationshipTypes.CORE_PROPERTIES,
        relationships);
    put("/_rels/.rels", relationships.end().bytes(), parts);
    return parts;
  }

  private static void addType(String type, String part, XmlPart types) {
    types.empty("Override", "ContentType", type, "PartName", part);
  }

  private static void add(PackagePart part, Map<String, byte[]> parts)
      throws IOException, InvalidFormatException {
    PackagePartName name = part.getPartName();
    try (InputStream content = part.getInputStream()) {
      put(name.getName(), content.readAllBytes(), parts);
    }
    if (part.hasRelationships()) {
      put(
          PackagingURIHelper.getRelationshipPartName(name).getName(),
          relationships(name.getURI(), part.getRelationships()).end().bytes(),
          parts);
    }
  }

  private static void put(String name, byte[] content, Map<String, byte[]> parts) {
    parts.put(name.substring(1), content);
  }

  private static XmlPart relationships(URI source, Iterable<PackageRelationship> all) {
    XmlPart xml = new XmlPart().begin("Relationships", "xmlns", PackageNamespaces.RELATIONSHIPS);
    for (PackageRelationship one : all) {
      if (one.getTargetMode() != TargetMode.INTERNAL) {
        throw new IllegalStateException("not of the workbook: " + one.getTargetURI());
      }
      URI target = PackagingURIHelper.relativizeURI(source, one.getTargetURI(), true);
      addRelationship(one.getId(), target, one.getRelationshipType(), xml);
    }
    return xml;
  }

  private static void addRelationship(String id, Object target, String type, XmlPart xml) {
    xml.empty("Relationship", "Id", id, "Target", target, "Type", type);
  }

  private static final class Factory extends XSSFFactory {
    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation relation) {
      if (relation.equals(XSSFRelation.SHARED_STRINGS)) {
        return new SharedTexts();
      }
      return relation.equals(XSSFRelation.TABLE)
          ? new NamedTable()
          : super.newDocumentPart(relation);
    }
  }

  /** A table whose columns have their names, which POI would look for in the cells once more. */
  private static final class NamedTable extends XSSFTable {
    @Override
    public void updateHeaders() {
      // named they are
    }
  }
}
