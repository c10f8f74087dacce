package vn.hieuhoc.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.notice.Notice;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.Notices;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.support.VietnamTime;

/** Keeps who objected and who answered, and tells the other side. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ObjectionDesk {

  @Inject private ObjectionRepository objections;
  @Inject private Notices notices;
  @Inject private AuditLog auditLog;

  void objected(ObjectionRow row, SessionRow session) {
    List<Long> takers =
        objections.takers(session.key(), VietnamTime.dateOf(row.createdAt())).stream()
            .filter(person -> !person.equals(row.personKey()))
            .toList();
    notices.tell(
        takers,
        new Notice(
            NoticeKind.ATTENDANCE_OBJECTED,
            "objected:" + row.id(),
            row.id(),
            row.sessionTitle(),
            row.startsAt(),
            row.personName()));
    audit("attendance.object", row, session);
  }

  void answered(ObjectionRow row, SessionRow session, ObjectionAnswer answer) {
    notices.tell(
        List.of(row.personKey()),
        new Notice(
            answer.outcome() == ObjectionOutcome.GRANTED
                ? NoticeKind.OBJECTION_GRANTED
                : NoticeKind.OBJECTION_DISMISSED,
            "objection-answered:" + row.id(),
            row.id(),
            row.sessionTitle(),
            row.startsAt(),
            answer.words().strip()));
    audit("attendance.answer-objection", row, session);
  }

  private void audit(String action, ObjectionRow row, SessionRow session) {
    auditLog.write(
        Act.on(action, "objection", row.id()).at(session.runBy()).forPerson(row.personKey()));
  }
}
