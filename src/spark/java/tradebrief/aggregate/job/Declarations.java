package tradebrief.aggregate.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.InputFile;
import tradebrief.aggregate.records.UnusableInputException;

/**
 * The view {@code declarations}: each CSV file is read by one task, Parquet by as many as it has
 * parts.
 */
final class Declarations {
  private final SparkSession spark;
  private final Columns columns;
  private final Progress progress;
  private final SerializableConfiguration hadoop;

  Declarations(SparkSession spark, Columns columns, Progress progress) {
    this.spark = spark;
    this.columns = columns;
    this.progress = progress;
    this.hadoop = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
  }

  /** Makes the view of files; one that is a pattern stands for all that it matches. */
  void view(List<InputFile> named) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (InputFile file : named) {
      files.addAll(matches(file));
    }
    List<InputFile> texts = files.stream().filter(file -> file.form().isText()).toList();
    Dataset<Row> all = spark.createDataFrame(texts(texts), schema());
    for (InputFile file : files) {
      if (!file.form().isText()) {
        all = all.union(parquet(file));
      }
    }
    all.createOrReplaceTempView("declarations");
  }

  private List<InputFile> matches(InputFile file) throws IOException {
    if (!file.isElsewhere()) {
      return List.of(file);
    }
    Path path = new Path(file.address());
    FileStatus[] found = path.getFileSystem(hadoop.value()).globStatus(path);
    if (found == null || found.length == 0) {
      throw new UnusableInputException(
          file.name(),
          0,
          "no-input",
          "no declarations",
          "a file, or a pattern that matches some",
          "");
    }
    return Arrays.stream(found)
        .map(status -> address(status.getPath()))
        .sorted()
        .map(uri -> new InputFile(uri, uri, file.form()))
        .toList();
  }

  /** Hadoop writes {@code file:/a}, which is no address of ours. */
  private static String address(Path path) {
    String uri = path.toString();
    return uri.contains("://") ? uri : uri.replaceFirst(":", "://");
  }

  private JavaRDD<Row> texts(List<InputFile> files) {
    SerializableConfiguration configuration = hadoop;
    Columns wanted = columns;
    var bytes = progress.bytes();
    var rows = progress.rows();
    return new JavaSparkContext(spark.sparkContext())
        .parallelize(files, Math.max(1, files.size()))
        .flatMap(file -> new FileRows(file, wanted, open(file, configuration), bytes, rows));
  }

  private static java.io.InputStream open(InputFile file, SerializableConfiguration configuration)
      throws IOException {
    Path path = path(file);
    FileSystem system = path.getFileSystem(configuration.value());
    return system.open(path);
  }

  /** A path without a scheme is one of this machine, whatever the cluster's own file system is. */
  private static Path path(InputFile file) {
    return file.isElsewhere()
        ? new Path(file.address())
        : new Path(java.nio.file.Path.of(file.address()).toUri());
  }

  private Dataset<Row> parquet(InputFile file) throws IOException {
    Dataset<Row> rows = spark.read().parquet(path(file).toString());
    columns.positions(file.name(), List.of(rows.columns()));
    columns.requireExact(file.name(), column -> rows.schema().apply(column).dataType().sql());
    List<Column> selected = new ArrayList<>();
    selected.add(lit(file.name()).as("file"));
    selected.add(col("_metadata.row_index").plus(1).as("line"));
    selected.add(lit("").as("row_fault"));
    selected.add(lit("").as("row_found"));
    for (int i = 0; i < Columns.NEEDED.size(); i++) {
      Column cell = rows.col("`" + columns.headers().get(i).replace("`", "``") + "`");
      selected.add(coalesce(cell.cast(DataTypes.StringType), lit("")).as(Columns.NEEDED.get(i)));
    }
    return rows.select(selected.toArray(Column[]::new));
  }

  private static StructType schema() {
    List<StructField> fields = new ArrayList<>();
    fields.add(DataTypes.createStructField("file", DataTypes.StringType, false));
    fields.add(DataTypes.createStructField("line", DataTypes.LongType, false));
    fields.add(DataTypes.createStructField("row_fault", DataTypes.StringType, false));
    fields.add(DataTypes.createStructField("row_found", DataTypes.StringType, false));
    for (String column : Columns.NEEDED) {
      fields.add(DataTypes.createStructField(column, DataTypes.StringType, false));
    }
    return DataTypes.createStructType(fields);
  }
}
