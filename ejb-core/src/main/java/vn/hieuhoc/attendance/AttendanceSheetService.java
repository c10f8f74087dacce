package vn.hieuhoc.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.support.NotFound;

/** Signed papers: entered afterwards, and kept as photos for those who take the list. */
@Stateless
public class AttendanceSheetService {

  @Inject private SheetRepository sheets;
  @Inject private AttendanceService attendanceService;
  @Inject private AttendanceDesk desk;
  @Inject private AuditLog auditLog;

  /** Demands that the caller may enter the papers of the session, and that it has begun. */
  public void requireEntry(UUID sessionId) {
    desk.begun(sessionId);
  }

  /** The papers kept of a session, the first one first. */
  public List<SheetRow> rows(UUID sessionId) {
    return sheets.rows(desk.taken(sessionId).key());
  }

  /** A paper kept of a session. */
  public SheetRow row(UUID sessionId, UUID sheetId) {
    return sheets
        .row(desk.taken(sessionId).key(), sheetId)
        .orElseThrow(() -> new NotFound("file", sheetId));
  }

  /** Keeps the photo of a paper, whose bytes lie in the store already. */
  public UUID add(UUID sessionId, @NotNull StoredFile file) {
    SessionRow session = desk.begun(sessionId);
    UUID id = UUID.randomUUID();
    sheets.add(id, session.key(), file, desk.accountId(), desk.moment(null));
    auditLog.write(Act.on("session.paper", "session", session.id()).at(session.runBy()));
    return id;
  }

  /**
   * Enters who has signed. What the list says already of somebody who signed stays; who is told to
   * be absent is so only where nothing is known.
   *
   * @param came public ids of those who signed
   * @param absent whether all others were absent
   * @return how many lines were told
   */
  public int enter(UUID sessionId, @NotNull Set<UUID> came, boolean absent) {
    desk.begun(sessionId);
    List<MarkAttendance> marks = new ArrayList<>();
    for (RosterRow row : attendanceService.roster(sessionId).people()) {
      boolean there = row.status() != null && row.status().there();
      if (came.contains(row.person()) && !there) {
        marks.add(paper(row, AttendanceStatus.PRESENT));
      } else if (absent && row.open() && !came.contains(row.person())) {
        marks.add(paper(row, AttendanceStatus.ABSENT));
      }
    }
    attendanceService.tapAll(sessionId, marks);
    return marks.size();
  }

  private static MarkAttendance paper(RosterRow row, AttendanceStatus status) {
    return new MarkAttendance(row.person(), status, null, AttendanceWay.PAPER);
  }
}
