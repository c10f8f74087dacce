package vn.hieuhoc.lrs;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;

/** Statements that are said and searched in tests, and a ledger to say them to. */
final class Sayings {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-01T05:00:00Z"), ZoneOffset.UTC);
  static final Sender SENDER = new Sender(null, Sender.agent("chuong-trinh-thu"), Trust.OBSERVED);
  static final StatementReader READER =
      new StatementReader(9001, Sender.program("doc", "Đọc"), true);
  static final Sender SCHOOL =
      new Sender(9002L, Sender.program("truong", "Trường"), Trust.OBSERVED);
  static final Sender OTHER = new Sender(9003L, Sender.program("khac", "Khác"), Trust.OBSERVED);
  static final StatementQuery ALL =
      new StatementQuery(null, null, null, null, false, false, null, null, 0, false, null, false);

  private Sayings() {}

  static Optional<StoredStatement> kept(LedgerService ledger, UUID id) {
    return ledger.find(id, Standing.KEPT, READER, false).map(page -> page.statements().get(0));
  }

  static StatementReader onlyOwn(Sender sender) {
    return new StatementReader(sender.accountId(), sender.authority(), false);
  }

  static List<UUID> throughAllPages(LedgerService ledger, StatementQuery query) {
    List<UUID> found = new ArrayList<>();
    StatementPage page = ledger.search(query, READER);
    while (true) {
      page.statements().forEach(each -> found.add(UUID.fromString(each.json().getString("id"))));
      if (page.more().isEmpty()) {
        return found;
      }
      page = ledger.more(page.more().get(), READER);
    }
  }

  static String attached(String hash) {
    return ",\"attachments\":[{\"usageType\":\"http://example.org/giay\",\"display\":"
        + "{\"vi\":\"Giấy\"},\"contentType\":\"text/plain\",\"length\":3,\"sha2\":\""
        + hash
        + "\",\"fileUrl\":\"http://example.org/giay\"}]";
  }

  static StatementQuery withFiles(String agent) {
    return new StatementQuery(
        mailbox(agent), null, null, null, false, false, null, null, 0, false, null, true);
  }

  static StatementQuery by(String agent) {
    return between(agent, null, null);
  }

  static StatementQuery of(String activity) {
    return new StatementQuery(
        null, null, activity, null, false, false, null, null, 0, false, null, false);
  }

  static StatementQuery between(String agent, Instant since, Instant until) {
    return new StatementQuery(
        mailbox(agent),
        ALL.verb(),
        ALL.activity(),
        ALL.registration(),
        false,
        false,
        since,
        until,
        2,
        false,
        null,
        false);
  }

  static UUID say(LedgerService ledger, String statement) {
    return say(ledger, SENDER, statement);
  }

  static UUID say(LedgerService ledger, Sender sender, String statement, AttachmentFile... files) {
    return ledger
        .store(List.of(json(statement)), XapiVersion.V1_0_3, sender, List.of(files))
        .get(0);
  }

  static String statement(String who, String verb, String what, String more, UUID id) {
    return "{\"id\":\"" + id + "\"," + statement(who, verb, what, more).substring(1);
  }

  static String statement(String who, String verb, String what, String more) {
    return "{\"actor\":"
        + mailbox(who)
        + ",\"verb\":{\"id\":\"http://example.org/"
        + verb
        + "\"},\"object\":{\"id\":\"http://example.org/"
        + what
        + "\"}"
        + more
        + "}";
  }

  static String defined(String what, String definition) {
    return "{\"actor\":"
        + mailbox("ten")
        + ",\"verb\":{\"id\":\"http://example.org/v\"},\"object\":{\"id\":\"http://example.org/"
        + what
        + "\",\"definition\":{"
        + definition
        + "}}}";
  }

  static String reference(String verb, UUID target) {
    return "{\"actor\":"
        + mailbox("ban")
        + ",\"verb\":{\"id\":\"http://example.org/"
        + verb
        + "\"},\"object\":{\"objectType\":\"StatementRef\",\"id\":\""
        + target
        + "\"}}";
  }

  static String reference(String verb, UUID target, UUID id) {
    return "{\"id\":\"" + id + "\"," + reference(verb, target).substring(1);
  }

  static String voiding(UUID target) {
    return reference("x", target)
        .replace("http://example.org/x", "http://adlnet.gov/expapi/verbs/voided");
  }

  static JsonObject mailbox(String who) {
    return json("{\"mbox\":\"mailto:" + who + "@example.org\"}");
  }

  static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  /** A ledger of the year 2031 whose slices have three records each. */
  static void in(Consumer<LedgerService> test) {
    Wired.inTransaction(
        (EntityManager entityManager) -> {
          long first = RecordKeys.firstOf(CLOCK.instant());
          for (int slice = 0; slice < 40; slice++) {
            entityManager
                .createNativeQuery("insert into term_slice (number, first_key) values (?1, ?2)")
                .setParameter(1, 1000 + slice)
                .setParameter(2, first + 3L * slice)
                .executeUpdate();
          }
          test.accept(
              new World(entityManager, CLOCK)
                  .observedBy("vn.hieuhoc.record.RecordKeys")
                  .get(LedgerService.class));
        });
  }
}
