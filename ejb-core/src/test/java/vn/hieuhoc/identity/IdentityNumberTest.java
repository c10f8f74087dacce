package vn.hieuhoc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.support.Refused;

/** Identity numbers: what is refused, what is only doubted, and how they are kept. */
class IdentityNumberTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  @ParameterizedTest
  @CsvSource({
    "056085001234, ''",
    "056 185 001 234, ''",
    "058304001234, ''",
    "05608500123, person.identity-length",
    "0560850012345, person.identity-length",
    "05608500123a, person.identity-length",
    "003085001234, person.identity-province",
    "097085001234, person.identity-province"
  })
  void provincesAreThoseOfBeforeTheMerger(String typed, String code) {
    if (code.isEmpty()) {
      assertThat(IdentityNumber.parse(typed)).isNotNull();
    } else {
      assertThatThrownBy(() -> IdentityNumber.parse(typed))
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.code()).isEqualTo(code))
          .hasMessageNotContaining(typed);
    }
  }

  @Test
  void genderAndBirthYearAreDoubtedNotRefused() {
    IdentityNumber man1985 = IdentityNumber.parse("056085001234");
    IdentityNumber woman2004 = IdentityNumber.parse("058304001234");

    assertThat(man1985.doubts(true, 1985)).isEmpty();
    assertThat(man1985.doubts(null, null)).isEmpty();
    assertThat(man1985.doubts(false, 1985)).containsExactly("person.identity-gender");
    assertThat(man1985.doubts(true, 1986)).containsExactly("person.identity-birth-year");
    assertThat(woman2004.doubts(false, 2004)).isEmpty();
    assertThat(woman2004.doubts(true, 1904)).hasSize(2);
  }

  @Test
  void theNumberNeverReachesALog() {
    assertThat(IdentityNumber.parse("056085001234")).asString().doesNotContain("0560850");
    NewPerson command =
        new NewPerson(
            "Cao Thị Lan",
            null,
            null,
            null,
            null,
            null,
            new NewResidence(UUID.randomUUID(), null),
            "056085001234",
            "0905123456");
    assertThat(command.toString())
        .doesNotContain("056085")
        .doesNotContain("0905")
        .doesNotContain("Lan");
  }

  @Test
  void aSealedNumberOpensForItsOwnPersonOnly() {
    IdentityVault vault = new IdentityVault(Optional.of(KEY));
    UUID person = UUID.randomUUID();
    IdentityNumber number = IdentityNumber.parse("056085001234");

    byte[] sealed = vault.seal(number, person);

    assertThat(vault.open(sealed, person).digits()).isEqualTo("056085001234");
    assertThat(vault.seal(number, person)).isNotEqualTo(sealed);
    UUID other = UUID.randomUUID();
    assertThatThrownBy(() -> vault.open(sealed, other)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theHashIsKeyed() {
    IdentityVault vault = new IdentityVault(Optional.of(KEY));
    byte[] otherKey = new byte[32];
    otherKey[0] = 1;
    IdentityVault other =
        new IdentityVault(Optional.of(Base64.getEncoder().encodeToString(otherKey)));
    IdentityNumber number = IdentityNumber.parse("056085001234");

    assertThat(vault.hash(number)).hasSize(32).isEqualTo(vault.hash(number));
    assertThat(vault.hash(number)).isNotEqualTo(other.hash(number));
  }

  @Test
  void withoutAKeyNothingStarts() {
    assertThatThrownBy(() -> new IdentityVault(Optional.empty()))
        .hasMessageContaining("hieuhoc.identity.key");
    assertThatThrownBy(() -> new IdentityVault(Optional.of("c2hvcnQ=")))
        .hasMessageContaining("32 bytes");
  }
}
