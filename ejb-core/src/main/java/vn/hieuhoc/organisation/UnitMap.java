package vn.hieuhoc.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SqlRow;

/**
 * Draws the map: acts, the units they make, end and move, and the closure that follows. Asks nobody
 * for permission: those who call it have.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class UnitMap {

  @Inject private MapRepository map;
  @Inject private ActRepository acts;
  @Inject private Clock clock;

  /**
   * What an act changes of a unit that stays itself; what is null stays.
   *
   * @param code new code, or null
   * @param name new full name, or null
   * @param shortName new name without the kind, or null
   * @param kind new sort, or null
   * @param parentId key of the new unit above, or null
   * @param areaUnitId key of the new unit it serves, or null
   */
  public record Turn(
      String code, String name, String shortName, UnitKind kind, Long parentId, Long areaUnitId) {

    /** It stands under another unit. */
    public static Turn under(Long parentId, Long areaUnitId) {
      return new Turn(null, null, null, null, parentId, areaUnitId);
    }
  }

  /**
   * Keeps an act, planned.
   *
   * @param request the act as it was asked for, JSON, or null
   * @param accountId key of the account that asks, or null
   */
  public SuccessionAct keep(
      SuccessionKind kind, String basis, LocalDate date, String request, Long accountId) {
    SuccessionAct act = new SuccessionAct(kind, basis, date, request, accountId, clock.instant());
    map.add(act);
    return act;
  }

  /** What a unit came from, itself, and in what it went on. */
  public UnitPair.Way way(Long unitId) {
    LinkedList<UnitPair.Onward> steps = new LinkedList<>();
    steps.add(new UnitPair.Onward(unitId, map.firstDay(unitId), null));
    List<String> before = goBack(steps);
    Optional<UnitPair.Onward> next = map.onward(unitId);
    while (next.isPresent()) {
      steps.add(next.get());
      next = map.onward(next.get().unit());
    }
    return UnitPair.Way.of(steps, before);
  }

  /**
   * Puts what a unit came from before it, as long as that is one unit; before a hamlet was entered
   * its people were those of the commune.
   *
   * @return names of the several units out of which the first one came
   */
  private List<String> goBack(LinkedList<UnitPair.Onward> steps) {
    while (true) {
      UnitPair.Onward first = steps.getFirst();
      List<SqlRow> origins = map.origins(first.unit(), first.date());
      Long before = null;
      if (origins.size() > 1) {
        return origins.stream().map(row -> row.text(2)).toList();
      } else if (origins.size() == 1) {
        before = origins.get(0).key(0);
        steps.set(0, new UnitPair.Onward(first.unit(), first.date(), origins.get(0).key(1)));
      } else {
        before = map.firstCommune(first.unit()).orElse(null);
      }
      if (before == null) {
        return List.of();
      }
      steps.addFirst(new UnitPair.Onward(before, map.firstDay(before), null));
    }
  }

  /** Lets a unit that was entered on an old map go along with what it lies in, to today. */
  void goAlong(UnitVersion first, List<UnitPair.Onward> onwards) {
    UnitVersion last = first;
    for (UnitPair.Onward step : onwards) {
      Long area = last.areaUnitId() == null ? null : step.unit();
      last = last.turned(step.date(), step.act(), Turn.under(step.unit(), area));
      map.add(last);
    }
    map.addLines(ClosureLines.of(first.unitId(), map.standingsAbove(first.unitId())));
  }

  /** The act with this public id. */
  public Optional<SuccessionAct> act(UUID publicId) {
    return map.act(publicId);
  }

  /** All acts, the latest first. */
  public List<SuccessionAct> acts(int first, int most) {
    return map.acts(first, most);
  }

  /** Which unit went on in which by an act. */
  public List<UnitPair> pairs(Long actId) {
    return map.pairs(actId).stream()
        .map(row -> new UnitPair(row.key(0), row.key(1), row.decimal(2), row.key(3)))
        .toList();
  }

  /**
   * The pairs of an act in words: public id and last name of the predecessor, public id and name of
   * the successor, share.
   */
  public List<SqlRow> namedPairs(Long actId) {
    return map.namedPairs(actId);
  }

  /** Acts in force that came after an act and touch one of its units. */
  public List<SuccessionAct> laterOnTheSame(Long actId) {
    return map.laterOnTheSame(actId);
  }

  /**
   * The first act that touches a unit on a day or later: acts on one unit are entered in the order
   * of their days.
   */
  public Optional<SuccessionAct> actOn(Long unitId, LocalDate day) {
    return map.actOn(unitId, day);
  }

  /** Acts whose day has not come, or which could not be applied on it, in the order of entry. */
  public List<SuccessionAct> planned() {
    return acts.planned();
  }

  /** The unit with a public id, by key. */
  public Optional<Long> key(UUID unitId) {
    return acts.key(unitId);
  }

  /** Lets nobody else begin an act on these units until this transaction ends. */
  public void lock(Collection<String> unitIds) {
    acts.lock(unitIds);
  }

  /** Keys of the units that an act made. */
  public List<Long> made(Long actId) {
    return map.made(actId);
  }

  /**
   * Makes a unit by an act.
   *
   * @return its key
   */
  public Long make(SuccessionAct act, UnitTree tree, NewUnit unit, Long parentId, Long areaUnitId) {
    OrganisationalUnit identity = new OrganisationalUnit(tree, clock.instant(), act.id());
    map.add(identity);
    UnitVersion version =
        new UnitVersion(identity.id(), act.effectiveDate(), unit, parentId, areaUnitId);
    version.openedBy(act.id());
    map.add(version);
    return identity.id();
  }

  /** Notes that a unit goes on in another, wholly (share 1), in part, or as itself. */
  public void link(
      SuccessionAct act, Long predecessor, Long successor, BigDecimal share, Long holding) {
    map.add(new UnitSuccession(act, predecessor, successor, share, holding));
  }

  /**
   * Ends a unit by an act.
   *
   * @throws Refused {@code succession.map-changed} when it began later or has ended already
   */
  public void end(SuccessionAct act, Long unitId) {
    lastingSince(act, unitId).end(act.effectiveDate(), act.id());
  }

  /**
   * Changes what is said of a unit from the act's day on.
   *
   * @throws Refused {@code succession.map-changed} when it began later or has ended already
   */
  public void turn(SuccessionAct act, Long unitId, Turn turn) {
    map.add(lastingSince(act, unitId).turned(act.effectiveDate(), act.id(), turn));
  }

  /**
   * Puts everything that stands right under a unit, or serves it, under another.
   *
   * @param under key of the unit it goes to
   * @param kept kinds that do not go along
   */
  public void moveDependants(SuccessionAct act, Long unitId, Long under, Set<UnitKind> kept) {
    for (UnitVersion version : map.dependants(unitId)) {
      if (kept.contains(version.kind())) {
        continue;
      }
      Long parent = unitId.equals(version.parentId()) ? under : version.parentId();
      Long area = unitId.equals(version.areaUnitId()) ? under : version.areaUnitId();
      if (version.validFrom().isBefore(act.effectiveDate())) {
        map.add(version.turned(act.effectiveDate(), act.id(), Turn.under(parent, area)));
      } else {
        version.putUnder(act.id(), parent, area);
      }
    }
  }

  /** What stands right under a unit or serves it now, of a kind. */
  public List<Long> dependants(Long unitId, UnitKind kind) {
    return map.dependants(unitId).stream()
        .filter(version -> version.kind() == kind)
        .map(UnitVersion::unitId)
        .toList();
  }

  /** Puts a unit that waits in a holding unit where it belongs. */
  public void place(Long unitId, Long parentId) {
    UnitVersion version =
        map.lasting(unitId)
            .orElseThrow(() -> new IllegalStateException("unit " + unitId + " has ended"));
    version.place(parentId, version.areaUnitId() == null ? null : parentId);
  }

  /** Puts a unit under another and leaves what it serves: a branch under its association. */
  public void hang(Long unitId, Long parentId) {
    map.lasting(unitId)
        .orElseThrow(() -> new IllegalStateException("unit " + unitId + " has ended"))
        .place(parentId, null);
  }

  /**
   * The holding units that stand, with the split units whose rest they hold and the units that one
   * is to be placed in.
   */
  public List<UnitPair> holdings() {
    return map.holdings().stream()
        .map(row -> new UnitPair(row.key(0), row.key(1), row.decimal(2), row.key(3)))
        .toList();
  }

  /** Takes back what an act did to the map, all of it but its own rows. */
  public void takeBack(SuccessionAct act) {
    map.takeBack(act.id());
  }

  /** Removes the units an act made. Nothing may stand on them any more. */
  public void removeMade(SuccessionAct act) {
    map.removeMade(act.id());
  }

  /**
   * Works the closure out again from all versions and writes what is different.
   *
   * @throws Refused {@code organisation.cycle} when a unit would lie under itself
   */
  public void drawAgain() {
    Set<ClosureLines.Line> wanted;
    try {
      wanted = ClosureLines.of(map.standings());
    } catch (IllegalStateException cycle) {
      throw Refused.of("parent", "organisation.cycle");
    }
    Set<ClosureLines.Line> written = map.lines();
    Set<ClosureLines.Line> gone = new HashSet<>(written);
    gone.removeAll(wanted);
    Set<ClosureLines.Line> missing = new HashSet<>(wanted);
    missing.removeAll(written);
    map.removeLines(gone);
    map.addLines(missing);
  }

  private UnitVersion lastingSince(SuccessionAct act, Long unitId) {
    return map.lasting(unitId)
        .filter(version -> version.validFrom().isBefore(act.effectiveDate()))
        .orElseThrow(() -> new Refused("succession.map-changed"));
  }
}
