package tradebrief.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Text;
import tradebrief.statistics.Batch;

/** The batches of pilot zones. */
final class BatchTable {
  /** What people read, who see in a day that it is not certain. */
  private static final List<String> COLUMNS =
      List.of(
          "batch",
          "reply_date",
          "publication_date",
          "document",
          "established",
          "active_after",
          "active_on_day");

  private static final List<String> HEADER =
      Stream.concat(COLUMNS.stream(), Stream.of("dates_approximate")).toList();

  private BatchTable() {}

  static Answer answer(Context context) {
    List<Batch> batches = context.statistics().zones().batches();
    Labels labels = context.labels();
    Text caption = labels.words("query.batches", Text.same(context.date().toString()));
    List<Text> headers =
        COLUMNS.stream().map(name -> labels.words("query.column." + name)).toList();
    return new Answer(
        new Grid(
            context.caption(caption),
            headers,
            batches.stream().map(batch -> line(batch, context)).toList(),
            List.of()),
        new Records(
            context.about(),
            HEADER,
            batches.stream().map(batch -> record(batch, context)).toList()));
  }

  private static List<Object> record(Batch batch, Context context) {
    Optional<Integer> active =
        Optional.ofNullable(
            context.statistics().zones().counts(context.date()).byBatch().get(batch.number()));
    return List.of(
        (long) batch.number(),
        batch.reply().replyDate().toString(),
        batch.reply().publicationDate().toString(),
        batch.reply().documentNumber().orElse(""),
        (long) batch.zones().size(),
        (long) batch.activeAfter(),
        (long) active.orElse(0),
        batch.reply().datesApproximate());
  }

  private static List<Grid.Cell> line(Batch batch, Context context) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (Object field : record(batch, context).subList(0, COLUMNS.size())) {
      cells.add(
          field instanceof Long ? Grid.Cell.number(field.toString(), "") : Grid.Cell.of(field));
    }
    cells.set(
        COLUMNS.indexOf("reply_date"),
        Grid.Cell.of(
            context.labels().day(batch.reply().replyDate(), batch.reply().datesApproximate())));
    return cells;
  }
}
