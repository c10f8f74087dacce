package vn.hieuhoc.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

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
  void blankIsNothing() {
    assertThat(VietnameseText.tidyOrNull("  \t ")).isNull();
    assertThat(VietnameseText.sortName(" ")).isEmpty();
    assertThat(VietnameseText.fold(null)).isEmpty();
  }
}
