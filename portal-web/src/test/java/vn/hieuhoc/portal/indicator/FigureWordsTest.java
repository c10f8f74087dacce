package vn.hieuhoc.portal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Test
  void aGapHasASignUnlessThereIsNone() {
    assertThat(signed("2.14")).isEqualTo("+2,1");
    assertThat(signed("-17.1")).isEqualTo("−17,1");
    assertThat(signed("0.00")).isEqualTo("0");
    assertThat(signed("-0.04")).isEqualTo("0");
  }

  private static String signed(String gap) {
    return FigureWords.signed(new BigDecimal(gap), VIETNAMESE);
  }
}
