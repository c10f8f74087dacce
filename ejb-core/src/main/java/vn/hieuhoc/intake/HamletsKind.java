package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Hamlets and residential groups, one a row. */
@ApplicationScoped
class HamletsKind extends UnitsKind {

  HamletsKind() {
    super("hamlets", UnitTree.ADMINISTRATIVE);
  }

  @Override
  NewUnit said(RowValues row, String code, String name) {
    UnitKind kind = row.word("kind", Words.HAMLET);
    return name == null
        ? null
        : NewUnit.named(
            code, name, shortName(name), UnitLevel.HAMLET, kind == null ? kindOf(name) : kind);
  }

  @Override
  List<UnitRow> siblings(Long home) {
    return organisation.hamlets(home);
  }

  @Override
  boolean isToldByName() {
    return true;
  }

  @Override
  RowResult known(RowValues row, UnitRow known, NewUnit said) {
    return RowResult.good(row.number(), Outcome.SAME, "unit", known.id(), null);
  }

  @Override
  String putBack(TakenRow row, Long key) {
    throw new IllegalStateException("Rows change no hamlet: " + row);
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
}
