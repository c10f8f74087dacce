package vn.hieuhoc.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConversionTest {

  private static final long SEED = 20261129;
  private static final String[] FAMILY = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"
  };
  private static final String[] MIDDLE = {
    "Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Thùy", "Bích", "Quốc", "Xuân"
  };
  private static final String[] GIVEN = {
    "Hường", "Tuyết", "Dũng", "Lan", "Phượng", "Thủy", "Đạt", "Yến", "Kỳ", "Mỹ", "Quỳnh", "Ẩn"
  };

  @Test
  void textsThatPeopleKnowAreRead() {
    assertThat(Conversion.TCVN3.convert("NguyÔn V¨n An")).isEqualTo("Nguyễn Văn An");
    assertThat(Conversion.TCVN3.convert("TrÇn ThÞ Ph­îng")).isEqualTo("Trần Thị Phượng");
    assertThat(Conversion.VNI.convert("Nguyeãn Vaên An")).isEqualTo("Nguyễn Văn An");
    assertThat(Conversion.VNI.convert("Traàn Thò Phöôïng")).isEqualTo("Trần Thị Phượng");
    assertThat(Conversion.VNI.convert("Ñaëng Höõu Ñöùc")).isEqualTo("Đặng Hữu Đức");
  }

  @Test
  void whatIsWrittenInAnOldEncodingIsRecognisedAndComesBackAsItWas() {
    Random random = new Random(SEED);
    for (Conversion way : Conversion.values()) {
      for (int round = 0; round < 200; round++) {
        List<String> names = IntStream.range(0, 20).mapToObj(i -> name(random)).toList();
        List<String> old = names.stream().map(way::revert).toList();

        assertThat(Conversion.of(old)).as("%s %s", way, old).contains(way);
        assertThat(old.stream().map(way::convert).toList()).isEqualTo(names);
      }
    }
  }

  @Test
  void unicodeIsNeverTakenForAnOldEncoding() {
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      List<String> names = IntStream.range(0, 20).mapToObj(i -> name(random)).toList();
      assertThat(Conversion.of(names)).as("%s", names).isEmpty();
    }
    assertThat(Conversion.of(List.of("Họ và tên", "Ngày sinh", "H'Mông Ksor Y Blăng"))).isEmpty();
    assertThat(Conversion.of(List.of("Jean-François Müller", "Renée"))).isEmpty();
    assertThat(Conversion.of(List.of("An", "Binh", "123"))).isEmpty();
  }

  @Test
  void oneCellIsToldByItselfAmongOthersInUnicode() {
    for (String old : List.of("NguyÔn V¨n An", "TrÇn ThÞ Lan", "Nguyeãn Vaên An", "Ph¹m B×nh")) {
      List<String> row = List.of(old, "Vạn Ninh", "Nông dân", "Nữ", "01/02/1960");
      assertThat(Conversion.ofCell(old, row::stream)).as(old).isPresent();
      row.stream()
          .skip(1)
          .forEach(other -> assertThat(Conversion.ofCell(other, row::stream)).as(other).isEmpty());
    }
  }

  @Test
  void namesOfOthersAreNoOldEncoding() {
    for (String name :
        List.of("Léa Martin", "Renée", "Müller", "Niê Y Blăng", "Noël", "José", "Chloé Nguyễn")) {
      assertThat(Conversion.ofCell(name, () -> Stream.of(name, "Xã Vạn Ninh"))).as(name).isEmpty();
    }
    Random random = new Random(SEED);
    for (int round = 0; round < 2000; round++) {
      String name = name(random);
      assertThat(Conversion.ofCell(name, () -> Stream.of(name))).as(name).isEmpty();
    }
  }

  @Test
  void textsThatAreUnicodeAlreadyStayWhenTheRestIsConverted() {
    assertThat(Conversion.TCVN3.convertOld("Nguyễn Văn An")).isEqualTo("Nguyễn Văn An");
    assertThat(Conversion.TCVN3.convertOld("NguyÔn V¨n An")).isEqualTo("Nguyễn Văn An");
  }

  private static String name(Random random) {
    return FAMILY[random.nextInt(FAMILY.length)]
        + " "
        + MIDDLE[random.nextInt(MIDDLE.length)]
        + " "
        + GIVEN[random.nextInt(GIVEN.length - 1)];
  }
}
