package vn.hieuhoc.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.identity.PhoneNumber;
import vn.hieuhoc.support.Refused;

/** Names and telephones as they are kept. */
class PersonTest {

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Thị Đường, Đường Nguyễn Thị",
    "Bo Bo Thị Bông, Bông Bo Bo Thị",
    "Mấu Quốc Tiến, Tiến Mấu Quốc",
    "Thành Ngọc Có, Có Thành Ngọc",
    "Công Tằng Tôn Nữ Hoàng Lan, Lan Công Tằng Tôn Nữ Hoàng",
    "Điểu, Điểu",
    "'  lê   ÁNH ', ÁNH lê"
  })
  void namesAreSortedByGivenName(String typed, String key) {
    assertThat(person(typed).sortName()).isEqualTo(key);
  }

  @Test
  void aCorrectedSortKeyStaysUntilTheNameChanges() {
    Person person = person("Bo Bo Thị Bông");
    person.correctSortName("Bông Bo-Bo Thị");

    person.rename("Bo Bo  Thị Bông");
    assertThat(person.sortName()).isEqualTo("Bông Bo-Bo Thị");

    person.rename("Bo Bo Thị Hoa");
    assertThat(person.sortName()).isEqualTo("Hoa Bo Bo Thị");
  }

  @Test
  void decomposedNamesAreKeptComposed() {
    assertThat(person("\u0110u\u031bo\u031b\u0300ng").fullName()).isEqualTo("Đường");
  }

  @Test
  void aStrongerProofIsNotLoweredByConfirming() {
    Person proved = new Person("HH00000001", "Lan", IdentityAssurance.VNEID, Instant.EPOCH);
    proved.confirm(by(IdentityAssurance.CONFIRMED));
    assertThat(proved.assurance()).isEqualTo(IdentityAssurance.VNEID);
  }

  @Test
  void theCommunesWordStandsAboveTheHamlets() {
    Person person = new Person("HH00000001", "Lan", IdentityAssurance.SELF_DECLARED, Instant.EPOCH);

    person.confirm(by(IdentityAssurance.CONFIRMED_BY_HAMLET));
    assertThat(person.assurance()).isEqualTo(IdentityAssurance.CONFIRMED_BY_HAMLET);
    person.confirm(by(IdentityAssurance.CONFIRMED));
    person.confirm(by(IdentityAssurance.CONFIRMED_BY_HAMLET));

    assertThat(person.assurance()).isEqualTo(IdentityAssurance.CONFIRMED);
    assertThat(person.confirmedAtUnitId()).isEqualTo(7L);
  }

  private static Person.Confirmation by(IdentityAssurance assurance) {
    return new Person.Confirmation(assurance, Instant.EPOCH, 7L, 1L);
  }

  @ParameterizedTest
  @CsvSource({
    "0905.123.456, 0905123456",
    "+84 905 123 456, 0905123456",
    "84905123456, 0905123456",
    "(0258) 384 0000, 02583840000",
    "0258-384000, 0258384000"
  })
  void telephonesAreKeptAsDigits(String typed, String kept) {
    assertThat(PhoneNumber.normalise(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "09051234, person.phone-length",
    "1900 1234 56, person.phone-unknown",
    "0105123456, person.phone-unknown",
    "gọi chị Lan, person.phone-unknown"
  })
  void otherTelephonesAreRefused(String typed, String code) {
    assertThatThrownBy(() -> PhoneNumber.normalise(typed))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static Person person(String name) {
    return new Person("HH00000001", name, IdentityAssurance.CONFIRMED, Instant.EPOCH);
  }
}
