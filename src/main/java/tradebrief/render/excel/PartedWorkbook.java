package tradebrief.render.excel;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.PackageNamespaces;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
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
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  PartedWorkbook() {
    super(new Factory());
  }

  /** The content of each part by its name in the archive. */
  Map<String, byte[]> parts() throws IOException {
    onSave(new HashSet<>());
    getProperties().commit();
    Map<String, byte[]> parts = new TreeMap<>();
    XmlPart types = new XmlPart().begin("Types", "xmlns", PackageNamespaces.CONTENT_TYPES);
    types.empty("Default", "ContentType", "image/png", "Extension", "png");
    types.empty("Default", "ContentType", ContentTypes.RELATIONSHIPS_PART, "Extension", "rels");
    types.empty("Default", "ContentType", ContentTypes.PLAIN_OLD_XML, "Extension", "xml");
    types.empty(
        "Override", "ContentType", ContentTypes.CORE_PROPERTIES_PART, "PartName", PROPERTIES);
    try {
      for (PackagePart part : getPackage().getParts()) {
        String name = part.getPartName().getName();
        try (InputStream content = part.getInputStream()) {
          put(name, content.readAllBytes(), parts);
        }
        if (!name.endsWith(".png")) {
          types.empty("Override", "ContentType", part.getContentType(), "PartName", name);
        }
        if (part.hasRelationships()) {
          put(
              PackagingURIHelper.getRelationshipPartName(part.getPartName()).getName(),
              relationships(part.getPartName().getURI(), part.getRelationships()).end().bytes(),
              parts);
        }
      }
      XmlPart whole =
          relationships(PackagingURIHelper.PACKAGE_ROOT_URI, getPackage().getRelationships());
      String id = "rId" + (getPackage().getRelationships().size() + 1);
      relationship(id, PROPERTIES.substring(1), PackageRelationshipTypes.CORE_PROPERTIES, whole);
      put("/_rels/.rels", whole.end().bytes(), parts);
    } catch (InvalidFormatException e) {
      throw new IOException("a package that POI made", e);
    }
    put(PROPERTIES, properties(), parts);
    put("/[Content_Types].xml", types.end().bytes(), parts);
    return parts;
  }

  private static void put(String name, byte[] content, Map<String, byte[]> parts) {
    parts.put(name.substring(1), content);
  }

  private static XmlPart relationships(URI source, Iterable<PackageRelationship> all) {
    XmlPart xml = new XmlPart().begin("Relationships", "xmlns", PackageNamespaces.RELATIONSHIPS);
    for (PackageRelationship one : all) {
      URI target = PackagingURIHelper.relativizeURI(source, one.getTargetURI(), true);
      relationship(one.getId(), target, one.getRelationshipType(), xml);
    }
    return xml;
  }

  private static void relationship(String id, Object target, String type, XmlPart xml) {
    xml.empty("Relationship", "Id", id, "Target", target, "Type", type);
  }

  /** What the workbook is about. */
  private byte[] properties() {
    PackagePropertiesPart all = getProperties().getCoreProperties().getUnderlyingProperties();
    XmlPart xml =
        new XmlPart()
            .begin(
                "cp:coreProperties",
                "xmlns:cp",
                PackageNamespaces.CORE_PROPERTIES,
                "xmlns:dc",
                DUBLIN_CORE,
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
    property("cp:category", all.getCategoryProperty(), xml);
    date("dcterms:created", all.getCreatedPropertyString(), xml);
    property("dc:creator", all.getCreatorProperty(), xml);
    property("cp:keywords", all.getKeywordsProperty(), xml);
    property("dc:language", all.getLanguageProperty(), xml);
    property("cp:lastModifiedBy", all.getLastModifiedByProperty(), xml);
    date("dcterms:modified", all.getModifiedPropertyString(), xml);
    property("dc:subject", all.getSubjectProperty(), xml);
    property("dc:title", all.getTitleProperty(), xml);
    return xml.end().bytes();
  }

  private static void property(String element, Optional<String> value, XmlPart xml) {
    value.ifPresent(said -> xml.begin(element).text(said).end());
  }

  private static void date(String element, String day, XmlPart xml) {
    xml.begin(element, "xsi:type", "dcterms:W3CDTF").text(day).end();
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
