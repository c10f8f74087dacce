package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A place is handed to a map in its own words, whatever letters they have. */
class MapAddressTest {

  @Test
  void thePlaceIsOneValueOfTheAddress() {
    assertThat(Words.map("Nhà văn hóa & hội trường, Thôn Suối Mây"))
        .isEqualTo(
            "https://www.google.com/maps/search/?api=1&query="
                + "Nh%C3%A0+v%C4%83n+h%C3%B3a+%26+h%E1%BB%99i+tr%C6%B0%E1%BB%9Dng%2C"
                + "+Th%C3%B4n+Su%E1%BB%91i+M%C3%A2y");
  }
}
