package vn.hieuhoc.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.sheet.Conversion;
import vn.hieuhoc.sheet.SheetRefused;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/**
 * Bringing files in: whoever keeps the register of a commune or the province, and, for the kinds
 * that say so, whoever runs a centre. An import is moved on by the account alone that began it;
 * staff of the province see every import and can take it back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportService {

  @Inject private ImportSteps steps;
  @Inject private ImportFiles files;
  @Inject private ImportKinds kinds;
  @Inject private ImportReading reading;
  @Inject private ImportStart start;
  @Inject private Access access;

  /** Codes of the kinds of rows the caller may bring in. */
  public List<String> kinds() {
    access.requireAnywhere(ImportStart.ANYBODY);
    return kinds.all().stream().filter(start::mayBring).map(ImportKind::code).toList();
  }

  /**
   * The columns rows of a kind may have.
   *
   * @throws NotFound when there is no such kind
   */
  public List<ImportColumn> columns(String kind) {
    access.requireAnywhere(kinds.of(kind).importers());
    return kinds.of(kind).columns();
  }

  /**
   * Takes a file in and finds its header.
   *
   * @param asOf by the map of which day names of units are read, or null for today's
   * @param conversion the old encoding its texts may be converted from, or null
   * @return the import, which waits
   * @throws SheetRefused when it is none that can be read
   */
  public ImportJob upload(
      String kind, InputStream bytes, String fileName, LocalDate asOf, Conversion conversion)
      throws IOException {
    access.requireAnywhere(kinds.of(kind).importers());
    return bring(kind, access.accountId(), new Brought(bytes, fileName, asOf, conversion));
  }

  /** A file on its way in. */
  record Brought(InputStream bytes, String fileName, LocalDate asOf, Conversion conversion) {}

  private ImportJob bring(String kind, Long account, Brought file) throws IOException {
    return OperatorImportService.bring(kinds.of(kind), account, file, files, steps);
  }

  /**
   * Says which column of the file is which; the rest as it was.
   *
   * @param mapping column of the kind to place in the file, from 0
   */
  public void match(UUID id, Map<String, Integer> mapping, LocalDate asOf, Conversion conversion)
      throws IOException {
    ImportJob job = own(id);
    Map<String, Integer> known = new LinkedHashMap<>();
    ImportKind kind = kinds.of(job.kind());
    for (ImportColumn column : kind.columns()) {
      Integer place = mapping.get(column.code());
      if (place != null && place >= 0 && place < job.header().size()) {
        if (known.containsValue(place)) {
          throw new SheetRefused("import.column-twice", job.header().get(place));
        }
        known.put(column.code(), place);
      }
    }
    boolean complete = new HeaderMatch(kind.columns(), Map.of()).missing(known).isEmpty();
    steps.layout(
        job,
        new ImportFiles.Layout(job.headerRow(), job.header(), known, asOf, conversion, complete));
  }

  /** Checks it: nothing is kept but what was found. */
  public void check(UUID id) {
    steps.check(own(id));
  }

  /** Lets its good rows in. */
  public void confirm(UUID id) {
    steps.confirm(own(id));
  }

  /** Stops it. */
  public void cancel(UUID id) {
    steps.cancel(own(id));
  }

  /** Takes back what went in. */
  public void undo(UUID id) {
    steps.undo(seen(id), access.accountId());
  }

  /** An import the caller may see. */
  public ImportJob find(UUID id) {
    return seen(id);
  }

  /** True when the caller began the import, and so may move it on. */
  public boolean isOwn(ImportJob job) {
    access.requireAnywhere(ImportStart.ANYBODY);
    return access.accountId().equals(job.accountKey());
  }

  /** True when the caller sees the imports of others too. */
  public boolean isOverseer() {
    access.requireAnywhere(ImportStart.ANYBODY);
    return start.isOverseer();
  }

  /** The imports the caller may see, newest first. */
  public Page<ImportJob> list(PageRequest page) {
    return reading.of(isOverseer() ? null : access.accountId(), page);
  }

  /**
   * What was found wrong with an import the caller may see; after undoing, what could not be
   * undone.
   */
  public Page<FaultRow> faults(UUID id, PageRequest page) {
    return reading.faults(seen(id), page);
  }

  /** An import the caller may see with its file, for writing what came of it. */
  public ImportResult result(UUID id) {
    return reading.result(seen(id));
  }

  private ImportJob own(UUID id) {
    access.requireAnywhere(ImportStart.ANYBODY);
    ImportJob job = steps.find(id);
    if (!isOwn(job)) {
      throw hidden(job);
    }
    access.requireAnywhere(kinds.of(job.kind()).importers());
    return job;
  }

  private ImportJob seen(UUID id) {
    access.requireAnywhere(ImportStart.ANYBODY);
    ImportJob job = steps.find(id);
    if (!isOwn(job) && !start.isOverseer()) {
      throw hidden(job);
    }
    return job;
  }

  private NotFound hidden(ImportJob job) {
    access.noteRefusal(null, "import of another account");
    return new NotFound("job", job.id());
  }
}
