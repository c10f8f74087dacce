package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Offices, schools and firms, one a row. */
@ApplicationScoped
class WorkplacesKind implements ImportKind {

  private static final List<ImportColumn> COLUMNS = ImportColumn.of("workplaces");
  private static final List<String> PARTS =
      List.of(
          "organisational_unit_version.unit_id",
          "unit_closure.descendant_id",
          "unit_closure.ancestor_id",
          "unit_area.unit_id");

  @Inject private OrganisationService organisation;
  @Inject private UnitFinder units;
  @Inject private RegisterRepository register;
  @Inject private UndoRepository undoing;

  @Override
  public String code() {
    return "workplaces";
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public String columnOf(String field) {
    return field.equals("code") ? "unitCode" : field;
  }

  @Override
  public List<RowResult> take(List<RowValues> rows, ImportContext context) {
    return rows.stream().map(row -> take(row, context)).toList();
  }

  private RowResult take(RowValues row, ImportContext context) {
    String code = row.text("unitCode", 40);
    String name = row.text("name", 200);
    LocalDate from = PersonFinder.from(row, context.today());
    if (from.isAfter(context.today())) {
      row.fault("from", "person.residence-in-future", from);
    }
    UnitRow commune = units.place(row, context, context.asOf());
    UnitLevel managed = row.word("managed", Words.MANAGED);
    String address = row.text("address", 300);
    String phone = row.text("phone", 30);
    if (row.isBad()) {
      return RowResult.bad(row.number(), row.faults());
    }
    Long area = units.now(commune, context);
    if (!context.reaches(area)) {
      throw Refused.of("commune", "import.out-of-reach", commune.name());
    }
    if (!PersonFinder.isFirst(row, context.claims(), "unitCode", area + "|" + code)) {
      return RowResult.bad(row.number(), row.faults());
    }
    for (UnitRow known : organisation.serving(area, UnitTree.WORKPLACE)) {
      if (known.code().equals(code)) {
        if (!VietnameseText.fold(known.name()).equals(VietnameseText.fold(name))) {
          throw Refused.of("code", "organisation.code-taken", code);
        }
        return changed(row, known, address, phone);
      }
    }
    NewUnit unit =
        new NewUnit(
            code, name, null, UnitLevel.COMMUNE, UnitKind.WORKPLACE, managed, address, phone, null);
    UUID id = organisation.create(UnitTree.WORKPLACE, unit, area, area, from);
    return RowResult.good(row.number(), Outcome.NEW, "unit", id, null);
  }

  private RowResult changed(RowValues row, UnitRow known, String address, String phone) {
    String newAddress = address == null ? known.address() : address;
    String newPhone = phone == null ? known.phone() : phone;
    if (Objects.equals(newAddress, known.address()) && Objects.equals(newPhone, known.phone())) {
      return RowResult.good(row.number(), Outcome.SAME, "unit", known.id(), null);
    }
    register.contact(known.key(), newAddress, newPhone);
    String before = kept(known.address()) + "\n" + kept(known.phone());
    return RowResult.good(row.number(), Outcome.CHANGED, "unit", known.id(), before);
  }

  private static String kept(String text) {
    return text == null ? "" : text;
  }

  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    Map<UUID, Long> keys =
        undoing.keys("organisational_unit", rows.stream().map(TakenRow::subject).toList());
    List<String> reasons = new ArrayList<>();
    for (TakenRow row : rows) {
      Long key = keys.get(row.subject());
      Map<Long, String> kept = new HashMap<>();
      if (key != null && register.hasHistory(key)) {
        kept.put(key, UndoRepository.CHANGED);
      } else if (key != null && row.outcome() == Outcome.CHANGED) {
        String[] before = row.before().split("\n", -1);
        register.contact(
            key, VietnameseText.tidyOrNull(before[0]), VietnameseText.tidyOrNull(before[1]));
      } else if (key != null) {
        undoing.remove("organisational_unit", PARTS, List.of(key), kept);
      }
      reasons.add(kept.get(key));
    }
    return reasons;
  }
}
