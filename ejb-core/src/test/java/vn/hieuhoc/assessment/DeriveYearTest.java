package vn.hieuhoc.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeriveYearTest {

  @Test
  void whatWalksThroughManyPeopleIsDoneBesideTheQuickWork() {
    assertThat(new DeriveYear().isSlow()).isTrue();
    assertThat(new DeriveUnit().isSlow()).isTrue();
    assertThat(new DeriveRecognitions().isSlow()).isFalse();
  }
}
