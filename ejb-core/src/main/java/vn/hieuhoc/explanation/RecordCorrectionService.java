package vn.hieuhoc.explanation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * The records of one person as the commune corrects them: what is wrong is declared void with a
 * reason and stays to be read; what should stand instead is written down anew.
 */
@Stateless
public class RecordCorrectionService {

  private static final Role[] WHO = {Role.COMMUNE_STAFF, Role.PROVINCE_STAFF};

  @Inject private LearntList list;
  @Inject private RecordService records;
  @Inject private PersonService people;
  @Inject private AuditLog auditLog;
  @Inject private Access access;

  /** Somebody whose records the caller may correct. */
  public PersonRow learner(UUID personId) {
    PersonRow learner = people.find(personId);
    require(learner);
    return learner;
  }

  /** What a person learnt in a year, with what was taken back. */
  public Learnt ofPerson(UUID personId, int year, PageRequest page) {
    return list.of(learner(personId).key(), year, true, page);
  }

  /**
   * Declares a record void. Everything derived from it follows. Saying it twice is harmless.
   *
   * @param reason why, for the learner and the audit
   * @throws Refused {@code record.own} when one corrects one's own, {@code record.kept-here} when
   *     it is told by a list or a quiz here: there it is corrected, and the record follows
   */
  public void voidRecord(UUID personId, UUID recordId, @NotBlank @Size(max = 500) String reason) {
    PersonRow learner = people.find(personId);
    HeldRole as = require(learner);
    RecordRow record =
        records.rowsOf(List.of(recordId)).stream()
            .filter(row -> learner.key().equals(row.personId()))
            .findFirst()
            .orElseThrow(() -> new NotFound("record", recordId));
    String name = Evidence.of(record, records.statements(List.of(recordId)).get(recordId)).name();
    if (access.isSelf(learner.key())) {
      throw new Refused("record.own", name);
    }
    if (!record.voided()) {
      if (Evidence.learntHere(record)) {
        throw new Refused("record.kept-here", name);
      }
      String why = VietnameseText.tidy(reason);
      records.voidRecord(recordId, number(), why);
      auditLog.write(
          Act.on("record.void", "record", recordId)
              .at(learner.homeKey())
              .forPerson(learner.key())
              .as(as)
              .saying(name + ": " + why));
    }
  }

  /** Accounts of an office may have nobody behind them. */
  private String number() {
    return people.ownDetails().map(details -> details.row().personNumber()).orElse("system");
  }

  private HeldRole require(PersonRow learner) {
    if (learner.homeKey() == null) {
      throw access.hide(null, "person", learner.id(), WHO);
    }
    return access.requireOrHide(learner.homeKey(), "person", learner.id(), WHO);
  }
}
