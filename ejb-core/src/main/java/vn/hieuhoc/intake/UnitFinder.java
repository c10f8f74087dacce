package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonIntake.Stay;
import vn.hieuhoc.support.Refused;

/**
 * Finds the units rows name, by the map of their day, and follows them to today. What it refuses is
 * the fault of one row, and no reason to take back the others of its chunk.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
class UnitFinder {

  @Inject private UnitIndexRepository units;
  @Inject private OrganisationService organisation;

  /** What is known of the map for the length of a run. */
  private record KnownMap(UnitIndex index, Map<Long, UnitPair.Way> ways) {}

  UnitIndex index(ImportContext context) {
    return map(context).index();
  }

  private KnownMap map(ImportContext context) {
    return context.remembered(
        KnownMap.class, () -> new KnownMap(new UnitIndex(units.everyVersion()), new HashMap<>()));
  }

  /**
   * The commune or hamlet a row names in its columns {@code hamlet}, {@code commune} and {@code
   * district}, as it was at a day or else is today; null when it cannot be told, which is noted.
   */
  UnitRow place(RowValues row, ImportContext context, LocalDate day) {
    try {
      return placeAt(row, context, day);
    } catch (Refused unknownThen) {
      if (!day.equals(context.today())) {
        try {
          return placeAt(row, context, context.today());
        } catch (Refused unknownNow) {
          row.fault(unknownThen.field(), unknownThen);
          return null;
        }
      }
      Refused told = today(row.text("commune"), unknownThen, context);
      row.fault(told.field(), told);
      return null;
    }
  }

  /** Of a commune that went on in another the sentence says in which. */
  private Refused today(String typed, Refused unknown, ImportContext context) {
    if (!"commune".equals(unknown.field()) || !"import.unit-unknown".equals(unknown.code())) {
      return unknown;
    }
    UnitRow former = index(context).former(typed, context.today());
    UnitRow now =
        former == null
            ? null
            : index(context).at(organisation.way(former.key()).now(), context.today());
    return now == null || now.level() != UnitLevel.COMMUNE
        ? unknown
        : Refused.of("commune", "import.unit-then", former.name(), now.name(), former.validTo());
  }

  private UnitRow placeAt(RowValues row, ImportContext context, LocalDate day) {
    UnitIndex index = index(context);
    String commune = row.text("commune");
    String hamlet = row.text("hamlet");
    if (commune == null) {
      throw Refused.of("commune", "import.cell-missing", "Xã/phường");
    }
    UnitRow unit = index.commune("commune", commune, row.text("district"), day);
    unit.requireChosen("commune");
    UnitRow place = hamlet == null ? unit : index.hamlet("hamlet", hamlet, unit, day);
    place.requireChosen("hamlet");
    return place;
  }

  /**
   * Where somebody lived who lived at a unit from a day on: before it began in what it came from,
   * and wherever it went on; of a unit that was split, where its people wait to be placed.
   *
   * @throws Refused {@code import.unit-closed} when it went on nowhere, {@code
   *     organisation.not-yet} when it cannot be told in what of several it was on that day
   */
  List<Stay> stays(UnitRow unit, LocalDate from, ImportContext context) {
    return way(unit, context).from("from", unit.name(), from).stream()
        .map(step -> new Stay(step.unit(), step.date(), step.act()))
        .toList();
  }

  /** The unit as it goes on today. */
  Long now(UnitRow unit, ImportContext context) {
    return way(unit, context).now();
  }

  private UnitPair.Way way(UnitRow unit, ImportContext context) {
    KnownMap map = map(context);
    UnitPair.Way way = map.ways().computeIfAbsent(unit.key(), organisation::way);
    if (map.index().at(way.now(), context.today()) == null) {
      throw Refused.of("commune", "import.unit-closed", unit.name());
    }
    return way;
  }
}
