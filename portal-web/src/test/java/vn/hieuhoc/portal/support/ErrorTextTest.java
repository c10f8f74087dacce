package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of refusals speak the language of the reader, also where they show words of ours. */
class ErrorTextTest {

  @Test
  void rolesAreNamedAsPeopleNameThem() {
    List<String> roles = List.of("PRESENTER, CENTRE_MANAGER, COMMUNE_STAFF");

    assertThat(ErrorText.of("access.forbidden", roles, Preferences.VIETNAMESE))
        .contains("Báo cáo viên, Quản lý trung tâm hoặc Cán bộ xã")
        .doesNotContain("_");
    assertThat(ErrorText.of("access.forbidden", roles, Preferences.ENGLISH))
        .contains(" or Commune staff");
  }

  @Test
  void wordsWithinAnArgumentAreTranslatedAndOthersStandAsTheyAre() {
    List<String> change = List.of("Mai", "Giới tính: {word.gender.MALE} → {word.gender.FEMALE}");

    assertThat(ErrorText.of("import.note-changed-name", change, Preferences.VIETNAMESE))
        .contains("Nam → Nữ");
    assertThat(ErrorText.of("import.note-changed-name", change, Preferences.ENGLISH))
        .contains("Male → Female");
    assertThat(
            ErrorText.of(
                "import.note-changed-name",
                List.of("{word.gender.NONE} $1", "x"),
                Preferences.ENGLISH))
        .contains("NONE $1");
  }
}
