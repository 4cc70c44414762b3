package tradebrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tradebrief.render.house.Paper;

class PaginatorTest {

  private static final PageFormat FORMAT = PageFormat.of(Paper.A4);
  private static final float PAGE = FORMAT.textHeight();

  @Test
  void fillsThePageExactly() {
    assertThat(pages(box(PAGE - 10, Keep.FREE), box(10, Keep.FREE), box(1, Keep.FREE)))
        .containsExactly(1, 1, 2);
  }

  @Test
  void headingIsNeverLonely() {
    assertThat(pages(box(PAGE - 30, Keep.FREE), box(20, Keep.WITH_NEXT), box(11, Keep.FREE)))
        .containsExactly(1, 2, 2);
  }

  @Test
  void headingsInARowMoveTogether() {
    assertThat(
            pages(
                box(PAGE - 30, Keep.FREE),
                box(10, Keep.WITH_NEXT),
                box(10, Keep.WITH_NEXT),
                box(11, Keep.FREE)))
        .containsExactly(1, 2, 2, 2);
  }

  @Test
  void sourceTakesItsTableAlong() {
    assertThat(pages(box(PAGE - 20, Keep.FREE), box(20, Keep.FREE), box(5, Keep.WITH_PREVIOUS)))
        .containsExactly(1, 2, 2);
  }

  @Test
  void allNotesOfATableStayWithItsLastRows() {
    assertThat(
            pages(
                box(PAGE - 35, Keep.FREE),
                box(10, Keep.WITH_NEXT),
                box(10, Keep.FREE),
                box(10, Keep.WITH_PREVIOUS),
                box(10, Keep.WITH_PREVIOUS)))
        .containsExactly(1, 2, 2, 2, 2);
  }

  @Test
  void sourceGoesAloneIfBothAreHigherThanAPage() {
    assertThat(pages(box(PAGE, Keep.FREE), box(5, Keep.WITH_PREVIOUS))).containsExactly(1, 2);
  }

  @Test
  void noSpaceAtTheTopOfAPageAndHeaderRepeatedThere() {
    Box header = box(15, Keep.WITH_NEXT);
    Box row = new Box(8, 20, Keep.FREE, Optional.of(header), (canvas, top) -> {});

    Paginator.Layout layout = Paginator.layOut(FORMAT, List.of(box(PAGE - 10, Keep.FREE), row));

    assertThat(layout.pages().get(1))
        .containsExactly(
            new Paginator.Placed(header, PageFormat.TOP),
            new Paginator.Placed(row, PageFormat.TOP + 15));
  }

  @Test
  void boxHigherThanAPageIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pages(box(PAGE + 1, Keep.FREE)))
        .withMessage("A piece of content is 723 pt high and cannot be split; a page holds 722 pt");
  }

  private static Box box(float height, Keep keep) {
    return Box.of(0, height, keep, (canvas, top) -> {});
  }

  private static List<Integer> pages(Box... boxes) {
    return Paginator.layOut(FORMAT, List.of(boxes)).pageOfBox();
  }
}
