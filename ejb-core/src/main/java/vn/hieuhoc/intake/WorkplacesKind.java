package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.VietnameseText;

/** Offices, schools and firms, one a row. */
@ApplicationScoped
class WorkplacesKind extends UnitsKind {

  private static final int FACTS = 4;

  WorkplacesKind() {
    super("workplaces", UnitTree.WORKPLACE);
  }

  @Override
  NewUnit said(RowValues row, String code, String name) {
    UnitLevel managed = row.word("managed", Words.MANAGED);
    UnitKind.Workplace kind = row.word("kind", Words.WORKPLACE);
    String address = row.text("address", 300);
    String phone = row.text("phone", 30);
    return new NewUnit(
        code,
        name,
        null,
        UnitLevel.COMMUNE,
        UnitKind.WORKPLACE,
        managed,
        kind,
        address,
        phone,
        null);
  }

  @Override
  List<UnitRow> siblings(Long home) {
    return organisation.serving(home, UnitTree.WORKPLACE);
  }

  @Override
  boolean isToldByName() {
    return false;
  }

  @Override
  RowResult known(RowValues row, UnitRow known, NewUnit said) {
    List<String> before =
        facts(known.address(), known.phone(), known.managedLevel(), known.workplaceKind());
    List<String> after =
        facts(
            said.address() == null ? known.address() : said.address(),
            said.phone() == null ? known.phone() : said.phone(),
            said.managedLevel() == null ? known.managedLevel() : said.managedLevel(),
            said.workplaceKind() == null ? known.workplaceKind() : said.workplaceKind());
    if (after.equals(before)) {
      return RowResult.good(row.number(), Outcome.SAME, "unit", known.id(), null);
    }
    register.describe(known.key(), nullable(before), nullable(after));
    String kept = String.join("\n", before) + "\n" + String.join("\n", after);
    return RowResult.good(row.number(), Outcome.CHANGED, "unit", known.id(), kept);
  }

  @Override
  String putBack(TakenRow row, Long key) {
    String[] facts = row.before().split("\n", -1);
    if (facts.length != FACTS * 2) {
      return UndoRepository.CHANGED;
    }
    List<String> before = nullable(Arrays.asList(facts).subList(0, FACTS));
    List<String> after = nullable(Arrays.asList(facts).subList(FACTS, FACTS * 2));
    return register.describe(key, after, before) ? null : UndoRepository.CHANGED;
  }

  private static List<String> facts(Object... facts) {
    return Arrays.stream(facts).map(fact -> fact == null ? "" : fact.toString()).toList();
  }

  private static List<String> nullable(List<String> facts) {
    return Arrays.asList(facts.stream().map(VietnameseText::tidyOrNull).toArray(String[]::new));
  }
}
