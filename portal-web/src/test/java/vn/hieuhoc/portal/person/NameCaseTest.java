package vn.hieuhoc.portal.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in capitals are offered in small letters; others are left alone. */
class NameCaseTest {

  @ParameterizedTest
  @CsvSource({
    "NGUYỄN THỊ ĐƯỜNG,Nguyễn Thị Đường",
    "BO BO THỊ BÔNG,Bo Bo Thị Bông",
    "Y-MOAN ÊBAN,Y-Moan Êban",
    "H’RÊ NIÊ,H’Rê Niê"
  })
  void capitalsAreTidied(String typed, String tidied) {
    assertThat(NameCase.tidied(typed)).isEqualTo(tidied);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nguyễn Thị Đường", "H’Rê Niê", "AN", "nguyễn thị lan"})
  void otherNamesAreLeftAsTheyAre(String typed) {
    assertThat(NameCase.tidied(typed)).isNull();
  }
}
