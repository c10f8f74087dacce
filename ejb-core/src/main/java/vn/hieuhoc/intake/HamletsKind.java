package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Hamlets and residential groups, one a row. */
@ApplicationScoped
class HamletsKind implements ImportKind {

  private static final List<ImportColumn> COLUMNS = ImportColumn.of("hamlets");
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
    return "hamlets";
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
    UnitKind kind = row.word("kind", Words.HAMLET);
    if (row.isBad()) {
      return RowResult.bad(row.number(), row.faults());
    }
    Long above = units.now(commune, context);
    if (!context.reaches(above)) {
      throw Refused.of("commune", "import.out-of-reach", commune.name());
    }
    if (!PersonFinder.isFirst(row, context.claims(), "unitCode", above + "|" + code)) {
      return RowResult.bad(row.number(), row.faults());
    }
    for (UnitRow known : organisation.hamlets(above)) {
      boolean sameName = VietnameseText.fold(known.name()).equals(VietnameseText.fold(name));
      if (known.code().equals(code) && !sameName) {
        throw Refused.of("code", "organisation.code-taken", code);
      }
      if (sameName) {
        return RowResult.good(row.number(), Outcome.SAME, "unit", known.id(), null);
      }
    }
    UnitKind sort = kind == null ? kindOf(name) : kind;
    UUID id =
        organisation.create(
            UnitTree.ADMINISTRATIVE,
            NewUnit.named(code, name, shortName(name), UnitLevel.HAMLET, sort),
            above,
            null,
            from);
    return RowResult.good(row.number(), Outcome.NEW, "unit", id, null);
  }

  private static UnitKind kindOf(String name) {
    String folded = VietnameseText.fold(name);
    return folded.startsWith("to ") || folded.startsWith("tdp ") || folded.startsWith("khu pho ")
        ? UnitKind.RESIDENTIAL_GROUP
        : UnitKind.HAMLET;
  }

  /** Without the word for its kind. */
  private static String shortName(String name) {
    String folded = VietnameseText.fold(name);
    for (String word : List.of("to dan pho ", "khu pho ", "thon ", "tdp ", "to ")) {
      if (folded.startsWith(word)) {
        return VietnameseText.tidy(name).substring(word.length());
      }
    }
    return null;
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
      } else if (key != null) {
        undoing.remove("organisational_unit", PARTS, List.of(key), kept);
      }
      reasons.add(kept.get(key));
    }
    return reasons;
  }
}
