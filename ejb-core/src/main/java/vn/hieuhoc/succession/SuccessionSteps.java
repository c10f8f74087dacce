package vn.hieuhoc.succession;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.directory.HomesMoved;
import vn.hieuhoc.organisation.ActState;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/**
 * The steps of an act, each a transaction of its own: first the map, then the people unit by unit,
 * so that a process that was cut off goes on where it stopped.
 */
@Stateless
public class SuccessionSteps {

  private static final Set<UnitKind> STAY = EnumSet.of(UnitKind.ASSOCIATION);

  @Inject private UnitMap map;
  @Inject private OrganisationService organisation;
  @Inject private SuccessionCheck check;
  @Inject private SuccessionRepository successions;
  @Inject private Clock clock;
  @Inject private Event<HomesMoved> homesMoved;

  /** What the act concerns, counted on the map of the day before. */
  @SystemUse
  public SuccessionCounts count(SuccessionPlan plan, SuccessionRequest request) {
    LocalDate before = request.date().minusDays(1);
    SuccessionCounts sum = SuccessionCounts.NONE;
    Set<UUID> ending = plan.parts().keySet().stream().map(UnitRow::id).collect(Collectors.toSet());
    for (UnitRow unit : plan.parts().keySet()) {
      SuccessionCounts its =
          successions.count(unit.key(), before, plan.isSplit(unit), associations(unit.key()));
      // Who lives in a unit that ends with the one above it is counted there.
      sum = sum.plus(ending.contains(unit.parent()) ? its.alone() : its);
    }
    for (SuccessionRequest.UnitChange change : request.changes()) {
      sum = sum.plus(successions.count(organisation.key(change.unit()), before, false, List.of()));
    }
    return sum;
  }

  /**
   * Changes the map: units, what hangs on them, and roles and posts. The people follow.
   *
   * @throws vn.hieuhoc.support.Refused when it cannot be, and nothing is changed
   */
  @SystemUse
  public void begin(UUID actId, SuccessionRequest request) {
    SuccessionPlan plan = check.plan(request);
    draw(act(actId), plan, request, Counted.toJson(count(plan, request)));
  }

  /** As {@link #begin}, for an act of before there were people: nothing is counted. */
  @SystemUse
  public void draw(UUID actId, SuccessionRequest request) {
    draw(act(actId), check.plan(request), request, null);
  }

  private void draw(
      SuccessionAct act, SuccessionPlan plan, SuccessionRequest request, String counted) {
    act.begin(counted);
    Map<String, Long> made = make(act, request);
    // The lowest first: what ends itself does not go along with what it stood under.
    plan.parts().keySet().stream()
        .sorted(Comparator.comparing(UnitRow::level).reversed())
        .forEach(unit -> endUnit(act, unit, plan.parts().get(unit), made));
    for (SuccessionRequest.UnitChange change : request.changes()) {
      Long unit = organisation.key(change.unit());
      Long parent = change.parent() == null ? null : organisation.key(change.parent());
      UnitRow said = organisation.unit(unit);
      boolean serving = said.areaKey() != null && said.tree() != UnitTree.ASSOCIATION;
      map.turn(
          act,
          unit,
          new UnitMap.Turn(
              change.code(),
              change.name(),
              change.shortName(),
              change.kind(),
              parent,
              serving ? parent : null));
      map.link(act, unit, unit, BigDecimal.ONE, null);
    }
    map.drawAgain();
  }

  /** Which units' people follow an act, in the order in which they go. */
  @SystemUse
  public List<UnitPair> moves(UUID actId) {
    List<UnitPair> moves = new ArrayList<>();
    for (UnitPair pair : map.pairs(act(actId).id())) {
      boolean known =
          moves.stream().anyMatch(other -> other.predecessor().equals(pair.predecessor()));
      if (!pair.isItself() && !known) {
        moves.add(pair);
      }
    }
    return moves;
  }

  /** Everybody who lives right at a unit, and the households and clans there, follow. */
  @SystemUse
  public void move(UUID actId, UnitPair pair) {
    SuccessionAct act = act(actId);
    for (Stays stays : Stays.values()) {
      successions.move(stays, act.id(), pair.predecessor(), pair.target(), act.effectiveDate());
    }
  }

  /** All are where the act puts them. */
  @SystemUse
  public void finish(UUID actId) {
    act(actId).finish(clock.instant());
    homesMoved.fire(new HomesMoved());
  }

  /** Everybody whom the act moved away from a unit is there again. */
  @SystemUse
  public void moveBack(UUID actId, UnitPair pair) {
    SuccessionAct act = act(actId);
    for (Stays stays : Stays.values()) {
      successions.moveBack(stays, act.id(), pair.predecessor(), act.effectiveDate());
    }
  }

  /** The map is again as it was; what the act made is gone. */
  @SystemUse
  public void finishUndo(UUID actId) {
    SuccessionAct act = act(actId);
    for (Stays stays : Stays.values()) {
      successions.moveBackRest(stays, act.id());
    }
    act.finishUndo(clock.instant());
    successions.takeBackOffices(act.id());
    map.takeBack(act);
    map.removeMade(act);
    map.drawAgain();
    homesMoved.fire(new HomesMoved());
  }

  /**
   * How long it is until a day begins in Vietnam; zero or less when it has begun.
   *
   * @param day the day
   */
  @SystemUse
  public Duration until(LocalDate day) {
    return Duration.between(clock.instant(), VietnamTime.startOf(day));
  }

  /**
   * Begins to take an act back.
   *
   * @throws Refused {@code succession.came-with-product}, {@code succession.not-applied}, {@code
   *     succession.later-act} or {@code succession.built-upon}
   */
  @SystemUse
  public void beginUndo(UUID actId) {
    SuccessionAct act = act(actId);
    if (act.state() == ActState.PLANNED) {
      act.finishUndo(clock.instant());
      return;
    }
    if (act.request() == null) {
      throw new Refused("succession.came-with-product", act.legalBasis());
    }
    if (act.state() != ActState.APPLIED) {
      throw new Refused("succession.not-applied", act.legalBasis());
    }
    map.laterOnTheSame(act.id()).stream()
        .findFirst()
        .ifPresent(
            later -> {
              throw new Refused("succession.later-act", later.legalBasis(), later.effectiveDate());
            });
    requireNothingTied(act);
    act.beginUndo();
  }

  /**
   * Gives an undoing up because something was built upon the act meanwhile: the people are moved
   * again.
   *
   * @return whether it was given up
   */
  @SystemUse
  public boolean gaveUpUndo(UUID actId) {
    SuccessionAct act = act(actId);
    try {
      requireNothingTied(act);
      return false;
    } catch (Refused built) {
      act.begin(act.moved());
      act.fail(Fault.text(List.of(built)));
      return true;
    }
  }

  private void requireNothingTied(SuccessionAct act) {
    List<SqlRow> tied = successions.tiedTo(map.made(act.id()), act.id());
    if (!tied.isEmpty()) {
      throw new Refused("succession.built-upon", tied.get(0).count(1), tied.get(0).text(0));
    }
  }

  /** Where an act stands. */
  @SystemUse
  public ActState state(UUID actId) {
    return act(actId).state();
  }

  /**
   * It could not be applied on its day: all that is against it is kept with it.
   *
   * @param first what was met first
   */
  @SystemUse
  public void fail(UUID actId, BusinessException first) {
    SuccessionAct act = act(actId);
    List<BusinessException> faults = check.faults(RequestText.read(act.request()));
    act.fail(Fault.text(faults.isEmpty() ? List.of(first) : faults));
  }

  private SuccessionAct act(UUID actId) {
    return map.act(actId).orElseThrow(() -> new NotFound("succession", actId));
  }

  /** Units that are made, those above first. */
  private Map<String, Long> make(SuccessionAct act, SuccessionRequest request) {
    Map<String, Long> made = new HashMap<>();
    List<SuccessionRequest.NewSuccessor> ordered = new ArrayList<>(request.units());
    ordered.sort(Comparator.comparing(SuccessionRequest.NewSuccessor::level));
    for (SuccessionRequest.NewSuccessor unit : ordered) {
      Long parent = unit.parent() == null ? null : made.get(unit.parent());
      if (unit.parent() != null && parent == null) {
        parent = organisation.key(UUID.fromString(unit.parent()));
      }
      NewUnit named =
          NewUnit.named(unit.code(), unit.name(), unit.shortName(), unit.level(), unit.kind());
      made.put(unit.key(), map.make(act, UnitTree.ADMINISTRATIVE, named, parent, null));
    }
    return made;
  }

  private void endUnit(
      SuccessionAct act, UnitRow unit, List<SuccessionPlan.Part> parts, Map<String, Long> made) {
    List<Long> successors =
        parts.stream()
            .map(part -> part.standing() == null ? made.get(part.to()) : part.standing().key())
            .toList();
    boolean whole = successors.size() == 1;
    Long holding = whole ? null : hold(act, unit, successors.get(0));
    Long target = whole ? successors.get(0) : holding;
    for (Long association : associations(unit.key())) {
      endAssociation(act, unit, association, successors);
    }
    map.moveDependants(act, unit.key(), target, STAY);
    successions.moveRoles(act.id(), unit.key(), whole ? target : null, act.effectiveDate());
    map.end(act, unit.key());
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal share = whole ? BigDecimal.ONE : parts.get(i).share();
      map.link(act, unit.key(), successors.get(i), share, holding);
    }
  }

  /** Holds what a split unit leaves, as high as that was, beside or within its first successor. */
  private Long hold(SuccessionAct act, UnitRow unit, Long successor) {
    UnitRow first = organisation.unitAt(successor, act.effectiveDate()).orElseThrow();
    Long parent = first.level() == unit.level() ? first.parentKey() : first.key();
    String lower = VietnameseText.withinSentence(unit.name());
    NewUnit holding =
        NewUnit.named(
            "CX-" + unit.code(),
            "Chờ xếp: " + lower + " cũ",
            "Chờ xếp " + unit.shortName(),
            unit.level(),
            UnitKind.TO_BE_PLACED);
    return map.make(act, UnitTree.ADMINISTRATIVE, holding, parent, null);
  }

  /** The association of a unit goes on in those of its successors; members of a split one wait. */
  private void endAssociation(
      SuccessionAct act, UnitRow unit, Long association, List<Long> successors) {
    UnitRow was = organisation.unitAt(association, act.effectiveDate().minusDays(1)).orElseThrow();
    boolean whole = successors.size() == 1;
    List<Long> targets =
        successors.stream().map(successor -> associationOf(act, successor, was)).toList();
    Long target = whole ? targets.get(0) : null;
    map.moveDependants(act, association, whole ? target : was.parentKey(), Set.of());
    successions.moveRoles(act.id(), association, target, act.effectiveDate());
    successions.movePosts(act.id(), association, target, act.effectiveDate());
    map.end(act, association);
    for (Long each : targets) {
      map.link(
          act, association, each, whole ? BigDecimal.ONE : null, whole ? null : was.parentKey());
    }
  }

  private Long associationOf(SuccessionAct act, Long successor, UnitRow was) {
    List<Long> known = associations(successor);
    if (!known.isEmpty()) {
      return known.get(0);
    }
    UnitRow area = organisation.unitAt(successor, act.effectiveDate()).orElseThrow();
    String lower = VietnameseText.withinSentence(area.name());
    NewUnit named =
        NewUnit.named(
            "HKH-" + area.code(),
            "Hội Khuyến học " + lower,
            area.shortName(),
            was.level(),
            UnitKind.ASSOCIATION);
    return map.make(act, UnitTree.ASSOCIATION, named, was.parentKey(), successor);
  }

  private List<Long> associations(Long unitId) {
    return map.dependants(unitId, UnitKind.ASSOCIATION).stream()
        .filter(key -> !key.equals(unitId))
        .toList();
  }
}
