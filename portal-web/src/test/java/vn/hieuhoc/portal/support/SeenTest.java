package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTest {

  /** As rows of people are: their words leave out what no log may have. */
  public record Entry(String name, String phone, List<Place> places) {
    @Override
    public String toString() {
      return "Entry";
    }
  }

  /** Part of an entry. */
  public record Place(String name) {}

  private static Entry entry(String phone, String place) {
    return new Entry("Lan", phone, List.of(new Place(place)));
  }

  @Test
  void whatIsTheSameHasTheSameSigns() {
    assertThat(Seen.of(entry("0909", "Thôn Một"))).isEqualTo(Seen.of(entry("0909", "Thôn Một")));
  }

  @Test
  void whatIsKeptOutOfLogsCountsToo() {
    assertThat(Seen.of(entry("0909", "Thôn Một")))
        .isNotEqualTo(Seen.of(entry("0908", "Thôn Một")))
        .isNotEqualTo(Seen.of(entry("0909", "Thôn Hai")))
        .isNotEqualTo(Seen.of(entry(null, "Thôn Một")));
  }

  @Test
  void nothingHasNoSigns() {
    assertThat(Seen.of(null)).isEmpty();
  }
}
