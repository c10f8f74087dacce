package vn.hieuhoc.content.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.content.index.LuceneCatalogue.Passage;
import vn.hieuhoc.search.CatalogueEntry;
import vn.hieuhoc.search.CatalogueIndex.Closeness;
import vn.hieuhoc.search.CatalogueIndex.Facet;
import vn.hieuhoc.search.CatalogueIndex.Found;
import vn.hieuhoc.search.CatalogueIndex.Hit;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueQuery;
import vn.hieuhoc.search.CatalogueQuery.Order;
import vn.hieuhoc.search.CatalogueQuery.Weight;

class LuceneCatalogueTest {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công dân học tập",
        "cong dan hoc tap",
        "CÔNG DÂN HỌC TẬP",
        "CONG DAN HOC TAP",
        "  công   dân,học tập?! ",
        "Cộng đàn hóc táp"
      })
  void findsWithOrWithoutMarks(String words) throws Exception {
    put("Công dân học tập là gì", null);
    put("Trồng rong sụn", null);

    assertThat(found(words)).containsExactly("Công dân học tập là gì");
  }

  @Test
  void findsWhatIsTypedWithLooseMarks() throws Exception {
    put("Công dân học tập", null);

    assertThat(found(Normalizer.normalize("Công dân học tập", Normalizer.Form.NFD))).hasSize(1);
  }

  @Test
  void findsWhatWasWrittenWithLooseMarks() throws Exception {
    put("Sổ tay", null, Normalizer.normalize("Phòng đuối nước cho trẻ", Normalizer.Form.NFD));

    assertThat(found("phòng đuối nước")).containsExactly("Sổ tay");
  }

  @Test
  void oldAndNewTonePlacementAreOne() throws Exception {
    put("Hoà giải ở cơ sở", null);

    assertThat(found("\"hòa giải\"")).containsExactly("Hoà giải ở cơ sở");
  }

  @Test
  void exactMarksRankFirst() throws Exception {
    put("Đường về", null, "Con đường về làng");
    put("Dưỡng vẹ", null, "Cách dưỡng vẹ");
    put("Duong ve", null, "khong dau");

    assertThat(found("đường về").get(0)).isEqualTo("Đường về");
    assertThat(found("dưỡng vẹ").get(0)).isEqualTo("Dưỡng vẹ");
    assertThat(found("duong ve")).hasSize(3).first().isEqualTo("Duong ve");
  }

  @Test
  void theTitleCountsMoreThanTheText() throws Exception {
    put("Chuyện làng", null, "Có lần bà con bàn chuyện sơ cứu rồi lại thôi.");
    put("Sơ cứu tại nhà", null, "Khi có người ngất.");

    assertThat(found("sơ cứu")).containsExactly("Sơ cứu tại nhà", "Chuyện làng");
  }

  @Test
  void syllablesSideBySideCountMoreThanFarApart() throws Exception {
    put("Gần", null, "Nuôi rong sụn trên bè.");
    put("Xa", null, "Rong chơi cả ngày " + "mưa nắng ".repeat(50) + "rồi ăn sụn, rong sụn.");

    assertThat(found("rong sụn").get(0)).isEqualTo("Gần");
  }

  @Test
  void aLongTextThatHoldsEverySyllableIsNoHit() throws Exception {
    put("Dài", null, "trồng cây. " + "lúa ngô khoai ".repeat(200) + " sụn lưng. rong ruổi");
    put("Đúng", null, "Bà con trồng rong sụn.");

    assertThat(found("trồng rong sụn")).containsExactly("Đúng");
  }

  @Test
  void aHitKnowsItsPageAndMarksTheWordsAsWritten() throws Exception {
    put("Sổ tay", null, "Mở đầu.", "Sau lũ, bà con Trồng rong sụn nên hạ dây giống.", "Hết.");

    Hit hit = find(query("trong rong sun")).hits().get(0);

    assertThat(hit.place()).isEqualTo(2);
    assertThat(hit.numbered()).isTrue();
    assertThat(hit.snippet().html()).contains("<mark>Trồng rong sụn</mark>");
  }

  @Test
  void aSnippetIsHarmless() throws Exception {
    put("<b onclick=x>tưới</b>", "<script>alert(1)</script> tưới", "tưới <img src=x onerror=y>");

    Hit hit = find(query("tưới")).hits().get(0);

    assertThat(hit.title().html()).doesNotContain("<b").contains("<mark>tưới</mark>");
    assertThat(hit.snippet().html()).doesNotContain("<img", "<script");
  }

  @Test
  void theBestStretchOfALongPageIsShown() throws Exception {
    put("Dài", null, "chữ ".repeat(700) + "độ mặn cần đo mỗi sáng " + "chữ ".repeat(700));

    Hit hit = find(query("do man")).hits().get(0);

    assertThat(hit.snippet().text()).contains("độ mặn cần đo").hasSizeLessThan(320).startsWith("…");
  }

  @Test
  void quotesAskForTheExactPhrase() throws Exception {
    put("Một", null, "rong sụn giống");
    put("Hai", null, "giống rong sụn");

    assertThat(found("\"sụn giống\"")).containsExactly("Một");
    assertThat(found("“sun giong”")).containsExactly("Một");
    assertThat(found("\"sùn giong\"")).isEmpty();
  }

  @Test
  void withoutAHitMostOfTheWordsAreEnough() throws Exception {
    put("Tưới nhỏ giọt", null, "Tưới nhỏ giọt cho vườn táo tiết kiệm nước.");

    Found found = find(query("tưới nhỏ giọt vườn xoài"));

    assertThat(found.closeness()).isEqualTo(Closeness.MOST);
    assertThat(found.hits()).hasSize(1);
  }

  @Test
  void withoutAHitWordsThatLookAlikeAreFound() throws Exception {
    put("Khởi nghiệp", null);

    Found found = find(query("khoi nghep"));

    assertThat(found.closeness()).isEqualTo(Closeness.ALIKE);
    assertThat(found.hits()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"\"",
        "+",
        "-x",
        "a AND",
        "(",
        "title:x",
        "*",
        "?",
        "~",
        "a~5",
        "\\",
        "[a TO",
        "\u0000",
        "\uD83D",
        "😀",
        "𝔘",
        "<script>",
        "%00",
        "'; drop table",
        "\u202E abc"
      })
  void noTextIsWrong(String words) throws Exception {
    put("Bất kỳ", null, "chữ");

    assertThat(find(query(words)).total()).as(words).isEqualTo(words.isBlank() ? 1 : 0);
  }

  @Test
  void aVeryLongWishIsCut() throws Exception {
    put("Bất kỳ", null, "chữ");

    assertThat(query("học ".repeat(100_000)).text()).hasSize(CatalogueQuery.LONGEST);
    assertThat(find(query("học ".repeat(100_000)))).isNotNull();
  }

  @Test
  void whatIsPutAgainReplacesAndWhatIsRemovedIsGone() throws Exception {
    UUID id = put("Bản cũ", null, "chuyện cũ");
    put(entry(id, "Bản mới", null, "vi", null, 1L), "chuyện mới");

    assertThat(found("chuyện cũ")).doesNotContain("Bản cũ");
    assertThat(find(query("chuyện mới")).hits()).hasSize(1);

    catalogue.remove(CatalogueKind.MATERIAL, id);
    assertThat(found("chuyện mới")).isEmpty();
  }

  @Test
  void facetsCountWhatAnotherChoiceWouldGive() throws Exception {
    put(entry(UUID.randomUUID(), "Học một", null, "vi", "PDF", 1L << 20), "học");
    put(entry(UUID.randomUUID(), "Học hai", null, "vi", "DOCX", 9L << 20), "học");
    put(entry(UUID.randomUUID(), "Học ba", null, "en", "PDF", 99L << 20), "học");

    Found found =
        find(
            new CatalogueQuery(
                "học",
                null,
                Set.of(),
                null,
                Set.of("vi"),
                Set.of("PDF"),
                Set.of(),
                Order.BEST,
                0,
                10));

    assertThat(found.total()).isEqualTo(1);
    assertThat(found.counts().get(Facet.FORMAT)).isEqualTo(Map.of("PDF", 1L, "DOCX", 1L));
    assertThat(found.counts().get(Facet.LANGUAGE)).isEqualTo(Map.of("vi", 1L, "en", 1L));
    assertThat(found.counts().get(Facet.WEIGHT)).isEqualTo(Map.of("LIGHT", 1L));
  }

  @Test
  void pagesFollowOneAnother() throws Exception {
    for (int i = 0; i < 25; i++) {
      put("Học bài " + i, null);
    }
    List<UUID> seen = new ArrayList<>();
    for (int first = 0; first < 25; first += 10) {
      find(new CatalogueQuery(
              "học bài", null, Set.of(), null, Set.of(), Set.of(), Set.of(), Order.BEST, first, 10))
          .hits()
          .forEach(hit -> seen.add(hit.id()));
    }

    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void theLightestComesFirstWhenAsked() throws Exception {
    put(entry(UUID.randomUUID(), "Học nặng", null, "vi", "MP4", 99L << 20), "học");
    put(entry(UUID.randomUUID(), "Học nhẹ", null, "vi", "PDF", 1L << 20), "học");

    Found found =
        find(
            new CatalogueQuery(
                "học", null, Set.of(), null, Set.of(), Set.of(), Set.of(), Order.LIGHTEST, 0, 10));

    assertThat(found.hits())
        .extracting(h -> h.title().text())
        .containsExactly("Học nhẹ", "Học nặng");
    assertThat(Weight.of(5L << 20)).isEqualTo(Weight.LIGHT);
  }

  @Test
  void closedProperlyItIsCompleteAndOtherwiseNot() throws Exception {
    put("Một", null);
    catalogue.closeComplete();

    catalogue = LuceneCatalogue.open(folder);
    assertThat(catalogue.isComplete()).isTrue();
    assertThat(catalogue.size()).isEqualTo(1);
    catalogue.commit();
    catalogue.close();

    catalogue = LuceneCatalogue.open(folder);
    assertThat(catalogue.isComplete()).isFalse();
    assertThat(catalogue.size()).isEqualTo(1);
  }

  @Test
  void anIndexOfAnotherFormatOrInRuinsIsStartedAnew() throws Exception {
    put("Một", null);
    catalogue.closeComplete();
    Files.writeString(folder.resolve("format"), "hieuhoc-index 0");

    catalogue = LuceneCatalogue.open(folder);
    assertThat(catalogue.isComplete()).isFalse();
    assertThat(catalogue.size()).isZero();
    put("Hai", null);
    catalogue.closeComplete();

    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    catalogue = LuceneCatalogue.open(folder);
    assertThat(catalogue.isComplete()).isFalse();
    assertThat(catalogue.size()).isZero();
  }

  @Test
  void buildingAgainDropsWhatIsNoLongerThere() throws Exception {
    put("Cũ", null);
    UUID kept = put("Còn", null);
    catalogue.beginGeneration();
    put(entry(kept, "Còn", null, "vi", null, 1L));
    catalogue.dropOlderGenerations();

    assertThat(catalogue.size()).isEqualTo(1);
    assertThat(found("")).containsExactly("Còn");
  }

  @Test
  void stretchesAreCutAtBlanksAndLoseNothing() {
    String text = "học tập suốt đời ".repeat(500);

    String joined = String.join("", LuceneCatalogue.stretches(text));
    assertThat(joined.replace(" ", "").equals(text.replace(" ", ""))).isTrue();
    assertThat(LuceneCatalogue.stretches("x".repeat(5000))).hasSize(5);
  }

  private UUID put(String title, String summary, String... pages) throws IOException {
    UUID id = UUID.randomUUID();
    put(entry(id, title, summary, "vi", "PDF", 1000L), pages);
    return id;
  }

  private void put(CatalogueEntry entry, String... pages) throws IOException {
    names.put(entry.id(), entry.title());
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < pages.length; i++) {
      passages.add(new Passage(i + 1, pages[i]));
    }
    catalogue.put(entry, passages.iterator());
  }

  private static CatalogueEntry entry(
      UUID id, String title, String summary, String language, String format, Long size) {
    return new CatalogueEntry(
        CatalogueKind.MATERIAL,
        id,
        title,
        summary,
        List.of(),
        List.of("khuyen-hoc"),
        7L,
        language,
        format,
        size,
        Instant.EPOCH,
        List.of(),
        null,
        true);
  }

  private static CatalogueQuery query(String words) {
    return new CatalogueQuery(
        words, null, Set.of(), null, Set.of(), Set.of(), Set.of(), Order.BEST, 0, 10);
  }

  private Found find(CatalogueQuery query) throws IOException {
    catalogue.refresh();
    return catalogue.find(query);
  }

  private List<String> found(String words) throws IOException {
    return find(query(words)).hits().stream().map(hit -> names.get(hit.id())).toList();
  }
}
