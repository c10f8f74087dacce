package vn.hieuhoc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRow;

class HeaderMatchTest {

  private static final List<ImportColumn> PEOPLE = ImportColumn.of("people");

  @Test
  void columnsAreKnownByTheirNamesWithAndWithoutMarksInBothLanguages() {
    HeaderMatch match = new HeaderMatch(PEOPLE, Map.of());

    assertThat(match.mapping(List.of("STT", "HỌ VÀ TÊN", "ngay sinh", "Xã/Phường")))
        .containsEntry("fullName", 1)
        .containsEntry("birthDate", 2)
        .containsEntry("commune", 3)
        .hasSize(3);
    assertThat(match.mapping(List.of("Full name", "Date of birth", "Commune")))
        .containsEntry("fullName", 0)
        .containsEntry("birthDate", 1)
        .containsEntry("commune", 2);
  }

  @Test
  void theHeaderIsFoundBelowATitle() {
    SheetRow title = row(1, "DANH SÁCH NHÂN KHẨU");
    SheetRow header = row(3, "Họ tên", "Xã", "Thôn");

    assertThat(new HeaderMatch(PEOPLE, Map.of()).header(List.of(title, header))).isSameAs(header);
  }

  @Test
  void whatWasTakenBeforeGoesFirst() {
    HeaderMatch match = new HeaderMatch(PEOPLE, Map.of("fullName", "Người học"));

    assertThat(match.mapping(List.of("Họ tên", "Người học"))).containsEntry("fullName", 1);
  }

  @Test
  void missingColumnsAreNamed() {
    HeaderMatch match = new HeaderMatch(PEOPLE, Map.of());

    assertThat(match.missing(match.mapping(List.of("Họ tên")))).containsExactly("Xã");
    assertThat(match.missing(match.mapping(List.of("Họ tên", "Xã")))).isEmpty();
  }

  private static SheetRow row(int number, String... texts) {
    return new SheetRow(number, Stream.of(texts).map(SheetCell::of).toList());
  }
}
