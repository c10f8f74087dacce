package vn.hieuhoc.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;

/** Finds the units of an act and refuses what cannot be. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SuccessionCheck {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 2);

  @Inject private OrganisationService organisation;
  @Inject private UnitMap map;

  /**
   * The plan of an act.
   *
   * @throws Refused with the code of what is wrong first
   */
  SuccessionPlan plan(SuccessionRequest request) {
    if (request.date().isBefore(EARLIEST)) {
      throw Refused.of("date", "succession.too-early", request.date());
    }
    if (request.kind().keepsUnits()) {
      requireChanges(request);
    } else if (request.parts().isEmpty() || !request.changes().isEmpty()) {
      throw Refused.of("parts", "succession.needs-parts", request.kind().name());
    }
    Map<String, SuccessionRequest.NewSuccessor> made = made(request);
    List<UnitRow> from = new ArrayList<>();
    List<SuccessionPlan.Part> parts = new ArrayList<>();
    for (SuccessionRequest.Part part : request.parts()) {
      UnitRow unit = ending(part.from(), request.date());
      if (unit.tree() != UnitTree.ADMINISTRATIVE) {
        throw Refused.of("parts", "succession.tree", unit.name());
      }
      SuccessionRequest.NewSuccessor successor = made.get(part.to());
      UnitRow standing = successor == null ? standing(part.to(), request.date()) : null;
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
    SuccessionPlan plan = SuccessionPlan.of(request.date(), from, parts);
    checkKind(request, plan);
    checkMade(request, made, plan);
    request.changes().forEach(change -> check(change, request.date()));
    return plan;
  }

  /** A unit that ends on the day: it stood before, and nothing was said of it from that day on. */
  private UnitRow ending(UUID id, LocalDate date) {
    UnitRow unit =
        organisation
            .unitAt(organisation.key(id), date.minusDays(1))
            .orElseThrow(
                () ->
                    Refused.of(
                        "parts",
                        "succession.unit-not-standing",
                        organisation.unit(id).name(),
                        date));
    if (unit.validTo() != null) {
      throw Refused.of("parts", "succession.unit-changed-later", unit.name(), unit.validTo());
    }
    map.requireLatest(unit, date);
    return unit;
  }

  private UnitRow standing(String id, LocalDate date) {
    UUID wanted;
    try {
      wanted = UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw Refused.of("parts", "succession.unknown-successor", id);
    }
    UnitRow unit =
        organisation
            .unitAt(organisation.key(wanted), date)
            .orElseThrow(
                () ->
                    Refused.of(
                        "parts",
                        "succession.unit-not-standing",
                        organisation.unit(wanted).name(),
                        date));
    if (unit.validTo() != null) {
      throw Refused.of("parts", "succession.unit-changed-later", unit.name(), unit.validTo());
    }
    map.requireLatest(unit, date);
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
      SuccessionRequest request,
      Map<String, SuccessionRequest.NewSuccessor> made,
      SuccessionPlan plan) {
    Set<Long> ending = new HashSet<>();
    plan.parts().keySet().forEach(unit -> ending.add(unit.key()));
    Set<String> codes = new HashSet<>();
    for (SuccessionRequest.NewSuccessor unit : request.units()) {
      boolean used = request.parts().stream().anyMatch(part -> part.to().equals(unit.key()));
      if (!used) {
        throw Refused.of("units", "succession.unit-unused", unit.name());
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
        if (made.get(unit.parent()).level().compareTo(unit.level()) >= 0) {
          throw Refused.of("units", "succession.parent-level", unit.name(), unit.parent());
        }
      } else {
        UnitRow parent = standing(unit.parent(), request.date());
        if (ending.contains(parent.key())) {
          throw Refused.of("units", "succession.parent-ends", unit.name(), parent.name());
        }
        if (parent.level().compareTo(unit.level()) >= 0) {
          throw Refused.of("units", "succession.parent-level", unit.name(), parent.name());
        }
      }
    }
  }

  private static void requireChanges(SuccessionRequest request) {
    if (request.changes().isEmpty() || !request.parts().isEmpty() || !request.units().isEmpty()) {
      throw Refused.of("changes", "succession.needs-changes", request.kind().name());
    }
  }

  private void check(SuccessionRequest.UnitChange change, LocalDate date) {
    UnitRow unit = ending(change.unit(), date);
    if (change.code() == null
        && change.name() == null
        && change.shortName() == null
        && change.kind() == null
        && change.parent() == null) {
      throw Refused.of("changes", "succession.changes-nothing", unit.name());
    }
    if (change.code() != null) {
      organisation
          .byCode(unit.tree(), change.code(), date)
          .filter(other -> !other.key().equals(unit.key()))
          .ifPresent(
              other -> {
                throw Refused.of("changes", "organisation.code-taken", change.code());
              });
    }
    if (change.parent() != null) {
      UnitRow parent = standing(change.parent().toString(), date);
      boolean under =
          organisation.path(parent.key(), date).stream()
              .anyMatch(above -> above.key().equals(unit.key()));
      if (under) {
        throw Refused.of("changes", "organisation.cycle-under", unit.name(), parent.name());
      }
      if (parent.level().compareTo(unit.level()) >= 0) {
        throw Refused.of("changes", "succession.parent-level", unit.name(), parent.name());
      }
    }
  }
}
