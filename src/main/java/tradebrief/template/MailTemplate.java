package tradebrief.template;

import java.util.List;
import tradebrief.template.Template.Name;
import tradebrief.template.Template.SentencePlan;

/**
 * What a mail says. Its text and its HTML say the same.
 *
 * @param name its name, also of its file and of the report's template that it goes with
 * @param file the file's name, for findings
 * @param subject the subject
 * @param blocks the body, in order
 */
public record MailTemplate(String name, String file, Message subject, List<Block> blocks) {
  /** Copies. */
  public MailTemplate {
    blocks = List.copyOf(blocks);
  }

  /** A piece of the body. */
  public sealed interface Block {
    /** Sentences that are read as one. */
    record Paragraph(List<SentencePlan> sentences) implements Block {
      /** Copies. */
      public Paragraph {
        sentences = List.copyOf(sentences);
      }
    }

    /** Figures with their names, one a line. */
    record Figures(List<Line> lines) implements Block {
      /** Copies. */
      public Figures {
        lines = List.copyOf(lines);
      }
    }
  }

  /**
   * A figure with its name.
   *
   * @param label what it is called
   * @param ids the figures of which the first that is there is shown; none, if there is no such
   */
  public record Line(Message label, List<Name> ids) {
    /** Copies. */
    public Line {
      ids = List.copyOf(ids);
    }
  }
}
