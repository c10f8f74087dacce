package vn.hieuhoc.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hieuhoc.gazetteer.UnitRules;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** Finds the units of an act and refuses what cannot be. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SuccessionCheck {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 2);

  private static final Pattern IS_ID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Inject private OrganisationService organisation;
  @Inject private UnitMap map;

  /**
   * The plan of an act.
   *
   * @throws Refused with the code of what is wrong first
   */
  SuccessionPlan plan(SuccessionRequest request) {
    List<BusinessException> faults = new ArrayList<>();
    SuccessionPlan plan = plan(request, faults);
    if (!faults.isEmpty()) {
      throw faults.get(0);
    }
    return plan;
  }

  /** All that is against an act, each unit looked at by itself; empty when it can be. */
  List<BusinessException> faults(SuccessionRequest request) {
    List<BusinessException> faults = new ArrayList<>();
    plan(request, faults);
    return faults;
  }

  /**
   * Demands that no unit of an act is waited for by another whose day has not come.
   *
   * @throws Refused {@code succession.planned} with the one that was planned first
   */
  void requireUnplanned(SuccessionRequest request) {
    Set<String> named = named(request);
    for (SuccessionAct act : map.planned()) {
      for (String id : named(RequestText.read(act.request()))) {
        if (named.contains(id)) {
          String unit = organisation.unit(UUID.fromString(id)).name();
          throw Refused.of(
              "date", "succession.planned", unit, act.legalBasis(), act.effectiveDate());
        }
      }
    }
  }

  /** Public ids of the units that end, receive or change. */
  static Set<String> named(SuccessionRequest request) {
    Set<String> made =
        request.units().stream()
            .map(SuccessionRequest.NewSuccessor::key)
            .collect(Collectors.toSet());
    Set<String> named = new LinkedHashSet<>();
    request.parts().forEach(part -> named.add(part.from().toString()));
    request.parts().stream()
        .map(SuccessionRequest.Part::to)
        .filter(to -> !made.contains(to) && IS_ID.matcher(to).matches())
        .map(to -> to.toLowerCase(Locale.ROOT))
        .forEach(named::add);
    request.changes().forEach(change -> named.add(change.unit().toString()));
    return named;
  }

  private SuccessionPlan plan(SuccessionRequest request, List<BusinessException> faults) {
    note(faults, () -> requireShape(request));
    if (!faults.isEmpty()) {
      return null;
    }
    Map<String, SuccessionRequest.NewSuccessor> made = new HashMap<>();
    note(faults, () -> made.putAll(made(request)));
    List<UnitRow> from = new ArrayList<>();
    List<SuccessionPlan.Part> parts = new ArrayList<>();
    for (SuccessionRequest.Part part : request.parts()) {
      note(faults, () -> look(part, request.date(), made.get(part.to()), from, parts));
    }
    note(faults, () -> requireApart(request.changes()));
    request.changes().forEach(change -> note(faults, () -> check(change, request)));
    if (!faults.isEmpty()) {
      return null;
    }
    List<SuccessionPlan> plan = new ArrayList<>();
    note(
        faults,
        () -> {
          plan.add(SuccessionPlan.of(request.date(), from, parts));
          checkKind(request, plan.get(0));
        });
    Set<Long> ending = from.stream().map(UnitRow::key).collect(Collectors.toSet());
    Set<String> codes = new HashSet<>();
    request
        .units()
        .forEach(unit -> note(faults, () -> checkMade(unit, request, made, ending, codes)));
    return plan.isEmpty() ? null : plan.get(0);
  }

  /** Keeps what is refused. Nothing here may be refused by another bean: that ends the work. */
  private static void note(List<BusinessException> faults, Runnable look) {
    try {
      look.run();
    } catch (BusinessException refused) {
      faults.add(refused);
    }
  }

  private static void requireShape(SuccessionRequest request) {
    if (request.date().isBefore(EARLIEST)) {
      throw Refused.of("date", "succession.too-early", request.date());
    }
    if (request.kind().keepsUnits()) {
      requireChanges(request);
    } else if (request.parts().isEmpty() || !request.changes().isEmpty()) {
      throw Refused.of("parts", "succession.needs-parts", request.kind().name());
    }
  }

  private void look(
      SuccessionRequest.Part part,
      LocalDate date,
      SuccessionRequest.NewSuccessor successor,
      List<UnitRow> from,
      List<SuccessionPlan.Part> parts) {
    UnitRow unit = ending(part.from(), date);
    if (unit.tree() != UnitTree.ADMINISTRATIVE) {
      throw Refused.of("parts", "succession.tree", unit.name());
    }
    UnitRow standing = successor == null ? standing(part.to(), date) : null;
    if (unit.equals(standing)) {
      throw Refused.of("parts", "succession.into-itself", unit.name());
    }
    boolean sameLevel =
        standing == null
            ? successor.level() == unit.level()
            : standing.level() == unit.level() && standing.tree() == unit.tree();
    if (!sameLevel && !isDistrictIntoProvince(unit, standing, successor)) {
      throw Refused.of(
          "parts",
          "succession.other-level",
          unit.name(),
          standing == null ? successor.name() : standing.name());
    }
    from.add(unit);
    parts.add(
        new SuccessionPlan.Part(successor == null ? null : part.to(), standing, part.share()));
  }

  /** A unit that ends on the day: it stood before, and nothing was said of it from that day on. */
  private UnitRow ending(UUID id, LocalDate date) {
    return lasting(id, date.minusDays(1), date);
  }

  private UnitRow standing(String id, LocalDate date) {
    UUID wanted;
    try {
      wanted = UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw Refused.of("parts", "succession.unknown-successor", id);
    }
    return lasting(wanted, date, date);
  }

  /** The unit as it stands on a day, when nothing is said of it later. */
  private UnitRow lasting(UUID id, LocalDate day, LocalDate date) {
    Long key = map.key(id).orElseThrow(() -> new NotFound("unit", id));
    UnitRow unit =
        organisation
            .unitAt(key, day)
            .orElseThrow(
                () ->
                    Refused.of(
                        "parts",
                        "succession.unit-not-standing",
                        organisation.unit(key).name(),
                        date));
    unit.requireChosen("parts");
    if (unit.validTo() != null) {
      throw Refused.of("parts", "succession.unit-changed-later", unit.name(), unit.validTo());
    }
    map.actOn(key, date)
        .ifPresent(
            act -> {
              throw Refused.of(
                  "date",
                  "succession.overlaps",
                  unit.name(),
                  date,
                  act.legalBasis(),
                  act.effectiveDate());
            });
    return unit;
  }

  private static Map<String, SuccessionRequest.NewSuccessor> made(SuccessionRequest request) {
    Map<String, SuccessionRequest.NewSuccessor> made = new HashMap<>();
    for (SuccessionRequest.NewSuccessor unit : request.units()) {
      if (made.put(unit.key(), unit) != null) {
        throw Refused.of("units", "succession.key-twice", unit.key());
      }
    }
    return made;
  }

  private static boolean isDistrictIntoProvince(
      UnitRow unit, UnitRow standing, SuccessionRequest.NewSuccessor successor) {
    return unit.level() == UnitLevel.DISTRICT
        && (standing == null ? successor.level() : standing.level()) == UnitLevel.PROVINCE;
  }

  private static void checkKind(SuccessionRequest request, SuccessionPlan plan) {
    boolean split = plan.parts().keySet().stream().anyMatch(plan::isSplit);
    boolean fits =
        switch (request.kind()) {
          case MERGE -> !split;
          case SPLIT -> plan.parts().keySet().stream().allMatch(plan::isSplit);
          default -> true;
        };
    if (!fits) {
      throw Refused.of("kind", "succession.kind", request.kind().name());
    }
  }

  /** Every unit that is made continues something, has a code of its own and stands under one. */
  private void checkMade(
      SuccessionRequest.NewSuccessor unit,
      SuccessionRequest request,
      Map<String, SuccessionRequest.NewSuccessor> made,
      Set<Long> ending,
      Set<String> codes) {
    boolean used = request.parts().stream().anyMatch(part -> part.to().equals(unit.key()));
    if (!used) {
      throw Refused.of("units", "succession.unit-unused", unit.name());
    }
    if (!UnitRules.kinds(unit.level()).contains(unit.kind())) {
      throw Refused.of("units", "succession.kind-level", unit.name());
    }
    boolean taken =
        !codes.add(unit.code())
            || organisation
                .byCode(UnitTree.ADMINISTRATIVE, unit.code(), request.date())
                .filter(other -> !ending.contains(other.key()))
                .isPresent();
    if (taken) {
      throw Refused.of("units", "organisation.code-taken", unit.code());
    }
    if (unit.parent() == null) {
      if (unit.level() != UnitLevel.PROVINCE) {
        throw Refused.of("units", "succession.parent-missing", unit.name());
      }
    } else if (made.containsKey(unit.parent())) {
      if (!UnitRules.isRightUnder(unit.level(), made.get(unit.parent()).level())) {
        throw Refused.of("units", "succession.parent-level", unit.name(), unit.parent());
      }
    } else {
      UnitRow parent = standing(unit.parent(), request.date());
      if (ending.contains(parent.key())) {
        throw Refused.of("units", "succession.parent-ends", unit.name(), parent.name());
      }
      if (parent.tree() != UnitTree.ADMINISTRATIVE) {
        throw Refused.of("units", "succession.parent-tree", unit.name(), parent.name());
      }
      if (!UnitRules.isRightUnder(unit.level(), parent.level())) {
        throw Refused.of("units", "succession.parent-level", unit.name(), parent.name());
      }
    }
  }

  private static void requireChanges(SuccessionRequest request) {
    if (request.changes().isEmpty() || !request.parts().isEmpty() || !request.units().isEmpty()) {
      throw Refused.of("changes", "succession.needs-changes", request.kind().name());
    }
  }

  private void check(SuccessionRequest.UnitChange change, SuccessionRequest request) {
    UnitRow unit = ending(change.unit(), request.date());
    if (!change.says()) {
      throw Refused.of("changes", "succession.changes-nothing", unit.name());
    }
    if (!change.fits(request.kind())) {
      throw Refused.of("changes", "succession.kind-says", unit.name());
    }
    if (change.kind() != null && !UnitRules.mayBe(unit, change.kind())) {
      throw Refused.of("changes", "succession.kind-level", unit.name());
    }
    if (change.code() != null) {
      organisation
          .byCode(unit.tree(), change.code(), request.date())
          .filter(other -> !other.key().equals(unit.key()))
          .ifPresent(
              other -> {
                throw Refused.of("changes", "organisation.code-taken", change.code());
              });
    }
    if (change.parent() != null) {
      UnitRow parent = standing(change.parent().toString(), request.date());
      boolean under =
          organisation.path(parent.key(), request.date()).stream()
              .anyMatch(above -> above.key().equals(unit.key()));
      if (under) {
        throw Refused.of("changes", "organisation.cycle-under", unit.name(), parent.name());
      }
      UnitRules.requireUnder(unit, parent);
    }
  }

  /** No unit is changed twice, and no two get one code. */
  private static void requireApart(List<SuccessionRequest.UnitChange> changes) {
    Set<UUID> units = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (SuccessionRequest.UnitChange change : changes) {
      if (!units.add(change.unit())) {
        throw Refused.of("changes", "succession.unit-twice", change.unit());
      }
      if (change.code() != null && !codes.add(change.code())) {
        throw Refused.of("changes", "organisation.code-taken", change.code());
      }
    }
  }
}
