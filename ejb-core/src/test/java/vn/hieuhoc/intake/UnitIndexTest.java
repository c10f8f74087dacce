package vn.hieuhoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;

class UnitIndexTest {

  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  private static final LocalDate BEFORE = LocalDate.of(2025, 3, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

  private final UnitRow hoa =
      unit(1, "22489", "Xã Ninh Hoà", "Ninh Hoà", UnitLevel.COMMUNE, UnitKind.COMMUNE, 9, null);
  private final UnitRow ward =
      unit(2, "22366", "Phường Ninh Hoà", "Ninh Hoà", UnitLevel.COMMUNE, UnitKind.WARD, 9, null);
  private final UnitRow old =
      unit(3, "22000", "Xã Vạn Kỳ", "Vạn Kỳ", UnitLevel.COMMUNE, UnitKind.COMMUNE, 8, MERGER);
  private final UnitRow hamlet =
      unit(4, "01", "Thôn 1", "1", UnitLevel.HAMLET, UnitKind.HAMLET, 1, null);
  private final UnitRow quarter =
      unit(
          5,
          "02",
          "Tổ dân phố Đông Hải",
          "Đông Hải",
          UnitLevel.HAMLET,
          UnitKind.RESIDENTIAL_GROUP,
          1,
          null);
  private final UnitIndex index = new UnitIndex(List.of(hoa, ward, old, hamlet, quarter));

  @Test
  void marksTonePlacementsAndTheWordForTheKindDoNotMatter() {
    assertThat(index.commune("c", "xa ninh hoa", null, NOW)).isEqualTo(hoa);
    assertThat(index.commune("c", "Xã Ninh Hòa", null, NOW)).isEqualTo(hoa);
    assertThat(index.commune("c", "P. Ninh Hòa", null, NOW)).isEqualTo(ward);
    assertThat(index.commune("c", "22366", null, NOW)).isEqualTo(ward);
    assertThat(index.hamlet("h", "thôn 01", hoa, NOW)).isEqualTo(hamlet);
    assertThat(index.hamlet("h", "1", hoa, NOW)).isEqualTo(hamlet);
    assertThat(index.hamlet("h", "TDP Đông Hải", hoa, NOW)).isEqualTo(quarter);
    assertThat(index.hamlet("h", "dong hai", hoa, NOW)).isEqualTo(quarter);
  }

  @Test
  void oldNamesAreKnownOnTheirDayAlone() {
    assertThat(index.commune("c", "Vạn Kì", null, BEFORE)).isEqualTo(old);
    assertThatThrownBy(() -> index.commune("c", "Vạn Kỳ", null, NOW))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("import.unit-unknown");
  }

  @Test
  void aNameOfThePastIsKnownAsThatAlone() {
    assertThat(index.former("xã vạn kì", NOW)).isEqualTo(old);
    assertThat(index.former("Vạn Kỳ", BEFORE)).isNull();
    assertThat(index.former("Ninh Hòa", NOW)).isNull();
    assertThat(index.former("Không Có", NOW)).isNull();
  }

  @Test
  void ofSeveralNoneIsGuessed() {
    assertThatThrownBy(() -> index.commune("c", "Ninh Hòa", null, NOW))
        .hasMessageContaining("import.unit-unclear")
        .hasMessageContaining("Xã Ninh Hoà")
        .hasMessageContaining("Phường Ninh Hoà");
  }

  private static UnitRow unit(
      long key,
      String code,
      String name,
      String shortName,
      UnitLevel level,
      UnitKind kind,
      long parent,
      LocalDate to) {
    return new UnitRow(
        key,
        new UUID(0, key),
        UnitTree.ADMINISTRATIVE,
        code,
        name,
        shortName,
        level,
        kind,
        parent,
        new UUID(0, parent),
        null,
        LocalDate.of(2020, 1, 1),
        to,
        null,
        null,
        null,
        null,
        null);
  }
}
