package vn.hieuhoc.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.container.InContainer;
import vn.hieuhoc.support.Refused;

/** A batch is one transaction of the container: all of it is kept, or nothing. */
@InContainer
class RecordBatchIT {

  @Inject private RecordService records;

  @Test
  void aConflictRefusesTheWholeBatch() {
    UUID known = UUID.randomUUID();
    UUID fresh = UUID.randomUUID();
    append(said(known, "0.5"));

    assertThatThrownBy(() -> append(said(fresh, "1"), said(known, "0.6")))
        .isInstanceOf(RecordConflict.class);

    assertThat(records.statements(List.of(known, fresh))).containsOnlyKeys(known);
  }

  @Test
  void whatFailsAfterSomeWereWrittenTakesThemBack() {
    UUID fresh = UUID.randomUUID();

    UUID voiding = append(voidingOf(UUID.randomUUID())).get(0);

    assertThatThrownBy(() -> append(said(fresh, "1"), voidingOf(voiding)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("record.void-voiding");

    assertThat(records.statements(List.of(fresh))).isEmpty();
  }

  private List<UUID> append(JsonObject... statements) {
    return records.append(List.of(statements), Trust.OBSERVED);
  }

  private static JsonObject said(UUID id, String score) {
    return json(
        """
        {"id": "%s", "actor": {"mbox": "mailto:ca.lo@example.org"},
         "verb": {"id": "http://adlnet.gov/expapi/verbs/passed"},
         "object": {"id": "https://example.org/bai"}, "result": {"score": {"scaled": %s}}}
        """
            .formatted(id, score));
  }

  private static JsonObject voidingOf(UUID target) {
    return json(
        """
        {"actor": {"mbox": "mailto:ca.lo@example.org"},
         "verb": {"id": "http://adlnet.gov/expapi/verbs/voided"},
         "object": {"objectType": "StatementRef", "id": "%s"}}
        """
            .formatted(target));
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
