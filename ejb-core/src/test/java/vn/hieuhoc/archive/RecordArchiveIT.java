package vn.hieuhoc.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hieuhoc.lrs.LedgerService;
import vn.hieuhoc.lrs.Standing;
import vn.hieuhoc.lrs.StatementQuery;
import vn.hieuhoc.lrs.StatementReader;
import vn.hieuhoc.lrs.StoredStatement;
import vn.hieuhoc.record.RecordConflict;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/** Old months go into files and come back as they were. */
class RecordArchiveIT {

  private static final YearMonth MAY = YearMonth.of(2031, 5);
  private static final YearMonth JUNE = YearMonth.of(2031, 6);
  private static final StatementReader READER =
      new StatementReader(9001, Sender.program("doc", "Đọc"), true);
  private static final Sender SENDER =
      new Sender(null, Sender.agent("chuong-trinh-thu"), Trust.OBSERVED);

  @TempDir private Path folder;

  /** A clock that is put forward by hand. */
  private static final class Hand extends Clock {

    private Instant now = Instant.parse("2031-05-10T05:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new AssertionError("the portal asks for moments only");
    }
  }

  /** A ledger with twenty statements of May, one that speaks of one of them, and one of July. */
  private final class Desk {

    private final Hand clock = new Hand();
    private final World world;
    private final UUID first = UUID.randomUUID();
    private final UUID reference;
    private final UUID july;

    Desk(EntityManager entityManager) {
      world = new World(entityManager, clock).observedBy("vn.hieuhoc.record.RecordKeys");
      Wired.with(world.get(ArchiveFile.class), "root", Optional.of(folder.toString()));
      say("nguoi-0", first);
      for (int i = 1; i < 20; i++) {
        say("nguoi-" + i % 4, UUID.randomUUID());
      }
      reference = refer(first);
      clock.now = Instant.parse("2031-07-03T05:00:00Z");
      july = say("nguoi-1", UUID.randomUUID());
    }

    private UUID say(String who, UUID id) {
      return store(statement(who, "bai-1", id));
    }

    UUID store(String statement) {
      return ledger().store(List.of(json(statement)), XapiVersion.V1_0_3, SENDER, List.of()).get(0);
    }

    private UUID refer(UUID target) {
      return store(
          "{\"id\":\""
              + UUID.randomUUID()
              + "\",\"actor\":{\"mbox\":\"mailto:thay@example.org\"},\"verb\":{\"id\":"
              + "\"http://example.org/nhan-xet\"},\"object\":{\"objectType\":\"StatementRef\","
              + "\"id\":\""
              + target
              + "\"}}");
    }

    LedgerService ledger() {
      return world.get(LedgerService.class);
    }

    RecordArchiveService archive() {
      return world.get(RecordArchiveService.class);
    }

    void work() throws IOException {
      world.get(ArchiveWork.class).handle(MAY.toString());
    }

    void takeOut() throws IOException {
      assertThat(archive().takeOut(JUNE)).isPositive();
      work();
    }

    List<String> about(String who) {
      return ledger()
          .search(
              new StatementQuery(
                  json("{\"mbox\":\"mailto:" + who + "@example.org\"}"),
                  null,
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
              READER)
          .statements()
          .stream()
          .map(StoredStatement::json)
          .map(JsonObject::toString)
          .toList();
    }

    Path file() {
      return folder.resolve(archive().month(MAY).file());
    }
  }

  /** Something that may fail as files do. */
  private interface Story {
    void tell(Desk desk) throws IOException;
  }

  private void in(Story story) {
    Wired.inTransaction(
        entityManager -> {
          try {
            story.tell(new Desk(entityManager));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void aMonthGoesIntoItsFileAndComesBackAsItWas() {
    in(
        desk -> {
          List<String> before = desk.about("nguoi-0");
          List<String> others = desk.about("nguoi-1");
          assertThat(before).as("own statements and the one that speaks of the first").hasSize(6);

          desk.takeOut();

          ArchiveRow row = desk.archive().month(MAY);
          assertThat(row.status()).isEqualTo(ArchiveStatus.ARCHIVED);
          assertThat(row.statements()).isEqualTo(21);
          assertThat(lines(desk.file()))
              .hasSize(21)
              .allMatch(line -> json(line).getJsonObject("statement").containsKey("stored"));
          assertThat(desk.about("nguoi-0")).isEmpty();
          assertThat(desk.about("nguoi-1")).hasSize(1);
          assertThat(desk.ledger().find(desk.first, Standing.KEPT, READER, false)).isEmpty();
          assertThat(desk.ledger().find(desk.july, Standing.KEPT, READER, false)).isPresent();

          desk.archive().bringBack(MAY);
          desk.work();

          assertThat(desk.archive().month(MAY).status()).isEqualTo(ArchiveStatus.RETURNED);
          assertThat(desk.about("nguoi-0")).isEqualTo(before);
          assertThat(desk.about("nguoi-1")).isEqualTo(others);
          assertThat(desk.ledger().find(desk.reference, Standing.KEPT, READER, false)).isPresent();
        });
  }

  @Test
  void whatIsInAFileIsStillToldApartAndCanBeVoided() {
    in(
        desk -> {
          desk.takeOut();

          assertThat(desk.store(statement("nguoi-0", "bai-1", desk.first))).isEqualTo(desk.first);
          assertThatThrownBy(() -> desk.store(statement("nguoi-0", "bai-2", desk.first)))
              .isInstanceOf(RecordConflict.class);
          desk.store(
              "{\"actor\":{\"mbox\":\"mailto:thay@example.org\"},\"verb\":{\"id\":"
                  + "\"http://adlnet.gov/expapi/verbs/voided\"},\"object\":{\"objectType\":"
                  + "\"StatementRef\",\"id\":\""
                  + desk.first
                  + "\"}}");
          desk.archive().bringBack(MAY);
          desk.work();

          assertThat(desk.ledger().find(desk.first, Standing.VOIDED, READER, false)).isPresent();
          assertThat(desk.ledger().find(desk.first, Standing.KEPT, READER, false)).isEmpty();
        });
  }

  @Test
  void aDamagedFileBringsNothingBackAndLetsNothingGo() {
    in(
        desk -> {
          desk.takeOut();
          byte[] whole = Files.readAllBytes(desk.file());
          byte[] damaged = whole.clone();
          damaged[damaged.length / 2] ^= 1;
          Files.write(desk.file(), damaged);
          desk.archive().bringBack(MAY);

          assertThatThrownBy(desk::work)
              .isInstanceOf(IOException.class)
              .hasMessageContaining("sum");
          assertThat(desk.about("nguoi-0")).isEmpty();

          Files.write(desk.file(), whole);
          desk.work();
          assertThat(desk.about("nguoi-0")).hasSize(6);
        });
  }

  @Test
  void takingOutThatWasCutOffGoesOnWhereItStood() {
    in(
        desk -> {
          desk.archive().takeOut(JUNE);
          desk.archive().write(MAY);
          desk.archive().takeOutSome(MAY);

          desk.work();

          assertThat(desk.archive().month(MAY).status()).isEqualTo(ArchiveStatus.ARCHIVED);
          assertThat(lines(desk.file())).hasSize(21);
        });
  }

  @Test
  void aMonthThatIsNotOverStaysAndOneThatIsHereCannotComeBack() {
    in(
        desk -> {
          assertThatThrownBy(() -> desk.archive().takeOut(YearMonth.of(2031, 8)))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("archive.not-over");
          desk.archive().takeOut(JUNE);
          assertThatThrownBy(() -> desk.archive().bringBack(MAY))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("archive.not-archived");
        });
  }

  private static List<String> lines(Path file) throws IOException {
    try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String statement(String who, String what, UUID id) {
    return "{\"id\":\""
        + id
        + "\",\"actor\":{\"mbox\":\"mailto:"
        + who
        + "@example.org\"},\"verb\":{\"id\":\"http://example.org/da-hoc\"},\"object\":{\"id\":"
        + "\"http://example.org/"
        + what
        + "\"},\"result\":{\"score\":{\"scaled\":0.50}}}";
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}
