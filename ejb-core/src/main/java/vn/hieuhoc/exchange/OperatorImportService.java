package vn.hieuhoc.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.hieuhoc.sheet.StagedSheets;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SystemUse;

/** Imports that whoever runs the machine begins by command. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorImportService {

  @Inject private ImportSteps steps;
  @Inject private ImportFiles files;
  @Inject private ImportKinds kinds;
  @Inject private ImportReading reading;

  /** Takes a file in and begins to check or to import it. */
  @SystemUse
  public ImportJob begin(String kind, InputStream bytes, String fileName, boolean dryRun)
      throws IOException {
    ImportJob job =
        bring(
            kinds.of(kind),
            null,
            new ImportService.Brought(bytes, fileName, null, null),
            files,
            steps);
    if (dryRun) {
      steps.check(job);
    } else {
      steps.confirm(job);
    }
    return steps.find(job.id());
  }

  /** Lets the good rows of a checked file in. */
  @SystemUse
  public void confirm(UUID id) {
    steps.confirm(steps.find(id));
  }

  /** Takes back what went in. */
  @SystemUse
  public void undo(UUID id) {
    steps.undo(steps.find(id), null);
  }

  /** An import. */
  @SystemUse
  public ImportJob find(UUID id) {
    return steps.find(id);
  }

  /** What was found wrong with an import. */
  @SystemUse
  public Page<FaultRow> faults(UUID id, PageRequest page) {
    return reading.faults(steps.find(id), page);
  }

  /** Keeps the bytes first and the row then; when the file cannot be read, the bytes go again. */
  static ImportJob bring(
      ImportKind kind,
      Long account,
      ImportService.Brought file,
      ImportFiles files,
      ImportSteps steps)
      throws IOException {
    StagedSheets.Staged staged = files.keep(file.bytes(), file.fileName());
    boolean kept = false;
    try {
      ImportFiles.Layout layout =
          files.layout(
              staged, kind, steps.remembered(account, kind.code()), file.asOf(), file.conversion());
      ImportJob job = steps.add(kind.code(), account, shortened(file.fileName()), staged, layout);
      kept = true;
      return job;
    } finally {
      if (!kept) {
        files.drop(staged.name());
      }
    }
  }

  private static String shortened(String fileName) {
    String name = fileName == null || fileName.isBlank() ? "?" : fileName.strip();
    return name.length() > 200 ? name.substring(name.length() - 200) : name;
  }
}
