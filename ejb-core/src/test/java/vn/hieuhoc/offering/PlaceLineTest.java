package vn.hieuhoc.offering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nhà văn hóa thôn Phú Cát | Thôn Phú Cát | Nhà văn hóa thôn Phú Cát",
        "Nhà văn hoá THÔN PHÚ CÁT | Thôn Phú Cát | Nhà văn hoá THÔN PHÚ CÁT",
        "Vườn táo nhà ông Lưu, thôn Gò Táo | Thôn Gò Táo | Vườn táo nhà ông Lưu, thôn Gò Táo",
        "Phòng máy Trung tâm học tập cộng đồng phường Nha Trang | Phường Nha Trang"
            + " | Phòng máy Trung tâm học tập cộng đồng phường Nha Trang",
        "Phòng máy TTHTCĐ xã Vạn Ninh | Trung tâm học tập cộng đồng xã Vạn Ninh"
            + " | Phòng máy TTHTCĐ xã Vạn Ninh",
        "Hội trường xã Vạn Ninh | TTHTCĐ xã Vạn Ninh | Hội trường xã Vạn Ninh",
        "Sân hợp tác xã rong biển Bãi Cạn | Thôn Bãi Cạn | Sân hợp tác xã rong biển Bãi Cạn",
        "Chợ Bến Đò | Tổ dân phố 7 Bến Đò | Chợ Bến Đò",
        "Thôn Phú Cát | Nhà văn hóa thôn Phú Cát | Nhà văn hóa thôn Phú Cát",
      })
  void whatTheHallSaysIsNotSaidAgain(String venue, String place, String line) {
    assertThat(PlaceLine.of(venue, place)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nhà văn hóa thôn Phú Cát | Trung tâm học tập cộng đồng xã Vạn Ninh | xã Vạn Ninh",
        "Nhà văn hóa tổ dân phố 7 | TTHTCĐ phường Nha Trang | phường Nha Trang",
        "Phòng máy | TTHTCĐ xã Vạn Ninh | TTHTCĐ xã Vạn Ninh",
      })
  void theHallOfAHamletLiesInTheCommuneAndNotInTheCentre(
      String venue, String place, String around) {
    assertThat(PlaceLine.of(venue, place)).isEqualTo(venue + ", " + around);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nhà văn hóa thôn Phú Cát | Xã Vạn Ninh",
        "Quán bà Phú | Thôn Phú",
        "Hội trường | Xã Vạn Ninh",
      })
  void whatItDoesNotSayIsAdded(String venue, String place) {
    assertThat(PlaceLine.of(venue, place)).isEqualTo(venue + ", " + place);
  }

  @Test
  void onePartMayBeUnknown() {
    assertThat(PlaceLine.of("Hội trường", null)).isEqualTo("Hội trường");
    assertThat(PlaceLine.of(null, "Xã Vạn Ninh")).isEqualTo("Xã Vạn Ninh");
  }
}
