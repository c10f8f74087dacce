package vn.hieuhoc.recognition;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.assessment.DecisionCases;
import vn.hieuhoc.assessment.OwnCase;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.derivation.Proposal;
import vn.hieuhoc.recognition.DecisionResult.Recognised;
import vn.hieuhoc.recognition.DecisionResult.RefusedItem;
import vn.hieuhoc.support.Refused;

/**
 * Takes decisions in bulk. What can be decided is decided in one transaction; what cannot is listed
 * with its reason and left untouched. The same decision sent again gives the same answer and writes
 * nothing twice; one of which nothing can be taken is not written at all.
 *
 * <p>A citizen is recognised by the hamlet and the commune together: without the hamlet's opinion
 * there is no decision.
 */
@Stateless
public class DecisionService {

  @Inject private DecisionBook book;
  @Inject private Holders holders;
  @Inject private Issuer issuer;
  @Inject private DecisionCases cases;
  @Inject private Deciders deciders;
  @Inject private AuditLog auditLog;

  /** What the items have come to so far. */
  private static final class Outcome {
    private final List<Recognised> recognised = new ArrayList<>();
    private final List<UUID> declined = new ArrayList<>();
    private final List<RefusedItem> refused = new ArrayList<>();

    boolean isNothing() {
      return recognised.isEmpty() && declined.isEmpty();
    }

    void refuse(DecideTitles.Item item, String name, String code, Object... arguments) {
      refused.add(new RefusedItem(item.subject(), name, code, List.of(arguments)));
    }
  }

  /** An item with the case it speaks of. */
  private record Entry(DecideTitles.Item item, UUID caseId) {}

  /**
   * Decides, or takes over what was decided on paper.
   *
   * @throws Refused when no item names anything, the day cannot be that of a decision, or the
   *     number is taken by another decision
   */
  public DecisionResult decide(@Valid @NotNull DecideTitles command) {
    Long unitId = unitOf(command);
    HeldRole as = deciders.require(command.title(), unitId);
    book.requireDate(command);
    boolean citizens = command.title() == Title.LEARNING_CITIZEN;
    DecisionBook.Opened opened =
        book.open(command, unitId, citizens ? DecisionBasis.CASES : DecisionBasis.PAPER);
    RecognitionDecision decision = opened.decision();
    Outcome outcome = new Outcome();
    if (citizens) {
      for (Entry entry : entries(command, outcome)) {
        decideCase(command, decision, unitId, entry, outcome);
      }
    } else {
      for (DecideTitles.Item item : command.items()) {
        takeOver(command, decision, unitId, item, outcome);
      }
    }
    if (opened.made() && outcome.isNothing()) {
      book.drop(opened);
      return new DecisionResult(null, List.of(), List.of(), outcome.refused);
    }
    auditLog.write(
        Act.on("recognition.decide", "decision", decision.publicId())
            .at(unitId)
            .as(as)
            .saying(outcome.recognised.size() + "/" + command.items().size()));
    return new DecisionResult(
        decision.publicId(), outcome.recognised, outcome.declined, outcome.refused);
  }

  /** The unit named, or the commune of the first item that names something. */
  private Long unitOf(DecideTitles command) {
    Optional<Long> unit =
        command.unit() != null
            ? holders.unitKey(command.unit())
            : command.items().stream()
                .map(item -> placeOf(command, item))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(holders::communeOf);
    return unit.orElseThrow(() -> Refused.of("unit", "recognition.unit-unknown"));
  }

  private Optional<Long> placeOf(DecideTitles command, DecideTitles.Item item) {
    return command.title() == Title.LEARNING_CITIZEN
        ? holders.caseOf(command, item).flatMap(cases::placeOf)
        : holders.collective(command, item).map(Holder::unitId);
  }

  /**
   * The cases in one order for everybody, so that two decisions at once never wait for each other.
   */
  private List<Entry> entries(DecideTitles command, Outcome outcome) {
    List<Entry> entries = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (DecideTitles.Item item : command.items()) {
      Optional<UUID> caseId = holders.caseOf(command, item);
      if (caseId.isEmpty()) {
        outcome.refuse(item, "", "recognition.item-unknown", String.valueOf(item.subject()));
      } else if (seen.add(caseId.get())) {
        entries.add(new Entry(item, caseId.get()));
      }
    }
    entries.sort(Comparator.comparing(Entry::caseId));
    return entries;
  }

  private void decideCase(
      DecideTitles command,
      RecognitionDecision decision,
      Long unitId,
      Entry entry,
      Outcome outcome) {
    DecideTitles.Item item = entry.item();
    Optional<DecisionCases.Candidate> found = cases.prepare(entry.caseId());
    boolean inReach =
        found.isPresent()
            && found.get().view().year() == command.year()
            && found.get().view().unitId() != null
            && holders.lies(found.get().view().unitId(), unitId);
    if (!inReach) {
      outcome.refuse(item, "", "recognition.item-unknown", String.valueOf(item.subject()));
      return;
    }
    AssessmentView view = found.get().view();
    String name = view.person().fullName();
    if (cases.isOwn(view)) {
      outcome.refuse(item, name, OwnCase.CODE);
    } else if (view.status().isDecided()) {
      repeat(decision, item, view, outcome);
    } else if (!item.recognises()) {
      if (item.reason() == null || item.reason().isBlank()) {
        outcome.refuse(item, name, "recognition.reason-missing", name);
      } else {
        cases.decide(entry.caseId(), false, item.reason().strip());
        outcome.declined.add(item.subject());
      }
    } else if (!view.proposal().proposed()) {
      Proposal proposal = view.proposal();
      outcome.refuse(
          item,
          name,
          "assessment.below-threshold",
          proposal.total(),
          proposal.threshold(),
          proposal.lowest(),
          proposal.floor());
    } else if (!view.ready()) {
      boolean declined = view.status() == CaseStatus.DECLINED;
      outcome.refuse(
          item, name, declined ? "recognition.declined" : "recognition.no-opinion", name);
    } else if (isRevokedBy(decision, Subject.PERSON, view.person().key())) {
      outcome.refuse(item, name, "recognition.number-revoked", name, command.decisionNumber());
    } else if (book.isHeld(command.title(), Subject.PERSON, view.person().key(), command.year())) {
      outcome.refuse(item, name, "recognition.held-already", name, String.valueOf(command.year()));
    } else {
      Holder holder = holders.citizen(command, found.get());
      Recognition made = issuer.recogniseCase(command, decision, holder, view);
      cases.decide(entry.caseId(), true, null);
      outcome.recognised.add(new Recognised(item.subject(), made.publicId(), name));
    }
  }

  /** The case was decided before: by this very decision, or by another. */
  private void repeat(
      RecognitionDecision decision, DecideTitles.Item item, AssessmentView view, Outcome outcome) {
    String name = view.person().fullName();
    Optional<Recognition> before =
        book.recognisedBy(decision, Subject.PERSON, view.person().key())
            .filter(each -> !each.isRevoked());
    if (before.isPresent() && item.recognises()) {
      outcome.recognised.add(new Recognised(item.subject(), before.get().publicId(), name));
    } else if (view.status() == CaseStatus.NOT_RECOGNISED && !item.recognises()) {
      outcome.declined.add(item.subject());
    } else {
      outcome.refuse(item, name, "recognition.decided-already", name);
    }
  }

  /** The decision recognised it once, and that was revoked: it takes another number. */
  private boolean isRevokedBy(RecognitionDecision decision, Subject kind, Long subject) {
    return book.recognisedBy(decision, kind, subject).filter(Recognition::isRevoked).isPresent();
  }

  private void takeOver(
      DecideTitles command,
      RecognitionDecision decision,
      Long unitId,
      DecideTitles.Item item,
      Outcome outcome) {
    Optional<Holder> found =
        holders.collective(command, item).filter(holder -> holders.lies(holder, unitId));
    if (found.isEmpty()) {
      outcome.refuse(item, "", "recognition.item-unknown", String.valueOf(item.subject()));
      return;
    }
    Holder holder = found.get();
    Optional<Recognition> before = book.recognisedBy(decision, holder.kind(), holder.key());
    if (!item.recognises()) {
      outcome.refuse(item, holder.name(), "recognition.paper-recognises", holder.name());
    } else if (holder.kind() == Subject.HAMLET && deciders.isProvince(unitId)) {
      outcome.refuse(item, holder.name(), "recognition.commune-decides", holder.name());
    } else if (holders.isEmpty(holder, command.decisionDate())) {
      outcome.refuse(item, holder.name(), "recognition.household-empty", holder.name());
    } else if (before.isPresent() && before.get().isRevoked()) {
      outcome.refuse(
          item,
          holder.name(),
          "recognition.number-revoked",
          holder.name(),
          command.decisionNumber());
    } else if (before.isPresent()) {
      outcome.recognised.add(
          new Recognised(item.subject(), before.get().publicId(), holder.name()));
    } else if (book.isHeld(command.title(), holder.kind(), holder.key(), command.year())) {
      outcome.refuse(
          item,
          holder.name(),
          "recognition.held-already",
          holder.name(),
          String.valueOf(command.year()));
    } else {
      Recognition made = issuer.recognisePaper(command, decision, holder, item.reason());
      outcome.recognised.add(new Recognised(item.subject(), made.publicId(), holder.name()));
    }
  }
}
