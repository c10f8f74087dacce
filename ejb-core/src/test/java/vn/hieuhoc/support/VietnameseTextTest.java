package vn.hieuhoc.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

  private static final String UNSEEN = "[[\\p{Cc}\\p{Cf}]&&[^\\s]]";

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Thị Đường, nguyen thi duong",
    "CÔNG DÂN HỌC TẬP, cong dan hoc tap",
    "hòa, hoa",
    "hoà, hoa",
    "Bo Bo Thị Bông, bo bo thi bong",
    "'  Đỗ   Ẫm ', do am"
  })
  void foldsMarksCaseAndBlanks(String text, String folded) {
    assertThat(VietnameseText.fold(text)).isEqualTo(folded);
    assertThat(VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(folded);
  }

  @Test
  void keepsWhatWasTypedInOneForm() {
    String decomposed = Normalizer.normalize(" Trần  Văn Ngữ ", Normalizer.Form.NFD);

    assertThat(VietnameseText.tidy(decomposed)).isEqualTo("Trần Văn Ngữ");
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn An, An Nguyễn Văn",
    "Bo Bo Thị Hoa, Hoa Bo Bo Thị",
    "Y'Moan, Y'Moan",
    "Trần Bình, Bình Trần"
  })
  void sortsByGivenNameThenFamilyNameThenTheRest(String name, String key) {
    assertThat(VietnameseText.sortName(name)).isEqualTo(key);
  }

  @Test
  void signsNobodySeesAreDropped() {
    assertThat(VietnameseText.tidy("X\u0000\u202eY\u200b Lan\u00ad\u007f")).isEqualTo("XY Lan");
    assertThat(VietnameseText.tidy("Lê \u0000 Văn\tA\u0085")).isEqualTo("Lê Văn A");
    assertThat(VietnameseText.tidyOrNull("\u0000\u202e")).isNull();
    assertThat(VietnameseText.fold("L\u200bê\u0000")).isEqualTo("le");
  }

  @Test
  void blankIsNothing() {
    assertThat(VietnameseText.tidyOrNull("  \t ")).isNull();
    assertThat(VietnameseText.sortName(" ")).isEmpty();
    assertThat(VietnameseText.fold(null)).isEmpty();
  }

  /** Most texts take a short way; it leads where the long one leads, sign by sign. */
  @Test
  void everySignIsFoldedAndTidiedAsTheRulesSay() {
    for (int sign = 1; sign < 0x2000; sign++) {
      String text = "a" + (char) sign + "b";
      String tidy =
          Normalizer.normalize(text, Normalizer.Form.NFC)
              .replaceAll(UNSEEN, "")
              .replaceAll("[\\s\\p{Zs}]+", " ")
              .strip();
      String folded =
          Normalizer.normalize(text, Normalizer.Form.NFD)
              .replaceAll("\\p{M}+", "")
              .replace('đ', 'd')
              .replace('Đ', 'D')
              .toLowerCase(java.util.Locale.ROOT)
              .replaceAll(UNSEEN, "")
              .replaceAll("[\\s\\p{Zs}]+", " ")
              .strip();
      assertThat(VietnameseText.tidy(text)).as("%04x", sign).isEqualTo(tidy);
      assertThat(VietnameseText.fold(text)).as("%04x", sign).isEqualTo(folded);
    }
    assertThat(VietnameseText.tidy(" a")).isEqualTo("a");
    assertThat(VietnameseText.tidy("a ")).isEqualTo("a");
    assertThat(VietnameseText.tidy("a  b")).isEqualTo("a b");
    assertThat(VietnameseText.tidy(" ")).isEmpty();
    assertThat(VietnameseText.fold("")).isEmpty();
  }
}
