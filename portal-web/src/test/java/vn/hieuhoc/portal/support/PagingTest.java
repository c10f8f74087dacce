package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

class PagingTest {

  @Test
  void aLongListShowsItsEndsAndTheMiddle() {
    Paging paging = new Paging(page(10, 20, 400), "/khoa-hoc?chu-de=so");

    assertThat(paging.getNumber()).isEqualTo(10);
    assertThat(paging.getNumbers()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 20);
    assertThat(paging.link(11)).isEqualTo("/khoa-hoc?chu-de=so&trang=11");
  }

  @Test
  void aShortListHasOnePage() {
    Paging paging = new Paging(page(1, 20, 3), "/khoa-hoc");

    assertThat(paging.getLast()).isEqualTo(1);
    assertThat(paging.getNumbers()).containsExactly(1);
    assertThat(paging.link(1)).isEqualTo("/khoa-hoc?trang=1");
  }

  private static Page<String> page(int number, int size, long total) {
    return new Page<>(List.of("row"), total, PageRequest.ofNumber(number, size));
  }
}
