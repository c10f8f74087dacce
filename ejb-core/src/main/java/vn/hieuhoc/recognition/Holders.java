package vn.hieuhoc.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.DecisionCases;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * Turns the items of a decision into those who would hold the title, named as on the day of the
 * decision.
 */
@ApplicationScoped
class Holders {

  @Inject private HolderRepository register;
  @Inject private DecisionCases cases;
  @Inject private OrganisationService organisation;
  @Inject private Clock clock;

  /** The case an item speaks of, if it speaks of one that exists. */
  Optional<UUID> caseOf(DecideTitles command, DecideTitles.Item item) {
    if (item.assessment() != null) {
      return Optional.of(item.assessment());
    }
    return item.person() == null
        ? Optional.empty()
        : cases.caseOf(item.person(), command.title(), command.year());
  }

  /** The person of a case. */
  Holder citizen(DecideTitles command, DecisionCases.Candidate candidate) {
    AssessmentView view = candidate.view();
    LocalDate end = LocalDate.of(command.year() + candidate.validYears() + 1, 1, 1);
    return new Holder(
        Subject.PERSON,
        view.person().key(),
        view.person().id(),
        view.person().fullName(),
        view.unitId(),
        placeName(view.unitId(), command.decisionDate()),
        end.isAfter(command.decisionDate()) ? end : command.decisionDate().plusYears(1),
        candidate.key());
  }

  /** The family, clan, community or unit an item names. */
  Optional<Holder> collective(DecideTitles command, DecideTitles.Item item) {
    LocalDate day = command.decisionDate();
    return found(command.title(), item, day)
        .map(
            each ->
                new Holder(
                    kind(command.title(), each, day),
                    each.key(),
                    each.id(),
                    each.name(),
                    each.unitId(),
                    placeName(each.unitId(), day),
                    validTo(command, item),
                    null));
  }

  private Optional<HolderRepository.Collective> found(
      Title title, DecideTitles.Item item, LocalDate day) {
    return switch (title) {
      case LEARNING_CITIZEN -> Optional.empty();
      case LEARNING_FAMILY ->
          Optional.ofNullable(item.household()).flatMap(id -> register.household(id, day));
      case LEARNING_CLAN -> Optional.ofNullable(item.clan()).flatMap(id -> register.clan(id, day));
      case LEARNING_COMMUNITY ->
          Optional.ofNullable(item.unit()).flatMap(id -> register.community(id, day));
      case LEARNING_UNIT ->
          Optional.ofNullable(item.unit()).flatMap(id -> register.workplace(id, day));
    };
  }

  private Subject kind(Title title, HolderRepository.Collective each, LocalDate day) {
    return switch (title) {
      case LEARNING_CITIZEN -> Subject.PERSON;
      case LEARNING_FAMILY -> Subject.HOUSEHOLD;
      case LEARNING_CLAN -> Subject.CLAN;
      case LEARNING_COMMUNITY ->
          register.isCommune(each.key(), day) ? Subject.COMMUNE : Subject.HAMLET;
      case LEARNING_UNIT -> Subject.WORKPLACE;
    };
  }

  private static LocalDate validTo(DecideTitles command, DecideTitles.Item item) {
    LocalDate end =
        item.validTo() == null ? LocalDate.of(command.year() + 2, 1, 1) : item.validTo();
    return end.isAfter(command.decisionDate()) ? end : command.decisionDate().plusYears(1);
  }

  /** Nobody else touches the case of a title from now on, whichever way they come. */
  void hold(RecognitionRow row) {
    if (row.assessment() != null) {
      cases.hold(row.assessment());
    }
  }

  /** Whoever held the title may be decided upon again. */
  void letGo(RecognitionRow row) {
    if (row.assessment() != null) {
      cases.titleRevoked(row.assessment());
    }
  }

  /** The title holds again; not when another decision has recognised it meanwhile. */
  void takeAgain(RecognitionRow row) {
    if (row.assessment() != null && !cases.titleRestored(row.assessment())) {
      throw Refused.of("outcome", "recognition.held-anew", row.subjectName());
    }
  }

  boolean lies(Long unitId, Long underId) {
    return register.lies(unitId, underId);
  }

  /** Whether the holder belongs under the unit: by where it stood then, or by where it stands. */
  boolean lies(Holder holder, Long underId) {
    return register.lies(holder.unitId(), underId)
        || register.standsUnder(holder.kind(), holder.key(), underId);
  }

  /** A family title needs a family. */
  boolean isEmpty(Holder holder, LocalDate day) {
    return holder.kind() == Subject.HOUSEHOLD && !register.hasMembers(holder.key(), day);
  }

  Optional<Long> unitKey(UUID publicId) {
    return register.unitKey(publicId);
  }

  /** Key of the commune a place lies in today. */
  Optional<Long> communeOf(Long unitId) {
    return organisation.communeOf(unitId, VietnamTime.today(clock)).map(UnitRow::key);
  }

  /** Hamlet, commune and province in one line, as then named. */
  private String placeName(Long unitId, LocalDate day) {
    if (unitId == null) {
      return "";
    }
    List<UnitRow> path = new ArrayList<>(organisation.path(unitId, day));
    if (path.isEmpty()) {
      path.addAll(organisation.path(unitId, VietnamTime.today(clock)));
    }
    Collections.reverse(path);
    return String.join(", ", path.stream().map(UnitRow::name).toList());
  }
}
