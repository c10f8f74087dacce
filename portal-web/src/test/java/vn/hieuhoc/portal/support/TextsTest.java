package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

  /** The blanks around it would be lost if they were written as such. */
  @Test
  void aWordThatJoinsOthersKeepsItsBlanks() {
    assertThat(Texts.pages(Preferences.VIETNAMESE).get("recognition_rule.or")).isEqualTo(" hoặc ");
    assertThat(Texts.pages(Preferences.ENGLISH).get("recognition_rule.or")).isEqualTo(" or ");
  }
}
