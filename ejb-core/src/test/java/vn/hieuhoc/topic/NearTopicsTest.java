package vn.hieuhoc.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hieuhoc.exchange.ImportColumn;

class NearTopicsTest {

  private final NearTopics topics = new NearTopics(ShippedTopics.read());

  @Test
  void aTopicIsMeantByItsCodeOrItsName() {
    assertThat(topics.meant("an-toan-mang")).map(TopicRow::code).hasValue("an-toan-mang");
    assertThat(topics.meant("an toàn trên mạng")).map(TopicRow::code).hasValue("an-toan-mang");
    assertThat(topics.meant("an-toan")).isEmpty();
  }

  @Test
  void theExampleInTheTemplateOfTheListIsKnown() {
    for (ImportColumn column : ImportColumn.of("external-learning")) {
      if (column.code().equals("topics")) {
        assertThat(column.example().split(", ")).allMatch(code -> topics.meant(code).isPresent());
      }
    }
  }

  @Test
  void aSlipOfThePenFindsWhatWasMeantFirst() {
    assertThat(topics.near("an-toan-so", 3)).extracting(TopicRow::code).contains("an-toan-mang");
    assertThat(topics.near("ki-nang-so", 1))
        .extracting(TopicRow::code)
        .containsExactly("ky-nang-so");
    assertThat(topics.near("so-cuuu", 1)).extracting(TopicRow::code).containsExactly("so-cuu");
  }
}
