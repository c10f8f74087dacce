package vn.hieuhoc.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.container.InContainer;
import vn.hieuhoc.record.RecordConflict;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.statement.XapiVersion;

/** Requests that are written together are answered each for itself. */
@InContainer
class KeptTogetherIT {

  private static final int REQUESTS = 200;
  private static final int AT_ONCE = 16;

  @Inject private LedgerService ledger;

  @Test
  void eachOfManyAtOnceIsKeptAndOnlyThoseThatContradictAreRefused() throws Exception {
    UUID known = store(statement(UUID.randomUUID(), 1)).get(0);
    List<UUID> honest = new ArrayList<>();
    List<Callable<List<UUID>>> requests = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      boolean contradicts = i % 10 == 3;
      UUID id = contradicts ? known : UUID.randomUUID();
      if (!contradicts) {
        honest.add(id);
      }
      requests.add(() -> store(statement(id, contradicts ? 2 : 1)));
    }
    ExecutorService programs = Executors.newFixedThreadPool(AT_ONCE);
    try {
      int refused = 0;
      for (Future<List<UUID>> answer : programs.invokeAll(requests)) {
        try {
          assertThat(answer.get()).hasSize(1);
        } catch (ExecutionException failed) {
          assertThat(failed).hasCauseInstanceOf(RecordConflict.class);
          refused++;
        }
      }
      assertThat(refused).isEqualTo(REQUESTS / 10);
    } finally {
      programs.shutdownNow();
    }
    StatementReader reader = new StatementReader(1, Sender.program("doc", "Đọc"), true);
    assertThat(honest)
        .allSatisfy(id -> assertThat(ledger.find(id, Standing.KEPT, reader, false)).isPresent());
  }

  private List<UUID> store(JsonObject statement) {
    return ledger.store(
        List.of(statement),
        XapiVersion.V1_0_3,
        new Sender(null, Sender.agent("nhieu-nguoi-gui"), Trust.OBSERVED),
        List.of());
  }

  private static JsonObject statement(UUID id, int attempt) {
    String text =
        """
        {"id": "%s", "actor": {"mbox": "mailto:cung.luc@example.org"},
         "verb": {"id": "http://example.org/lan-%d"}, "object": {"id": "http://example.org/bai"}}
        """;
    return Json.createReader(new StringReader(text.formatted(id, attempt))).readObject();
  }
}
