package tradebrief.report;

import java.util.List;
import tradebrief.model.Text;

/** A piece of a section. */
public sealed interface Block
    permits Block.Paragraph, Block.KeyFigures, Block.Notes, Block.Picture, ReportTable {
  /** Something drawn. */
  sealed interface Picture extends Block permits ReportChart, ReportHeatMap, ReportTileMap {
    /** Its stable name. */
    String id();

    /** What it shows. */
    Text title();

    /** What a reader who cannot see it must know, figures included. */
    Text alternative();

    /** The figures that the alternative text says. */
    List<Figure> figures();

    /** The figures that it draws, whether their numbers stand there or not. */
    List<Figure> drawn();
  }

  /** Sentences that are read as one; at least one. */
  record Paragraph(List<Sentence> sentences) implements Block {
    /** Copies. */
    public Paragraph {
      sentences = List.copyOf(sentences);
    }

    /** All of it. */
    public Text text() {
      return Text.each(
          language ->
              String.join(
                  language.spaced() ? " " : "",
                  sentences.stream().map(sentence -> sentence.text().in(language)).toList()));
    }
  }

  /** The few numbers that a reader must take away. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    /** Copies. */
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One of them.
   *
   * @param figure the number
   * @param label what it is
   * @param remark what must be known with it; may be empty
   */
  record KeyFigure(Figure figure, Text label, Text remark) {}

  /** Small print: definitions, the key to the shorthand, sources. */
  record Notes(List<Text> texts) implements Block {
    /** Copies. */
    public Notes {
      texts = List.copyOf(texts);
    }
  }
}
