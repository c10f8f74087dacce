package vn.hieuhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceRowTest {

  private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

  @Test
  void aMaterialAndACourseHaveAPage() {
    assertThat(EvidenceRow.page("https://hieuhoc.vn/hoc-lieu/" + ID)).isEqualTo("/hoc-lieu/" + ID);
    assertThat(EvidenceRow.page("https://hieuhoc.vn/khoa-hoc/" + ID)).isEqualTo("/khoa-hoc/" + ID);
  }

  @Test
  void whatComesFromElsewhereOrIsNoPageHasNone() {
    assertThat(EvidenceRow.page("https://elsewhere.vn/hoc-lieu/" + ID)).isNull();
    assertThat(EvidenceRow.page("https://hieuhoc.vn.evil.vn/hoc-lieu/" + ID)).isNull();
    assertThat(EvidenceRow.page("https://hieuhoc.vn/buoi-hoc/" + ID)).isNull();
    assertThat(EvidenceRow.page("https://hieuhoc.vn/hoc-lieu/../quan-ly")).isNull();
  }
}
