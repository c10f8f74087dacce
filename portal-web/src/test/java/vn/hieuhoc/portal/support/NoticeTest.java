package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTest {

  @Test
  void aNoticeComesBackAsItWent() {
    Notice notice = new Notice("ok", "word.minutes", List.of("5", "", "a|b"));

    assertThat(Notice.read(notice.written())).isEqualTo(notice);
  }

  @Test
  void whatIsNoNoticeIsNothing() {
    assertThat(Notice.read(null)).isNull();
    assertThat(Notice.read("abc")).isNull();
  }
}
