package vn.hieuhoc.succession;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.person.PersonChanged;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnameseText;

/**
 * Places what split units left: hamlet by hamlet, by rule, or one by one. Staff of the province
 * place everything; staff of a commune take what belongs to theirs.
 */
@Stateless
public class PlacementService {

  private static final Role[] PLACERS = {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF};
  private static final int MOST_LISTED = 200;

  @Inject private PlacementRepository placements;
  @Inject private UnitMap map;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Event<PersonChanged> changed;

  /** What is to be placed in units that the caller reaches, and how much of it there is. */
  public List<HoldingRow> holdings() {
    access.requireAnywhere(PLACERS);
    Map<Long, List<UnitPair>> pairs = byHolding();
    List<Long> successors =
        pairs.values().stream().flatMap(List::stream).map(UnitPair::successor).distinct().toList();
    Map<Long, UnitRow> units = organisation.unitsOf(successors);
    return placements.holdings(access.reach(PLACERS)).stream()
        .map(row -> row(row, pairs.get(row.key(0)), units))
        .toList();
  }

  /**
   * One of {@link #holdings}.
   *
   * @throws NotFound when the unit holds nothing that the caller may place
   */
  public HoldingRow holding(UUID holdingId) {
    return holdings().stream()
        .filter(row -> row.id().equals(holdingId))
        .findFirst()
        .orElseThrow(
            () -> {
              access.noteRefusal(organisation.key(holdingId), "PROVINCE_STAFF, COMMUNE_STAFF");
              return new NotFound("holding", holdingId);
            });
  }

  /**
   * What waits in a holding unit.
   *
   * @param words words of the names of people, or null for all
   */
  public Waiting waiting(UUID holdingId, String words, PageRequest page) {
    HoldingRow holding = holding(holdingId);
    Long key = organisation.key(holdingId);
    String folded = VietnameseText.fold(words == null ? "" : words.strip());
    List<Long> targets =
        holding.targets().stream().map(target -> organisation.key(target.id())).toList();
    return new Waiting(
        holding,
        holding.units() == 0 ? List.of() : placements.units(key),
        holding.single() == 0
            ? new Page<>(List.of(), 0, page)
            : Page.of(
                placements.people(key, folded, page),
                page,
                () -> placements.countPeople(key, folded)),
        holding.households() == 0 ? List.of() : placements.households(key, MOST_LISTED),
        holding.clans() == 0 ? List.of() : placements.clans(key, MOST_LISTED),
        holding.isWaiting() ? placements.places(targets) : List.of());
  }

  /**
   * Places all that is asked for, or nothing.
   *
   * @return how many units, people, households and clans were placed
   * @throws Refused {@code placement.none}, {@code placement.no-target}, {@code
   *     placement.not-a-target}, {@code placement.not-waiting} or {@code
   *     placement.some-not-waiting}
   */
  public int place(UUID holdingId, @Valid @NotNull Placement placement) {
    List<UnitPair> pairs = pairs(holdingId);
    int placed = placement.units().isEmpty() ? 0 : placeUnits(pairs, placement);
    placed += place(Stays.HOUSEHOLDS, pairs, placement.households(), placement.target());
    placed += place(Stays.CLANS, pairs, placement.clans(), placement.target());
    placed += place(Stays.PEOPLE, pairs, placement.people(), placement.target());
    if (placement.everybodyNamed() != null) {
      String folded = VietnameseText.fold(placement.everybodyNamed().strip());
      placed +=
          place(
              Stays.PEOPLE,
              pairs,
              placements.waitingPeople(key(pairs), folded),
              target(pairs, placement.target()));
    }
    if (Boolean.TRUE.equals(placement.followHouseholds())) {
      placed += follow(Stays.HOUSEHOLDS, pairs, placements.households(key(pairs)));
      placed += follow(Stays.PEOPLE, pairs, placements.followers(key(pairs)));
    }
    if (placed == 0) {
      throw new Refused("placement.none");
    }
    return placed;
  }

  private int placeUnits(List<UnitPair> pairs, Placement placement) {
    UnitRow commune = target(pairs, placement.target());
    if (pairs.stream().noneMatch(pair -> pair.successor().equals(commune.key()))) {
      throw Refused.of("target", "placement.not-a-target", commune.name());
    }
    HeldRole as = access.require(commune.key(), PLACERS);
    List<Long> associations = map.dependants(commune.key(), UnitKind.ASSOCIATION);
    for (UUID id : placement.units()) {
      UnitRow unit = organisation.unit(id);
      placements
          .holdingOf(unit.key())
          .filter(key(pairs)::equals)
          .orElseThrow(() -> Refused.of("units", "placement.not-waiting", unit.name()));
      map.place(unit.key(), commune.key());
      if (!associations.isEmpty()) {
        map.dependants(unit.key(), UnitKind.BRANCH)
            .forEach(branch -> map.hang(branch, associations.get(0)));
      }
      auditLog.write(
          Act.on("placement.unit", "unit", id)
              .at(commune.key())
              .as(as)
              .saying(unit.name() + " → " + commune.name()));
    }
    map.drawAgain();
    return placement.units().size();
  }

  private int follow(Stays stays, List<UnitPair> pairs, List<SqlRow> followers) {
    Map<Long, List<Long>> byPlace = new LinkedHashMap<>();
    for (SqlRow row : followers) {
      byPlace.computeIfAbsent(row.key(1), place -> new ArrayList<>()).add(row.key(0));
    }
    int placed = 0;
    for (Map.Entry<Long, List<Long>> entry : byPlace.entrySet()) {
      UnitRow place = organisation.unit(entry.getKey());
      // A household that has moved out of the old area since says nothing of the day of the act.
      if (isTarget(pairs, place) && access.may(place.key(), PLACERS)) {
        placed += place(stays, pairs, entry.getValue(), place);
      }
    }
    return placed;
  }

  private int place(Stays stays, List<UnitPair> pairs, List<UUID> ids, UUID target) {
    if (ids.isEmpty()) {
      return 0;
    }
    List<String> texts = ids.stream().map(UUID::toString).toList();
    List<Long> keys = placements.waiting(stays, key(pairs), texts);
    if (keys.size() < ids.size()) {
      throw Refused.of("items", "placement.some-not-waiting", ids.size() - keys.size());
    }
    return place(stays, pairs, keys, target(pairs, target));
  }

  private int place(Stays stays, List<UnitPair> pairs, Collection<Long> keys, UnitRow place) {
    HeldRole as = access.require(place.key(), PLACERS);
    if (keys.isEmpty()) {
      return 0;
    }
    placements.place(stays, keys, key(pairs), place.key());
    if (stays == Stays.PEOPLE) {
      placements.withOpenCases(keys).forEach(key -> changed.fire(new PersonChanged(key)));
    }
    String what = stays.name().toLowerCase(Locale.ROOT);
    auditLog.write(
        Act.on("placement." + what, "unit", place.id())
            .at(place.key())
            .as(as)
            .saying(keys.size() + " → " + place.name()));
    return keys.size();
  }

  /** A commune the unit was split into, or a hamlet there. */
  private UnitRow target(List<UnitPair> pairs, UUID target) {
    if (target == null) {
      throw Refused.of("target", "placement.no-target");
    }
    UnitRow unit = organisation.unit(target);
    if (!isTarget(pairs, unit)) {
      throw Refused.of("target", "placement.not-a-target", unit.name());
    }
    return unit;
  }

  private static boolean isTarget(List<UnitPair> pairs, UnitRow unit) {
    return unit.tree() == UnitTree.ADMINISTRATIVE
        && pairs.stream()
            .map(UnitPair::successor)
            .anyMatch(key -> key.equals(unit.key()) || key.equals(unit.parentKey()));
  }

  private static HoldingRow row(SqlRow row, List<UnitPair> pairs, Map<Long, UnitRow> units) {
    return new HoldingRow(
        row.uuid(1),
        row.text(2),
        row.uuid(3),
        row.text(4),
        pairs.stream()
            .map(pair -> units.get(pair.successor()))
            .filter(unit -> unit != null)
            .map(unit -> new HoldingRow.Target(unit.id(), unit.name()))
            .toList(),
        row.key(5),
        row.key(6),
        row.key(7),
        row.key(8),
        row.key(9));
  }

  /** The pairs of a holding unit of which the caller may place something. */
  private List<UnitPair> pairs(UUID holdingId) {
    access.requireAnywhere(PLACERS);
    Long holding = organisation.key(holdingId);
    boolean may =
        placements.holdings(access.reach(PLACERS)).stream()
            .anyMatch(row -> row.key(0).equals(holding));
    if (!may) {
      access.noteRefusal(holding, "PROVINCE_STAFF, COMMUNE_STAFF");
      throw new NotFound("holding", holdingId);
    }
    return byHolding().get(holding);
  }

  private Map<Long, List<UnitPair>> byHolding() {
    Map<Long, List<UnitPair>> holdings = new LinkedHashMap<>();
    map.holdings()
        .forEach(
            pair -> holdings.computeIfAbsent(pair.holding(), key -> new ArrayList<>()).add(pair));
    return holdings;
  }

  private static Long key(List<UnitPair> pairs) {
    return pairs.get(0).holding();
  }
}
