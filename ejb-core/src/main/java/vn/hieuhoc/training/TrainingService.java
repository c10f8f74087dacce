package vn.hieuhoc.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.programme.LearningWay;
import vn.hieuhoc.programme.ProgrammeInForce;
import vn.hieuhoc.programme.ProgrammeRules;
import vn.hieuhoc.programme.ProgrammeService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** Who had to follow a programme and who has, within the units of the caller's roles. */
@Stateless
public class TrainingService {

  private static final Role[] FOLLOWERS = {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF};

  @Inject private ProgrammeService programmes;
  @Inject private ObligationRepository obligations;
  @Inject private CompletionRepository completions;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Clock clock;

  /** How many under a unit had to on a day, and how many of them have. */
  public UnitCompletionRow counts(UUID programmeId, UUID unitId, LocalDate asOf) {
    Long unit = organisation.key(unitId);
    access.require(unit, FOLLOWERS);
    long[] counts = obligations.counts(inForce(programmeId), unit, onDay(asOf));
    return new UnitCompletionRow(unitId, organisation.unit(unit).name(), counts[0], counts[1]);
  }

  /** The same for every programme in force, by public id of the programme. */
  public Map<UUID, UnitCompletionRow> countsOfAll(UUID unitId) {
    Long unit = organisation.key(unitId);
    access.require(unit, FOLLOWERS);
    String name = organisation.unit(unit).name();
    Map<Long, long[]> counts = obligations.countsByProgramme(unit, today());
    Map<UUID, UnitCompletionRow> rows = new HashMap<>();
    for (ProgrammeRules rules : programmes.inForce()) {
      long[] both = counts.getOrDefault(rules.key(), new long[2]);
      rows.put(rules.id(), new UnitCompletionRow(unitId, name, both[0], both[1]));
    }
    return rows;
  }

  /** The same for each commune under a unit in which somebody had to, by name. */
  public List<UnitCompletionRow> countsByCommune(UUID programmeId, UUID unitId, LocalDate asOf) {
    Long unit = organisation.key(unitId);
    access.require(unit, FOLLOWERS);
    return obligations.countsByCommune(inForce(programmeId), unit, onDay(asOf));
  }

  /**
   * The people under a unit who had to on a day, by name.
   *
   * @param asOf the day, or null for today
   */
  public Page<CompletionRow> completions(
      UUID programmeId, UUID unitId, LocalDate asOf, CompletionFilter filter, PageRequest page) {
    Long unit = organisation.key(unitId);
    access.require(unit, FOLLOWERS);
    return obligations.people(inForce(programmeId), unit, onDay(asOf), filter, page);
  }

  /** How many trainings that somebody under the unit has to follow are not complete today. */
  public long countOverdue(UUID unitId) {
    Long unit = organisation.key(unitId);
    access.require(unit, FOLLOWERS);
    return obligations.countOpen(unit, today());
  }

  /** A person's programmes in force: those the person has to follow, and those begun freely. */
  public List<PersonTraining> ofPerson(UUID personId) {
    access.requireSignedIn();
    ObligationRepository.Subject person =
        obligations.person(personId).orElseThrow(() -> new NotFound("person", personId));
    requireReadable(person, personId);
    return trainings(person.key(), obligations.required(person.key(), today()));
  }

  /** The caller's own programmes in force that the caller has to follow or has completed. */
  public List<PersonTraining> mine() {
    Map<Long, Boolean> concerning = obligations.concerning(access.personId(), today());
    if (concerning.isEmpty()) {
      return List.of();
    }
    Set<Long> required =
        concerning.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return trainings(access.personId(), required).stream()
        .filter(training -> training.required() || training.completed())
        .toList();
  }

  /** Staff where the person lives, and where the person serves. */
  private void requireReadable(ObligationRepository.Subject person, UUID personId) {
    Long place =
        obligations.unitsOfPositions(person.key(), today()).stream()
            .filter(unit -> access.may(unit, FOLLOWERS))
            .findFirst()
            .orElse(person.homeUnitId());
    try {
      access.requireSelfOr(person.key(), place, FOLLOWERS);
    } catch (Forbidden outOfReach) {
      throw new NotFound("person", personId);
    }
  }

  /** However many programmes there are, the same few looks at the database. */
  private List<PersonTraining> trainings(Long person, Set<Long> required) {
    List<ProgrammeInForce> inForce = programmes.followable();
    Map<Long, List<LearntFact>> facts =
        completions.factsOf(inForce.stream().map(ProgrammeInForce::rules).toList(), person);
    Map<ProgrammeInForce, Achievement> shown = new LinkedHashMap<>();
    for (ProgrammeInForce programme : inForce) {
      Long key = programme.rules().key();
      Achievement achieved = Achievement.of(programme.rules(), facts.getOrDefault(key, List.of()));
      if (required.contains(key) || !achieved.isEmpty()) {
        shown.put(programme, achieved);
      }
    }
    Map<Long, List<LearningWay>> ways =
        programmes.ways(shown.keySet().stream().map(each -> each.rules().key()).toList());
    return shown.entrySet().stream()
        .map(
            each ->
                training(
                    each.getKey(),
                    required.contains(each.getKey().rules().key()),
                    each.getValue(),
                    ways))
        .toList();
  }

  private static PersonTraining training(
      ProgrammeInForce programme,
      boolean required,
      Achievement shown,
      Map<Long, List<LearningWay>> ways) {
    return new PersonTraining(
        programme.row(),
        required,
        shown.completedAt(),
        programme.items().stream()
            .map(
                item ->
                    state(
                        item,
                        shown.met().get(item.code()),
                        ways.getOrDefault(item.key(), List.of())))
            .toList());
  }

  private static PersonTraining.ItemState state(
      ProgrammeInForce.Item item, LearntFact fact, List<LearningWay> ways) {
    return fact == null
        ? new PersonTraining.ItemState(item.code(), item.name(), null, null, null, ways)
        : new PersonTraining.ItemState(
            item.code(), item.name(), fact.statementId(), fact.happenedAt(), fact.kind(), ways);
  }

  private Long inForce(UUID id) {
    return programmes.keyInForce(id).orElseThrow(() -> new NotFound("training-programme", id));
  }

  private LocalDate onDay(LocalDate asOf) {
    return asOf == null ? today() : asOf;
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
