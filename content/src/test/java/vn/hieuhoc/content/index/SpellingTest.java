package vn.hieuhoc.content.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.content.index.LuceneCatalogue.Passage;
import vn.hieuhoc.search.CatalogueEntry;
import vn.hieuhoc.search.CatalogueIndex.Closeness;
import vn.hieuhoc.search.CatalogueIndex.Found;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueQuery;
import vn.hieuhoc.search.CatalogueQuery.Order;

/** A wrong letter finds what was meant, not a long text that happens to hold the wrong word. */
class SpellingTest {

  @TempDir private Path folder;

  private final Map<UUID, String> names = new HashMap<>();
  private LuceneCatalogue catalogue;

  @BeforeEach
  void open() throws IOException {
    catalogue = LuceneCatalogue.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    catalogue.close();
  }

  /** One letter wrong, left out, too many or changed about, with marks and without. */
  @ParameterizedTest
  @CsvSource({
    "Tieng Ang, Tiếng Anh",
    "Tiếng Ang, Tiếng Anh",
    "tien anh, Tiếng Anh",
    "tiengg anh, Tiếng Anh",
    "teing anh, Tiếng Anh",
    "toeng anh, Tiếng Anh",
    "tưới nhỏ giọc, Tưới nhỏ giọt",
    "tuoi ngo giot, Tưới nhỏ giọt",
    "sơ cưu, Sơ cứu",
    "xo cuu, Sơ cứu",
    "mậc khẩu, Mật khẩu",
    "dich vu kong, Dịch vụ công",
    "hoa giay, Hòa giải",
    "wuon tao, Vườn táo",
    "vuonn, Vườn táo",
    "giott, Tưới nhỏ giọt"
  })
  void oneWrongLetterIsUnderstood(String typed, String meant) throws Exception {
    for (String title :
        List.of(
            "Tiếng Anh",
            "Tưới nhỏ giọt",
            "Sơ cứu",
            "Mật khẩu",
            "Dịch vụ công",
            "Hòa giải",
            "Vườn táo")) {
      put(title, "Bài học cho bà con.");
    }
    put("Sổ tay", "Kế ăng ten đang hoa khi tiếng nói vang xa, cưu mang, dịch vụ, khẩu, ngô.");

    assertThat(found(typed)).isNotEmpty().first().isEqualTo(meant);
  }

  @Test
  void whatWasMeantIsTold() throws Exception {
    put("Tiếng Anh chào khách", "Chào và mời ngồi.");
    put("Khoai lang", "Trồng trên đất cát.");

    assertThat(find("Tieng Ang").meant()).isEqualTo("tieng anh");
    assertThat(find("Tieng Ang").closeness()).isEqualTo(Closeness.ALIKE);
    assertThat(find("khoia").meant()).isEqualTo("khoai");
    assertThat(find("tieng anh").meant()).isNull();
  }

  @Test
  void whatStandsInQuotesOrIsTooShortIsTakenAsItIs() throws Exception {
    put("Tiếng Anh chào khách", "Chào và mời ngồi.");

    assertThat(find("\"tieng ang\"").hits()).isEmpty();
    assertThat(find("xy").meant()).isNull();
  }

  /** Lucene refuses a query that grew too large, and each word that looks alike makes it grow. */
  @Test
  void manyWordsThatLookLikeManyOthersAreNotTooMuch() throws Exception {
    StringBuilder alike = new StringBuilder();
    StringBuilder typed = new StringBuilder();
    for (char first = 'a'; first < 'y'; first++) {
      typed.append(first).append("bcd ");
      for (char last = 'e'; last <= 'z'; last++) {
        alike.append(first).append("bc").append(last).append(' ');
      }
    }
    put("Bất kỳ " + alike, alike.toString());

    assertThat(find(typed.toString().strip()).hits()).hasSize(1);
  }

  private void put(String title, String text) throws IOException {
    UUID id = UUID.randomUUID();
    names.put(id, title);
    catalogue.put(
        new CatalogueEntry(
            CatalogueKind.MATERIAL,
            id,
            title,
            null,
            List.of(),
            List.of("khuyen-hoc"),
            7L,
            "vi",
            "PDF",
            1000L,
            Instant.EPOCH,
            List.of(),
            null,
            true),
        List.of(new Passage(1, text)).iterator());
  }

  private Found find(String words) throws IOException {
    catalogue.refresh();
    return catalogue.find(
        new CatalogueQuery(
            words, null, Set.of(), null, Set.of(), Set.of(), Set.of(), Order.BEST, 0, 10));
  }

  private List<String> found(String words) throws IOException {
    return find(words).hits().stream().map(hit -> names.get(hit.id())).toList();
  }
}
