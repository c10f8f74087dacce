package vn.hieuhoc.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "en-GB, en-US en-GB vi, en-GB",
    "en-gb, en-US EN-GB, EN-GB",
    "en-GB, en-US en vi, en",
    "en-GB, vi en-US, en-US",
    "en, vi en-US, en-US",
    "zh-Hant-TW, zh-Hans zh-Hant vi, zh-Hant",
    "'fr, en;q=0.5', vi en, en",
    "'en;q=0.2, fr;q=0.9', en fr, fr",
    "'en;q=0.9, fr;q=0.9', fr en, en",
    "'de, *;q=0.1', en vi, en",
    "'*, en;q=0', en vi, vi",
    "'vi;q=0, de', vi en, en",
    "'vi;q=0, en;q=0', vi en, vi",
    "de, en vi-VN fr, vi-VN",
    "de, fr en, fr",
    "'', en vi, vi",
    "'###, ;q=1, en;q=x, q=,', en vi, vi",
    "'en;q=x', fr en, fr",
    "'en ; q=0.5 , vi;level=1', en vi, vi",
    "de, en, en",
    "enx, en vi, vi",
  })
  void theBestThatIsThereIsChosen(String header, String there, String chosen) {
    assertThat(AcceptedLanguages.read(header).choose(List.of(there.split(" ")))).contains(chosen);
  }

  @Test
  void withoutHeaderVietnameseIsGiven() {
    assertThat(AcceptedLanguages.read(null).choose(List.of("en", "vi"))).contains("vi");
    assertThat(AcceptedLanguages.read(null).choose(List.of("en", "fr"))).contains("en");
    assertThat(AcceptedLanguages.read(null).choose(List.of())).isEmpty();
  }

  @Test
  void aLongHeaderIsReadOnlySoFar() {
    String header = "de,".repeat(100_000) + "en";

    assertThat(AcceptedLanguages.read(header).choose(List.of("en", "vi"))).contains("vi");
  }
}
