package vn.hieuhoc.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageRequestTest {

  @Test
  void pagesAreCountedFromOne() {
    assertThat(PageRequest.ofNumber(1, 20)).isEqualTo(new PageRequest(0, 20));
    assertThat(PageRequest.ofNumber(3, 20)).isEqualTo(new PageRequest(40, 20));
    assertThat(PageRequest.ofNumber(-7, 20)).isEqualTo(new PageRequest(0, 20));
    assertThat(PageRequest.ofNumber(Integer.MIN_VALUE, 20)).isEqualTo(new PageRequest(0, 20));
  }

  @Test
  void aNumberBeyondEveryListIsAPageBehindItsEnd() {
    for (int number : new int[] {107_374_183, 999_999_999, Integer.MAX_VALUE}) {
      for (int size : new int[] {20, 25, 50, PageRequest.LARGEST}) {
        PageRequest page = PageRequest.ofNumber(number, size);

        assertThat((long) page.first()).isGreaterThan(1_000_000_000L);
        assertThat((long) page.first() + page.size()).isLessThanOrEqualTo(Integer.MAX_VALUE);
      }
    }
  }
}
