package vn.hieuhoc.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.portal.support.Texts;

class NoticeWordsTest {

  @Test
  void whoWaitsReadsTheNumberAndHowLongASeatIsKept() {
    Texts texts = Texts.pages(Locale.forLanguageTag("vi"));

    assertThat(NoticeWords.sentence(texts, "WAITLISTED", "Bơi · Lớp tối", null, "3 48"))
        .contains("“Bơi · Lớp tối”", "số thứ tự chờ: 3", "48 giờ");
  }
}
