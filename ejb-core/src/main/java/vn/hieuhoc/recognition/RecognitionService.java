package vn.hieuhoc.recognition;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** Who holds which title, and what happens to a title after the decision. */
@Stateless
public class RecognitionService {

  private static final Role[] READERS = {Role.HAMLET_HEAD, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF};
  private static final int LONGEST_REASON = 1000;

  @Inject private RecognitionRepository recognitions;
  @Inject private Holders holders;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** Recognitions in the caller's reach, in the order they were made. */
  public Page<RecognitionRow> rows(RecognitionFilter filter, PageRequest page) {
    access.requireAnywhere(READERS);
    return recognitions.rows(filter, unitKey(filter), access.reach(READERS), page);
  }

  /** As {@link #rows}, going on after one of them. */
  public List<RecognitionRow> rowsAfter(RecognitionFilter filter, UUID after, int most) {
    access.requireAnywhere(READERS);
    return recognitions.rowsAfter(filter, unitKey(filter), access.reach(READERS), after, most);
  }

  /** Decisions of units in the caller's reach, newest first. */
  public Page<DecisionRow> decisions(PageRequest page) {
    access.requireAnywhere(READERS);
    return recognitions.decisions(access.reach(READERS), page);
  }

  /**
   * A decision of a unit in the caller's reach.
   *
   * @throws NotFound when there is none
   */
  public DecisionRow decision(UUID decisionId) {
    access.requireAnywhere(READERS);
    return recognitions
        .decision(decisionId, access.reach(READERS))
        .orElseThrow(
            () ->
                recognitions
                    .unitOfDecision(decisionId)
                    .map(unit -> access.hide(unit, "decision", decisionId, READERS))
                    .orElseGet(() -> new NotFound("decision", decisionId)));
  }

  /** A recognition, for its holder and for staff in charge. */
  public RecognitionRow row(UUID recognitionId) {
    RecognitionRow row = find(recognitionId);
    requireReadable(row);
    return row;
  }

  /** The caller's own titles, newest first. */
  public List<RecognitionRow> own() {
    return recognitions.ofSubject(Subject.PERSON, access.personId());
  }

  /** The titles of a subject, for features that build upon them. */
  @SystemUse
  public List<RecognitionRow> ofSubject(Subject kind, Long subjectId) {
    return recognitions.ofSubject(kind, subjectId);
  }

  /** What a recognition was frozen with, for its holder and for staff in charge: JSON. */
  public String frozen(UUID recognitionId) {
    requireReadable(find(recognitionId));
    return (String)
        recognitions.frozen(recognitionId)
            .orElseThrow(() -> new NotFound("recognition", recognitionId))[0];
  }

  /**
   * Takes a title back; doing so twice changes nothing. What it rested on stays frozen with it, and
   * the case may be decided again under another decision.
   *
   * @param day from which day; null for today
   * @throws Refused when that day is still to come
   */
  public void revoke(UUID recognitionId, String reason, LocalDate day) {
    RecognitionRow row = find(recognitionId);
    requireReadable(row);
    HeldRole as = access.require(row.unitId(), Role.COMMUNE_STAFF);
    String words = words(reason);
    LocalDate today = VietnamTime.today(clock);
    LocalDate from = day == null ? today : day;
    if (from.isAfter(today)) {
      throw Refused.of("date", "recognition.revoked-ahead", from, today);
    }
    holders.hold(row);
    boolean news =
        recognitions
            .lock(recognitionId)
            .orElseThrow(() -> new NotFound("recognition", recognitionId))
            .revoke(from, words, caller.accountId());
    if (news) {
      holders.letGo(row);
      auditLog.write(
          Act.on("recognition.revoke", "recognition", recognitionId)
              .at(row.unitId())
              .forPerson(row.subjectKind() == Subject.PERSON ? row.subjectId() : null)
              .as(as));
    }
  }

  /**
   * Gives a title back that was taken away, after an appeal; one that holds stays as it is.
   *
   * @param as the role under which the appeal was answered
   */
  @SystemUse
  public void restore(UUID recognitionId, HeldRole as) {
    RecognitionRow row = find(recognitionId);
    holders.hold(row);
    boolean news =
        recognitions
            .lock(recognitionId)
            .orElseThrow(() -> new NotFound("recognition", recognitionId))
            .restore();
    if (news) {
      holders.takeAgain(row);
      auditLog.write(
          Act.on("recognition.restore", "recognition", recognitionId)
              .at(row.unitId())
              .forPerson(row.subjectKind() == Subject.PERSON ? row.subjectId() : null)
              .as(as));
    }
  }

  /** A recognition by key. */
  @SystemUse
  public RecognitionRow byKey(Long key) {
    return recognitions.row(key).orElseThrow(() -> new NotFound("recognition", key));
  }

  private RecognitionRow find(UUID recognitionId) {
    return recognitions
        .row(recognitionId)
        .orElseThrow(() -> new NotFound("recognition", recognitionId));
  }

  private void requireReadable(RecognitionRow row) {
    access.requireSignedIn();
    boolean own = row.subjectKind() == Subject.PERSON && access.isSelf(row.subjectId());
    if (!own && !access.may(row.unitId(), READERS)) {
      throw access.hide(row.unitId(), "recognition", row.id(), READERS);
    }
  }

  private Long unitKey(RecognitionFilter filter) {
    return filter.unit() == null
        ? null
        : holders.unitKey(filter.unit()).orElseThrow(() -> new NotFound("unit", filter.unit()));
  }

  private static String words(String reason) {
    String words = reason == null ? "" : reason.strip();
    if (words.isEmpty() || words.length() > LONGEST_REASON) {
      throw Refused.of("reason", "recognition.words-missing", LONGEST_REASON);
    }
    return words;
  }
}
