package vn.hieuhoc.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.support.VietnameseText;

/** Looking through names in memory. */
class NameIndexTest {

  private static final int HERE = 7;
  private static final int THERE = 900;

  private final NameIndex index =
      index(
          entry(1, "Nguyễn Thị Hòa", 1958, HERE),
          entry(2, "Nguyễn Thị Thu Hà", 1990, HERE),
          entry(3, "Trần Văn Hạ", 1971, THERE),
          entry(4, "Đặng Văn Dũng", 1949, HERE),
          entry(5, "Đinh Hữu Đức", 1980, HERE),
          entry(6, "Nguyễn Thị Hà", 1991, HERE),
          entry(7, "Nguyễn Thị Hà", 1989, HERE));

  @ParameterizedTest
  @CsvSource({
    "thi hoa ngu,1",
    "HOÀ,1",
    "hòa,1",
    "dung dang,4",
    "đức,5",
    "'nguyen ha',7 6 2",
    "van,4",
    "xyz,''"
  })
  void beginningsOfWordsAreFoundInAnyOrderWithoutMarks(String typed, String expected) {
    assertThat(String.join(" ", found(typed, HERE).stream().map(String::valueOf).toList()))
        .isEqualTo(expected);
  }

  @Test
  void givenNamesAreInTheOrderOfAVietnameseList() {
    assertThat(found("", HERE, THERE)).containsExactly(4, 5, 7, 6, 2, 3, 1);
  }

  @Test
  void signsAloneAskForNobody() {
    assertThat(Directory.asksForSomebody("%")).isFalse();
    assertThat(Directory.asksForSomebody("  _ % ")).isFalse();
    assertThat(Directory.asksForSomebody("lan %")).isTrue();
  }

  @Test
  void aYearNarrows() {
    List<Integer> found = new ArrayList<>();
    index.each(
        new NameQuery(List.of("ha"), units(HERE), 1989), 0, place -> found.add(index.id(place)));
    assertThat(found).containsExactly(7);
  }

  @Test
  void keysAreInTheSameOrderAlsoWhenSomebodyHasBeenRenamedSince() {
    DirectoryState state =
        DirectoryState.of(index, 7, Instant.EPOCH)
            .with(
                List.of(entry(1, "Nguyễn Văn An", 1958, HERE), entry(8, "Lê Thị Hà", 1989, HERE)),
                Instant.EPOCH);

    List<Integer> keys = new ArrayList<>(List.of(99, 1, 2, 3, 4, 5, 6, 7, 8));
    keys.sort(state::compare);

    assertThat(keys).containsExactly(1, 4, 5, 8, 7, 6, 2, 3, 99);
  }

  private List<Integer> found(String typed, int... units) {
    List<Integer> found = new ArrayList<>();
    index.each(
        new NameQuery(NameQuery.beginnings(typed), units(units), 0),
        0,
        place -> found.add(index.id(place)));
    return found;
  }

  private static BitSet units(int... keys) {
    BitSet units = new BitSet();
    for (int key : keys) {
      units.set(key);
    }
    return units;
  }

  private static NameIndex index(NameEntry... entries) {
    NameIndex.Builder builder = new NameIndex.Builder();
    for (NameEntry entry : entries) {
      builder.add(entry);
    }
    return builder.build();
  }

  private static NameEntry entry(int id, String name, int year, long home) {
    return NameEntry.of(id, VietnameseText.sortName(name), null, year, home, false, false);
  }
}
