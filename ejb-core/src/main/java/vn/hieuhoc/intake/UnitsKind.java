package vn.hieuhoc.intake;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Units of a commune, one a row. What began on an old map is entered under the commune of that day
 * and goes along with it to today's.
 */
abstract class UnitsKind extends RowKind {

  private static final List<String> PARTS =
      List.of(
          "organisational_unit_version.unit_id",
          "unit_closure.descendant_id",
          "unit_closure.ancestor_id",
          "unit_area.unit_id");

  @Inject RegisterRepository register;

  private final UnitTree tree;

  UnitsKind(String code, UnitTree tree) {
    super(code, "organisational_unit", Map.of("code", "unitCode"));
    this.tree = tree;
  }

  /** What a row says of a unit; what is wrong with its cells is noted. */
  abstract NewUnit said(RowValues row, String code, String name);

  /** The units of a commune among which a code is one. */
  abstract List<UnitRow> siblings(Long home);

  /** Whether a unit is told by its name within a commune, too, and not by its code alone. */
  abstract boolean isToldByName();

  /** What becomes of a unit that is there. */
  abstract RowResult known(RowValues row, UnitRow known, NewUnit said);

  /** What a row changed is put back, unless it has been changed since. */
  abstract String putBack(TakenRow row, Long key);

  @Override
  RowResult take(RowValues row, ImportContext context) {
    String code = row.text("unitCode", 40);
    String name = row.text("name", 200);
    Time time = new Time(Days.day(row, "from"), null, context.today());
    if (time.since().isAfter(context.today())) {
      row.fault("from", "person.residence-in-future", time.from());
    }
    UnitRow place = units.place(row, context, time.ofMap(context));
    NewUnit said = said(row, code, name);
    if (row.isBad()) {
      return bad(row);
    }
    Long home = home(place, context);
    String called = "n:" + home + "|" + VietnameseText.fold(name);
    boolean first =
        PersonFinder.isFirst(row, context.claims(), "unitCode", home + "|" + code)
            && (!isToldByName() || PersonFinder.isFirst(row, context.claims(), "name", called));
    if (!first) {
      return bad(row);
    }
    for (UnitRow known : siblings(home)) {
      boolean sameName = VietnameseText.fold(known.name()).equals(VietnameseText.fold(name));
      if (known.code().equals(code) && !sameName) {
        throw Refused.of("code", "organisation.code-taken", code);
      }
      if (known.code().equals(code) || isToldByName() && sameName) {
        return known(row, known, said);
      }
    }
    Long area = tree == UnitTree.ADMINISTRATIVE ? null : place.key();
    UUID id = organisation.create(tree, said, place.key(), area, time.since());
    String entered = Integer.toString(register.versions(organisation.key(id)));
    return RowResult.good(row.number(), Outcome.NEW, "unit", id, entered);
  }

  @Override
  String undo(TakenRow row, Long key) {
    if (row.outcome() == Outcome.CHANGED) {
      return putBack(row, key);
    }
    int entered = row.before() == null ? 1 : Integer.parseInt(row.before());
    if (register.versions(key) != entered) {
      return UndoRepository.CHANGED;
    }
    Map<Long, String> kept = new HashMap<>();
    undoing.remove("organisational_unit", PARTS, List.of(key), kept);
    return kept.get(key);
  }
}
