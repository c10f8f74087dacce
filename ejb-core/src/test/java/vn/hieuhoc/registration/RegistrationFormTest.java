package vn.hieuhoc.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.Refused;

class RegistrationFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    RegistrationForm form = new RegistrationForm("A", "31/02/1970", "a", "1", false);

    assertThat(form.problems(TODAY))
        .extracting(Refused::field, Refused::code)
        .containsExactly(
            tuple("fullName", "registration.name-short"),
            tuple("birthDate", "person.date-unreadable"),
            tuple("userName", "registration.user-name"),
            tuple("password", "registration.password-short"),
            tuple("consent", "registration.consent"));
  }

  @Test
  void whatWasLeftEmptyIsTheFieldsOwnMatter() {
    assertThat(new RegistrationForm(null, null, null, null, true).problems(TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trần Văn Tám", "H’Rê Niê", "K'Đăm", "Y-Moan Êban"})
  void namesOfOurPeoplesAreTaken(String name) {
    assertThat(RegistrationForm.name(name)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2031,registration.birth-in-future",
    "1850,registration.birth-long-ago",
    "2015,registration.too-young",
    "2010,registration.age-unsure"
  })
  void aYearIsRefusedForItsOwnReason(String year, String code) {
    assertThat(problems(year, "lan.tanmy")).extracting(Refused::code).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "090512396,registration.phone-short",
    "09051239678,registration.phone-long",
    "1905123967,registration.phone-unknown"
  })
  void digitsAreATelephoneNumber(String typed, String code) {
    assertThat(problems("1970", typed)).extracting(Refused::code).containsExactly(code);
  }

  @Test
  void aTelephoneNumberWithBlanksIsTaken() {
    assertThat(problems("1970", "0905 123 967")).isEmpty();
  }

  @Test
  void aPasswordIsNeverRepeatedInWhatIsSaid() {
    RegistrationForm form = new RegistrationForm("Trần Tám", "1970", "tam.nt", "bimat", true);

    assertThat(form.problems(TODAY))
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).containsExactly(5, 8));
    assertThat(form.toString()).doesNotContain("bimat", "Tám");
  }

  private static List<Refused> problems(String year, String userName) {
    return new RegistrationForm("Trần Văn Tám", year, userName, "du-tam-chu", true).problems(TODAY);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
