package vn.hieuhoc.appeal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.assessment.OwnCase;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Appeals: a person objects, staff in charge of the place answer. */
@Stateless
public class AppealService {

  private static final Role[] STAFF = {Role.COMMUNE_STAFF, Role.PROVINCE_STAFF};
  private static final int LONGEST_REASON = 2000;

  @Inject private AppealRepository appeals;
  @Inject private AppealMatter matter;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "hieuhoc.appeal.answer-days", defaultValue = "30")
  private int answerDays;

  /**
   * Keeps an appeal about a title, from its holder or from somebody in charge who helps.
   *
   * @return public id of the appeal
   * @throws NotFound when there is no such recognition in reach
   */
  public UUID onRecognition(UUID recognitionId, String reason) {
    access.requireSignedIn();
    return keep(matter.ofRecognition(recognitionId), reason);
  }

  /**
   * Keeps an appeal about a case that was not recognised, from its person or somebody who helps.
   *
   * @return public id of the appeal
   * @throws Refused when nothing was found against the case
   */
  public UUID onCase(UUID caseId, String reason) {
    access.requireSignedIn();
    return keep(matter.ofCase(caseId), reason);
  }

  private UUID keep(AppealMatter.Matter about, String reason) {
    String words = reason == null ? "" : reason.strip();
    if (words.isEmpty() || words.length() > LONGEST_REASON) {
      throw Refused.of("reason", "appeal.words-missing", LONGEST_REASON);
    }
    if (appeals.waitingAbout(about.about()).isPresent()) {
      throw Refused.of("reason", "appeal.waiting");
    }
    Appeal appeal = new Appeal(about.about(), words, today().plusDays(answerDays), clock.instant());
    appeals.add(appeal);
    auditLog.write(
        Act.on("appeal.file", "appeal", appeal.publicId())
            .at(about.unitId())
            .forPerson(about.about().personId()));
    return appeal.publicId();
  }

  /** The caller's own appeals, the newest first. */
  public List<AppealRow> own() {
    return appeals.ofPerson(access.personId(), today());
  }

  /** The appeals about a recognition, for its holder and for staff in charge. */
  public List<AppealRow> ofRecognition(UUID recognitionId) {
    access.requireSignedIn();
    return appeals.ofRecognition(
        matter.ofRecognition(recognitionId).about().recognitionId(), today());
  }

  /**
   * Appeals in the caller's reach: those that wait, the most urgent first, or the answered ones.
   */
  public Page<AppealRow> rows(AppealStatus status, PageRequest page) {
    access.requireAnywhere(STAFF);
    return appeals.reached(access.reach(STAFF), status, today(), page);
  }

  /** How many appeals in the caller's reach wait for an answer. */
  public long waiting() {
    access.requireAnywhere(STAFF);
    return appeals.count(access.reach(STAFF), AppealStatus.RECEIVED, today());
  }

  /** An appeal, for staff in charge of its place. */
  public AppealRow find(UUID appealId) {
    AppealRow row = row(appealId);
    if (!access.may(row.unitId(), STAFF)) {
      throw access.hide(row.unitId(), "appeal", appealId, STAFF);
    }
    return row;
  }

  /**
   * Answers an appeal. Granted, it opens the case again or gives the title back; what follows is
   * for people to decide.
   *
   * @throws AppealAnswered when it has another answer already
   */
  public void answer(UUID appealId, @Valid @NotNull AppealAnswer answer) {
    AppealRow row = find(appealId);
    HeldRole as = access.require(row.unitId(), STAFF);
    requireNotOwn(row);
    boolean news =
        appeals
            .lock(appealId)
            .orElseThrow(() -> new NotFound("appeal", appealId))
            .answer(answer.tidy(), caller.accountId(), clock.instant());
    if (!news) {
      return;
    }
    if (answer.outcome() == AppealOutcome.GRANTED) {
      matter.grant(row, as);
    }
    auditLog.write(
        Act.on("appeal.answer", "appeal", appealId)
            .at(row.unitId())
            .forPerson(row.personKey())
            .as(as)
            .saying(answer.outcome().name()));
  }

  /** Nobody answers the own appeal. */
  private void requireNotOwn(AppealRow row) {
    if (caller.personId() != null && caller.personId().equals(row.personKey())) {
      access.noteRefusal(row.unitId(), OwnCase.CODE);
      throw new OwnCase();
    }
  }

  private AppealRow row(UUID appealId) {
    return appeals.row(appealId, today()).orElseThrow(() -> new NotFound("appeal", appealId));
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
