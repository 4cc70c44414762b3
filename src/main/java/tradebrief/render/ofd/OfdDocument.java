package tradebrief.render.ofd;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.io.OutputFormat;
import org.dom4j.io.XMLWriter;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.CT_MultiMedia;
import org.ofdrw.core.basicStructure.res.MediaType;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicStructure.res.resources.MultiMedias;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;
import tradebrief.model.Language;
import tradebrief.render.FontFile;
import tradebrief.render.Typeface;
import tradebrief.render.Typefaces;
import tradebrief.report.FrontMatter;

/** A document of OFD in the making: an archive of XML files and fonts. */
final class OfdDocument {
  private static final String FOLDER = "Doc_0/";

  /** The same in every archive, so that the same content gives the same bytes. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final FrontMatter front;
  private final Language language;
  private final LocalDate date;
  private final Typefaces typefaces;
  private final Ids ids = new Ids();
  private final Pages pages = new Pages();
  private final MultiMedias pictures = new MultiMedias();
  private final List<CT_PageArea> areas = new ArrayList<>();
  private final Map<Typeface, SortedSet<Integer>> characters = new EnumMap<>(Typeface.class);
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  OfdDocument(FrontMatter front, Language language, LocalDate date, Typefaces typefaces) {
    this.typefaces = typefaces;
    this.front = front;
    this.language = language;
    this.date = date;
  }

  /** Adds a page of a size in points. */
  void addPage(double width, double height, List<Mark> marks) throws IOException {
    PageContent content = new PageContent(ids, width, height);
    for (Mark mark : marks) {
      if (mark instanceof Mark.Picture picture) {
        content.add(picture, addPicture(picture.pixels()));
      } else {
        content.add(mark);
      }
      if (mark instanceof Mark.Words words) {
        words
            .text()
            .codePoints()
            .forEach(
                character ->
                    characters
                        .computeIfAbsent(words.typeface(), typeface -> new TreeSet<>())
                        .add(character));
      }
    }
    String name = String.format(Locale.ROOT, "Pages/Page_%d/Content.xml", pages.getSize());
    pages.addPage(new Page(ids.next(), name));
    areas.add(PageContent.area(width, height));
    add(FOLDER + name, content.page());
  }

  /** The archive; to be asked for once. */
  byte[] file() throws IOException {
    add(FOLDER + "PublicRes.xml", fonts());
    add(FOLDER + "Document.xml", document());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "OFD.xml", xml(root()));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        put(zip, file.getKey(), file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private OFD root() {
    CT_DocInfo info =
        new CT_DocInfo()
            .setDocID(UUID.nameUUIDFromBytes(content()))
            .setTile(front.title().in(language))
            .setAuthor(front.organisation().in(language))
            .setSubject(front.subject().in(language))
            .setCreationDate(date)
            .setCreator("tradebrief");
    return new OFD(new DocBody().setDocInfo(info).setDocRoot(new ST_Loc(FOLDER + "Document.xml")));
  }

  private byte[] content() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    files.values().forEach(all::writeBytes);
    return all.toByteArray();
  }

  private Document document() {
    CT_CommonData common =
        new CT_CommonData()
            .setMaxUnitID(ids.last())
            .setPageArea(areas.get(0))
            .setPublicRes(new ST_Loc("PublicRes.xml"));
    return new Document().setCommonData(common).setPages(pages);
  }

  private Res fonts() throws IOException {
    Fonts fonts = new Fonts();
    for (Map.Entry<Typeface, SortedSet<Integer>> used : characters.entrySet()) {
      Typeface typeface = used.getKey();
      FontFile file = typefaces.of(typeface);
      String name = fileName(typeface);
      files.put(FOLDER + "Res/" + name, FontSubset.of(file, used.getValue()));
      fonts.addFont(
          new CT_Font()
              .setFontName(typefaces.family())
              .setFamilyName(typefaces.family())
              .setBold(typeface == Typeface.BOLD)
              .setFontFile(new ST_Loc(name))
              .setID(ids.font(typeface)));
    }
    Res resources = new Res().setBaseLoc(new ST_Loc("Res")).addResource(fonts);
    return pictures.getMultiMedias().isEmpty() ? resources : resources.addResource(pictures);
  }

  /** A name that any archive can hold, whatever the house calls its file. */
  private String fileName(Typeface typeface) {
    return typefaces.isOwn()
        ? typeface.name().toLowerCase(Locale.ROOT) + ".ttf"
        : typeface.fileName();
  }

  /** Adds a picture to the archive; gives the id that pages name it by. */
  private long addPicture(BufferedImage pixels) throws IOException {
    long id = ids.next();
    String name = String.format(Locale.ROOT, "picture_%d.png", id);
    files.put(FOLDER + "Res/" + name, png(pixels));
    CT_MultiMedia picture = new CT_MultiMedia().setType(MediaType.Image).setFormat("PNG");
    pictures.addMultiMedia(picture.setMediaFile(new ST_Loc(name)).setID(new ST_ID(id)));
    return id;
  }

  private static byte[] png(BufferedImage pixels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // in memory: ImageIO's default would write a file to the temporary folder
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(pixels, "png", output);
    }
    return bytes.toByteArray();
  }

  private void add(String name, Element root) throws IOException {
    files.put(name, xml(root));
  }

  private static byte[] xml(Element root) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // the default format adds no white space and takes none away
    XMLWriter writer = new XMLWriter(bytes, new OutputFormat());
    writer.write(DocumentHelper.createDocument(root));
    writer.flush();
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
