package tradebrief.render.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of contents: sections, and below them their tables and charts, each a link to its page.
 */
final class Contents {

  private static final TextStyle SECTION = TextStyle.BODY.inBold();
  private static final TextStyle EXHIBIT = TextStyle.BODY.scaledTo(8.5f);
  private static final TextStyle LEADER = TextStyle.NOTE;

  private static final float SPACE_BEFORE = 2;
  private static final float INDENT = 12;
  private static final float NUMBER_WIDTH = 16;

  /** Free space on both sides of a dotted line. */
  private static final float GAP = 4;

  private static final String DOT = ". ";

  /**
   * A line of the list.
   *
   * @param level 1 for a section, and one more for each level below
   * @param block the position of what it leads to, among all blocks
   */
  private record Entry(int level, String text, int block) {
    TextStyle style() {
      return level == 1 ? SECTION : EXHIBIT;
    }
  }

  private final String heading;
  private final List<Entry> entries = new ArrayList<>();

  private Contents(String heading) {
    this.heading = heading;
  }

  /** The list of what stands in these blocks. */
  static Contents of(String heading, List<Block> blocks) {
    Contents contents = new Contents(heading);
    int level = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Heading section) {
        level = section.level();
        contents.entries.add(new Entry(level, section.text(), i));
      } else if (block instanceof Table table) {
        contents.entries.add(new Entry(level + 1, table.caption(), i));
      } else if (block instanceof Figure figure) {
        contents.entries.add(new Entry(level + 1, figure.caption(), i));
      }
    }
    return contents;
  }

  /**
   * Its boxes, the first of which holds its heading. They are as high whatever the places.
   *
   * @param places where the blocks stand that it was made of
   */
  List<Box> boxes(Typesetter typesetter, List<Place> places) {
    List<Box> boxes = new ArrayList<>(new Heading(1, heading).boxes(typesetter));
    ContentsTags tags = new ContentsTags();
    int last = entries.size() - 1;
    for (int i = 0; i <= last; i++) {
      Entry entry = entries.get(i);
      // Neither the first nor the last line stands alone on a page.
      boolean keep = i < last && (i == 0 || i == last - 1);
      boxes.add(
          box(
              entry,
              keep ? Keep.WITH_NEXT : Keep.FREE,
              new Setting(typesetter, entry, places.get(entry.block())),
              tags));
    }
    return boxes;
  }

  private static Box box(Entry entry, Keep keep, Setting line, ContentsTags tags) {
    return Box.of(
        entry.level() == 1 ? SPACE_BEFORE : 0,
        line.title.height(),
        keep,
        (canvas, top) -> line.draw(canvas, tags.link(canvas, entry.level()), top));
  }

  /** A line of the list as it is set. */
  private static final class Setting {
    private final Entry entry;
    private final Place target;
    private final float left;
    private final float numberLeft;
    private final TextBox title;
    private final TextBox leader;
    private final TextBox number;

    Setting(Typesetter typesetter, Entry entry, Place target) {
      this.entry = entry;
      this.target = target;
      numberLeft = PageFormat.LEFT + typesetter.page().textWidth() - NUMBER_WIDTH;
      left = PageFormat.LEFT + (entry.level() - 1) * INDENT;
      // the space keeps title and number apart for those who listen
      title = typesetter.box(entry.text() + " ", entry.style(), numberLeft - GAP - left);
      leader = leader(typesetter, numberLeft - GAP - leaderLeft());
      number =
          typesetter.box(
              Run.list(String.valueOf(target.page())), entry.style(), Alignment.END, NUMBER_WIDTH);
    }

    private float leaderLeft() {
      return left + title.lines().get(title.lines().size() - 1).width() + GAP;
    }

    /** As many dots as there is room for; they end where those of the other lines do. */
    private static TextBox leader(Typesetter typesetter, float width) {
      float dot = width(typesetter, DOT);
      float step = width(typesetter, DOT + DOT) - dot;
      int dots = Math.max(0, (int) ((width - dot) / step) + 1);
      return typesetter.box(
          Run.list(width < dot ? "" : DOT.repeat(dots)), LEADER, Alignment.END, width);
    }

    private static float width(Typesetter typesetter, String text) {
      return typesetter.box(text, LEADER, typesetter.page().textWidth()).lines().get(0).width();
    }

    void draw(Canvas canvas, PdfStructureElement link, float top) {
      float lastTop = top + title.height() - entry.style().leading();
      canvas.text(link, title, left, top);
      canvas.artifactText(
          leader, leaderLeft(), lastTop + entry.style().baseline() - LEADER.baseline());
      canvas.text(link, number, numberLeft, lastTop);
      canvas.link(link, top, title.height(), target, entry.text());
    }
  }
}
