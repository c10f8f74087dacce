package vn.hieuhoc.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hieuhoc.sheet.RowSource;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.sheet.SheetWriter;

/** The bad rows of a file as they stand there, each with what is wrong with it: to be corrected. */
public final class ImportResult {

  private static final int STRETCH = 1000;

  private final ImportJob job;
  private final ImportFiles files;
  private final ImportReading reading;

  ImportResult(ImportJob job, ImportFiles files, ImportReading reading) {
    this.job = job;
    this.files = files;
    this.reading = reading;
  }

  /** The import. */
  public ImportJob job() {
    return job;
  }

  /**
   * The rows of the result: the header of the file with one more column, then the bad rows. Close
   * after use.
   *
   * @param faultTitle what the further column is called
   * @param sentence how a fault is told
   */
  public Rows rows(String faultTitle, Function<FaultRow, String> sentence) throws IOException {
    RowSource source = job.staged() == null ? null : files.open(job);
    return new Rows(source, faultTitle, sentence);
  }

  /** Goes through the file once more, a stretch of faults at a time. */
  public final class Rows implements SheetWriter.Rows, AutoCloseable {

    private final RowSource source;
    private final String faultTitle;
    private final Function<FaultRow, String> sentence;
    private final Map<Integer, List<FaultRow>> known = new HashMap<>();
    private int knownTo;
    private boolean titled;

    private Rows(RowSource source, String faultTitle, Function<FaultRow, String> sentence) {
      this.source = source;
      this.faultTitle = faultTitle;
      this.sentence = sentence;
      this.knownTo = job.headerRow();
    }

    @Override
    public List<String> next() throws IOException {
      if (!titled) {
        titled = true;
        List<String> title = new ArrayList<>(job.header());
        title.add(faultTitle);
        return title;
      }
      if (source == null) {
        return null;
      }
      for (SheetRow row = source.next(); row != null; row = source.next()) {
        List<FaultRow> faults = row.number() <= job.headerRow() ? List.of() : faultsOf(row);
        if (!faults.isEmpty()) {
          return written(row, faults);
        }
      }
      return null;
    }

    private List<FaultRow> faultsOf(SheetRow row) {
      if (row.number() > knownTo) {
        known.clear();
        knownTo = row.number() + STRETCH - 1;
        reading
            .faultsBetween(job, row.number(), knownTo)
            .forEach(
                fault -> known.computeIfAbsent(fault.row(), r -> new ArrayList<>()).add(fault));
      }
      return known.getOrDefault(row.number(), List.of());
    }

    private List<String> written(SheetRow row, List<FaultRow> faults) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < job.header().size(); i++) {
        SheetCell cell = row.at(i);
        cells.add(cell.text());
      }
      cells.add(faults.stream().map(sentence).collect(Collectors.joining(" · ")));
      return cells;
    }

    @Override
    public void close() throws IOException {
      if (source != null) {
        source.close();
      }
    }
  }
}
