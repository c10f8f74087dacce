package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.sheet.Conversion;
import vn.hieuhoc.sheet.RowSource;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRefused;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.sheet.StagedSheets;

/** Takes files in and finds out how they are to be read. Works without a transaction. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class ImportFiles {

  private static final int SAMPLE = 200;

  /**
   * How a file is read.
   *
   * @param headerRow number of the row that holds the header
   * @param header its texts
   * @param mapping column of the kind to place in the file, from 0
   * @param asOf by the map of which day names of units are read, or null
   * @param conversion the old encoding its texts are converted from, or null
   * @param complete whether every column that must be there is
   */
  record Layout(
      int headerRow,
      List<String> header,
      Map<String, Integer> mapping,
      LocalDate asOf,
      Conversion conversion,
      boolean complete) {

    ImportState state() {
      return complete ? ImportState.MATCHED : ImportState.UPLOADED;
    }
  }

  @Inject private StagedSheets sheets;

  @Inject
  @ConfigProperty(name = "hieuhoc.exchange.max-rows", defaultValue = "200000")
  private int maxRows;

  StagedSheets.Staged keep(InputStream bytes, String fileName) throws IOException {
    return sheets.keep(bytes, fileName, maxRows);
  }

  void drop(String staged) throws IOException {
    sheets.drop(staged);
  }

  /** The rows behind the header, texts converted as was agreed. */
  RowSource open(ImportJob job) throws IOException {
    return converted(sheets.open(job.staged()), job.conversion());
  }

  /**
   * How a file is to be read, as far as the file itself says.
   *
   * @param remembered which header somebody last took for which column
   * @throws SheetRefused {@code import.file-legacy} when it is written in an old encoding and its
   *     conversion was not agreed to, {@code import.file-merged} when cells are merged among its
   *     rows
   */
  Layout layout(
      StagedSheets.Staged staged,
      ImportKind kind,
      Map<String, String> remembered,
      LocalDate asOf,
      Conversion conversion)
      throws IOException {
    List<SheetRow> first = first(staged.name(), conversion);
    if (first.isEmpty()) {
      throw new SheetRefused("import.file-empty");
    }
    Optional<Conversion> old = conversion == null ? legacy(first) : Optional.empty();
    if (old.isPresent()) {
      throw new SheetRefused("import.file-legacy", old.get().name());
    }
    HeaderMatch match = new HeaderMatch(kind.columns(), remembered);
    SheetRow header = match.header(first.subList(0, Math.min(first.size(), HeaderMatch.MOST_ROWS)));
    if (staged.merged() >= header.number()) {
      throw new SheetRefused("import.file-merged", staged.merged());
    }
    if (staged.rows() <= header.number() && first.get(first.size() - 1) == header) {
      throw new SheetRefused("import.file-no-rows");
    }
    List<String> texts = HeaderMatch.texts(header);
    Map<String, Integer> mapping = match.mapping(texts);
    return new Layout(
        header.number(), texts, mapping, asOf, conversion, match.missing(mapping).isEmpty());
  }

  private List<SheetRow> first(String staged, Conversion conversion) throws IOException {
    List<SheetRow> first = new ArrayList<>();
    try (RowSource rows = converted(sheets.open(staged), conversion)) {
      for (SheetRow row = rows.next(); row != null && first.size() < SAMPLE; row = rows.next()) {
        if (!row.isEmpty()) {
          first.add(row);
        }
      }
    }
    return first;
  }

  private static Optional<Conversion> legacy(List<SheetRow> rows) {
    return Conversion.of(
        rows.stream().flatMap(row -> row.cells().stream()).map(SheetCell::text).toList());
  }

  private static RowSource converted(RowSource rows, Conversion conversion) {
    if (conversion == null) {
      return rows;
    }
    return new RowSource() {
      @Override
      public SheetRow next() throws IOException {
        SheetRow row = rows.next();
        return row == null
            ? null
            : new SheetRow(
                row.number(),
                row.cells().stream()
                    .map(
                        cell ->
                            cell.kind() == SheetCell.Kind.TEXT
                                ? SheetCell.of(conversion.convertOld(cell.text()))
                                : cell)
                    .toList());
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }
}
