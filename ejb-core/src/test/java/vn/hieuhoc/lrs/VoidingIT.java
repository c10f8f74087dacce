package vn.hieuhoc.lrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.VoidingForeign;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;

/** A record is taken back by who said it, and by the portal: nobody else makes it void. */
class VoidingIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-05-01T05:00:00Z"), ZoneOffset.UTC);
  private static final Sender PORTAL = new Sender(null, Sender.agent("portal"), Trust.OBSERVED);
  private static final Sender SCHOOL = new Sender(7001L, Sender.agent("truong"), Trust.OBSERVED);
  private static final Sender OTHER = new Sender(7002L, Sender.agent("khac"), Trust.OBSERVED);

  private static final StatementReader READER =
      new StatementReader(7003, Sender.program("doc", "Đọc"), true);

  private static final class Store {

    private final LedgerService ledger;
    private final RecordService records;

    Store(EntityManager entityManager) {
      World world = new World(entityManager, CLOCK);
      ledger = world.get(LedgerService.class);
      records = world.get(RecordService.class);
    }

    UUID say(Sender sender, String... statements) {
      List<UUID> ids =
          ledger.store(
              List.of(statements).stream().map(VoidingIT::json).toList(),
              XapiVersion.V1_0_3,
              sender,
              List.of());
      return ids.get(ids.size() - 1);
    }

    boolean stands(UUID id) {
      return ledger.find(id, Standing.KEPT, READER, false).isPresent();
    }

    boolean isVoid(UUID id) {
      return ledger.find(id, Standing.VOIDED, READER, false).isPresent();
    }
  }

  @Test
  void aProgramVoidsWhatItSaidItself() {
    in(
        store -> {
          UUID own = store.say(SCHOOL, statement(UUID.randomUUID()));

          store.say(SCHOOL, voiding(UUID.randomUUID(), own));

          assertThat(store.isVoid(own)).isTrue();
        });
  }

  @Test
  void aProgramVoidsNeitherWhatThePortalNorWhatAnotherSaid() {
    in(
        store -> {
          UUID ours = store.say(PORTAL, statement(UUID.randomUUID()));
          UUID theirs = store.say(SCHOOL, statement(UUID.randomUUID()));

          assertThatThrownBy(() -> store.say(OTHER, voiding(UUID.randomUUID(), ours)))
              .isInstanceOf(VoidingForeign.class);
          assertThatThrownBy(() -> store.say(OTHER, voiding(UUID.randomUUID(), theirs)))
              .isInstanceOf(VoidingForeign.class);

          assertThat(store.stands(ours)).isTrue();
          assertThat(store.stands(theirs)).isTrue();
        });
  }

  @Test
  void whatIsVoidedBeforeItComesIsVoidOnlyWhenItsOwnSenderSaidSo() {
    in(
        store -> {
          UUID first = UUID.randomUUID();
          UUID second = UUID.randomUUID();
          store.say(OTHER, voiding(UUID.randomUUID(), first));
          store.say(OTHER, voiding(UUID.randomUUID(), second));
          store.say(SCHOOL, voiding(UUID.randomUUID(), second));

          store.say(SCHOOL, statement(first), statement(second));

          assertThat(store.stands(first)).isTrue();
          assertThat(store.isVoid(second)).isTrue();
        });
  }

  @Test
  void aVoidingInTheSameBatchAsWhatItVoidsCountsInEitherOrder() {
    in(
        store -> {
          UUID one = UUID.randomUUID();
          UUID two = UUID.randomUUID();

          store.say(SCHOOL, statement(one), voiding(UUID.randomUUID(), one));
          store.say(SCHOOL, voiding(UUID.randomUUID(), two), statement(two));

          assertThat(store.isVoid(one)).isTrue();
          assertThat(store.isVoid(two)).isTrue();
        });
  }

  @Test
  void thePortalTakesBackItsRecordWhateverIdsOthersHaveTaken() {
    in(
        store -> {
          UUID ours = store.say(PORTAL, statement(UUID.randomUUID()));
          store.say(OTHER, statement(onceDerived("voiding:" + ours)));

          store.records.voidRecord(ours, "system", "Ghi nhầm");
          store.records.voidRecord(ours, "system", "Ghi nhầm");

          assertThat(store.isVoid(ours)).isTrue();
          assertThat(
                  store.ledger.search(
                      new StatementQuery(
                          null,
                          "http://adlnet.gov/expapi/verbs/voided",
                          null,
                          null,
                          false,
                          false,
                          null,
                          null,
                          0,
                          false,
                          null,
                          false),
                      READER))
              .extracting(StatementPage::statements)
              .satisfies(
                  said ->
                      assertThat(said)
                          .filteredOn(each -> each.json().toString().contains(ours.toString()))
                          .hasSize(1));
        });
  }

  /** How the ids of voiding records were made once: anybody could. */
  private static UUID onceDerived(String text) {
    try {
      return UUID.nameUUIDFromBytes(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static String statement(UUID id) {
    return "{\"id\":\""
        + id
        + "\",\"actor\":{\"mbox\":\"mailto:huy@example.org\"},\"verb\":{\"id\":"
        + "\"http://example.org/da-hoc\"},\"object\":{\"id\":\"http://example.org/bai\"}}";
  }

  private static String voiding(UUID id, UUID target) {
    return "{\"id\":\""
        + id
        + "\",\"actor\":{\"mbox\":\"mailto:huy@example.org\"},\"verb\":{\"id\":"
        + "\"http://adlnet.gov/expapi/verbs/voided\"},\"object\":{\"objectType\":\"StatementRef\","
        + "\"id\":\""
        + target
        + "\"}}";
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  private static void in(Consumer<Store> test) {
    Wired.inTransaction(entityManager -> test.accept(new Store(entityManager)));
  }
}
