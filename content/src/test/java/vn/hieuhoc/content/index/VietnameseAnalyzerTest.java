package vn.hieuhoc.content.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.content.index.VietnameseAnalyzer.Form;

class VietnameseAnalyzerTest {

  @Test
  void marksAndCaseAndCompositionFallTogetherWhenFolded() throws Exception {
    String loose = Normalizer.normalize("Công dân học tập", Normalizer.Form.NFD);

    for (String text : List.of("Công dân học tập", "CÔNG DÂN HỌC TẬP", "cong dan hoc tap", loose)) {
      assertThat(tokens(Form.FOLDED, text)).containsExactly("cong", "dan", "hoc", "tap");
    }
  }

  @Test
  void dWithStrokeFoldsToD() throws Exception {
    assertThat(tokens(Form.FOLDED, "Đường đi")).containsExactly("duong", "di");
  }

  @Test
  void toneStandsBehindWhereverItWasPut() throws Exception {
    assertThat(tokens(Form.EXACT, "hòa thủy khỏe")).isEqualTo(tokens(Form.EXACT, "HOÀ thuỷ khoẻ"));
    assertThat(tokens(Form.EXACT, "hòa")).isNotEqualTo(tokens(Form.EXACT, "hóa"));
    assertThat(tokens(Form.EXACT, "đường")).containsExactly("đương1");
  }

  @Test
  void looseAndJoinedMarksAreOneExactly() throws Exception {
    String loose = Normalizer.normalize("trồng rong sụn", Normalizer.Form.NFD);

    assertThat(tokens(Form.EXACT, loose)).isEqualTo(tokens(Form.EXACT, "trồng rong sụn"));
  }

  @Test
  void theTwoSpellingsOfOneVowelAreOne() throws Exception {
    assertThat(tokens(Form.FOLDED, "kỹ lý quý")).isEqualTo(tokens(Form.FOLDED, "kĩ lí quí"));
    assertThat(tokens(Form.EXACT, "kỹ lý quý")).isEqualTo(tokens(Form.EXACT, "kĩ lí quí"));
    assertThat(tokens(Form.FOLDED, "tay")).isNotEqualTo(tokens(Form.FOLDED, "tai"));
  }

  @Test
  void pairsAreTwoSyllablesSideBySide() throws Exception {
    assertThat(tokens(Form.PAIRS, "Công dân học")).containsExactly("cong_dan", "dan_hoc");
    assertThat(tokens(Form.PAIRS, "học")).isEmpty();
  }

  private static List<String> tokens(Form form, String text) throws Exception {
    List<String> tokens = new ArrayList<>();
    try (Analyzer analyzer = new VietnameseAnalyzer(form);
        TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }
}
