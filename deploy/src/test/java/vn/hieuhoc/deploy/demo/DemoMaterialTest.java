package vn.hieuhoc.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hieuhoc.deploy.demo.file.FileFormat;

class DemoMaterialTest {

  static Stream<DemoMaterial> materials() {
    return DemoMaterial.all().stream();
  }

  static Stream<DemoMaterial> readableMaterials() {
    return materials()
        .filter(each -> !Set.of(FileFormat.PNG, FileFormat.MP3).contains(each.format()));
  }

  @Test
  void everyFormatIsThere() {
    assertThat(materials().map(DemoMaterial::format).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(FileFormat.class));
  }

  @Test
  void keysAndTitlesAreUnique() {
    assertThat(materials().map(DemoMaterial::key)).doesNotHaveDuplicates();
    assertThat(materials().map(DemoMaterial::title)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("materials")
  void topicsAreKnownAndCentresExist(DemoMaterial material) {
    assertThat(Facts.topics()).containsAll(material.topics());
    assertThat(Facts.communes()).containsKey(material.centre());
    assertThat(material.topics()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("readableMaterials")
  void theFileOpensAndSpeaksVietnamese(DemoMaterial material) throws IOException {
    String text = FileReader.text(material.format(), material.file());

    assertThat(collapsed(text)).contains(collapsed(material.title()));
    assertThat(text).containsPattern("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");
    assertThat(text.split("\\s+").length).isBetween(600, 1600);
  }

  @ParameterizedTest
  @MethodSource("materials")
  void makingItTwiceGivesTheSameBytes(DemoMaterial material) {
    assertThat(material.file()).isEqualTo(material.file());
  }

  @ParameterizedTest
  @MethodSource("materials")
  void theFileIsLightEnoughForAWeakPhone(DemoMaterial material) {
    assertThat(material.file().length).isBetween(1_000, 400_000);
  }

  @Test
  void bookletsHaveSeveralNumberedPages() throws IOException {
    List<DemoMaterial> booklets =
        materials().filter(each -> each.format() == FileFormat.PDF).toList();
    for (DemoMaterial booklet : booklets) {
      assertThat(FileReader.pages(booklet.file())).as(booklet.key()).isGreaterThan(3);
      assertThat(FileReader.page(booklet.file(), 2)).contains("2 / ");
    }
  }

  @Test
  void theAccountBookCalculates() throws IOException {
    DemoMaterial book =
        materials().filter(each -> each.format() == FileFormat.XLSX).findFirst().orElseThrow();

    assertThat(FileReader.cell(book.file(), "Tổng hợp", 15, 1)).isEqualTo(9_359_000);
    assertThat(FileReader.cell(book.file(), "Giá thành", 9, 1)).isEqualTo(23_000);
    assertThat(FileReader.cell(book.file(), "Giá thành", 13, 1)).isEqualTo(200);
  }

  @Test
  void thePosterIsAPicture() throws IOException {
    DemoMaterial poster =
        materials().filter(each -> each.format() == FileFormat.PNG).findFirst().orElseThrow();

    assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(poster.file())).getWidth())
        .isGreaterThan(800);
  }

  private static String collapsed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
  }
}
