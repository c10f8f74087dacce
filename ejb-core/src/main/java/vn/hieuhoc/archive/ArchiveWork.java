package vn.hieuhoc.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.YearMonth;
import vn.hieuhoc.work.WorkHandler;

/**
 * Goes on with a month from where it stands: writes its file, takes its statements out piece by
 * piece, or brings them back. Cut off anywhere, it is begun again and loses nothing.
 */
@ApplicationScoped
class ArchiveWork implements WorkHandler {

  static final String KIND = "record-archive";

  @Inject private RecordArchiveService archive;
  @Inject private ArchiveFile files;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public boolean inTransaction() {
    return false;
  }

  /** The subject is the month. */
  @Override
  public void handle(String subject) throws IOException {
    YearMonth month = YearMonth.parse(subject);
    if (archive.month(month).status() == ArchiveStatus.ASKED) {
      archive.write(month);
    }
    ArchiveRow row = archive.month(month);
    if (row.status() == ArchiveStatus.WRITTEN) {
      files.requireWhole(row);
      boolean more = true;
      while (more) {
        more = archive.takeOutSome(month);
      }
    } else if (row.status() == ArchiveStatus.RETURNING) {
      files.read(row, RecordArchiveService.PIECE, archive::bringBackSome);
      archive.returned(month);
    }
  }
}
