package vn.hieuhoc.lrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hieuhoc.lrs.Sayings.ALL;
import static vn.hieuhoc.lrs.Sayings.CLOCK;
import static vn.hieuhoc.lrs.Sayings.OTHER;
import static vn.hieuhoc.lrs.Sayings.READER;
import static vn.hieuhoc.lrs.Sayings.SCHOOL;
import static vn.hieuhoc.lrs.Sayings.attached;
import static vn.hieuhoc.lrs.Sayings.between;
import static vn.hieuhoc.lrs.Sayings.by;
import static vn.hieuhoc.lrs.Sayings.in;
import static vn.hieuhoc.lrs.Sayings.kept;
import static vn.hieuhoc.lrs.Sayings.onlyOwn;
import static vn.hieuhoc.lrs.Sayings.reference;
import static vn.hieuhoc.lrs.Sayings.say;
import static vn.hieuhoc.lrs.Sayings.statement;
import static vn.hieuhoc.lrs.Sayings.throughAllPages;
import static vn.hieuhoc.lrs.Sayings.withFiles;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.statement.StatementText;
import vn.hieuhoc.support.NotFound;

/** Who reads finds what it may read, page by page, with what belongs to it. */
class LedgerReadersIT {

  @Test
  void whoReadsOnlyItsOwnGetsFullPagesOfItAndNothingElse() {
    in(
        ledger -> {
          List<UUID> own = new ArrayList<>();
          for (int i = 0; i < 9; i++) {
            UUID said = say(ledger, SCHOOL, statement("rieng", "da-hoc", "bai-1", ""));
            own.add(0, said);
            say(ledger, OTHER, statement("rieng", "da-hoc", "bai-1", ""));
            say(ledger, OTHER, reference("ban", said));
          }

          StatementPage page = ledger.search(by("rieng"), onlyOwn(SCHOOL));
          List<UUID> found = new ArrayList<>();
          while (true) {
            assertThat(page.statements()).hasSize(page.more().isEmpty() ? 1 : 2);
            page.statements()
                .forEach(each -> found.add(UUID.fromString(each.json().getString("id"))));
            if (page.more().isEmpty()) {
              break;
            }
            page = ledger.more(page.more().get(), onlyOwn(SCHOOL));
          }

          assertThat(found).isEqualTo(own);
          assertThat(ledger.search(ALL, onlyOwn(SCHOOL)).statements()).hasSize(9);
          assertThat(ledger.find(own.get(0), Standing.KEPT, onlyOwn(SCHOOL), false)).isPresent();
          assertThat(ledger.find(own.get(0), Standing.KEPT, onlyOwn(OTHER), false)).isEmpty();
        });
  }

  @Test
  void thePageAfterIsGivenToTheProgramThatHadThePageBeforeAndAsItWasGiven() {
    in(
        ledger -> {
          for (int i = 0; i < 3; i++) {
            say(ledger, SCHOOL, statement("trang", "da-hoc", "bai-1", ""));
          }
          StatementReader reader = onlyOwn(SCHOOL);
          String token = ledger.search(by("trang"), reader).more().orElseThrow();
          String foreign = token.substring(token.indexOf('.'));
          String made = new MoreToken(ALL, Long.MAX_VALUE).written() + foreign;

          assertThat(ledger.more(token, reader).statements()).hasSize(1);
          assertThatThrownBy(() -> ledger.more(token, onlyOwn(OTHER))).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> ledger.more(made, reader)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> ledger.more(token.substring(0, token.indexOf('.')), reader))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void aFileIsGivenWithWhatItsSenderSaidAndNotToWhoeverNamesItsHash() {
    in(
        ledger -> {
          String hash = "ab".repeat(32);
          AttachmentFile file = new AttachmentFile(hash, "text/plain", new byte[] {1, 2, 3});
          UUID own = say(ledger, SCHOOL, statement("tep", "nop", "bai-1", attached(hash)), file);
          UUID thief = say(ledger, OTHER, statement("trom", "nop", "bai-1", attached(hash)));

          assertThat(ledger.find(own, Standing.KEPT, READER, true).orElseThrow().files())
              .extracting(AttachmentFile::sha2)
              .containsExactly(hash);
          assertThat(ledger.find(own, Standing.KEPT, READER, false).orElseThrow().files())
              .isEmpty();
          assertThat(ledger.find(thief, Standing.KEPT, onlyOwn(OTHER), true).orElseThrow().files())
              .isEmpty();
          assertThat(ledger.search(withFiles("trom"), onlyOwn(OTHER)).files()).isEmpty();
        });
  }

  @Test
  void aPageWithFilesEndsWhereItIsLargeEnoughAndTheNextGoesOn() {
    in(
        ledger -> {
          for (int i = 0; i < 5; i++) {
            String hash = ("c" + i).repeat(32);
            AttachmentFile file = new AttachmentFile(hash, "text/plain", new byte[3 << 20]);
            say(ledger, SCHOOL, statement("tep-lon", "nop", "bai-" + i, attached(hash)), file);
          }

          StatementPage page = ledger.search(withFiles("tep-lon"), READER);
          List<Integer> sizes = new ArrayList<>();
          while (true) {
            assertThat(page.files()).hasSameSizeAs(page.statements());
            sizes.add(page.statements().size());
            if (page.more().isEmpty()) {
              break;
            }
            page = ledger.more(page.more().get(), READER);
          }

          assertThat(sizes).containsExactly(2, 2, 1);
        });
  }

  @Test
  void timesFarBeyondEveryStatementAreBeforeOrBehindAllOfThem() {
    in(
        ledger -> {
          UUID one = say(ledger, statement("xa", "da-hoc", "bai-1", ""));
          Instant end = Instant.parse("9999-12-31T23:59:59.999999Z");
          Instant beginning = Instant.parse("0001-01-01T00:00:00Z");

          assertThat(throughAllPages(ledger, between("xa", beginning, end))).containsExactly(one);
          assertThat(throughAllPages(ledger, between("xa", end, null))).isEmpty();
          assertThat(throughAllPages(ledger, between("xa", null, beginning))).isEmpty();
        });
  }

  @Test
  void whatWasKeptBeforeThisWasAStoreIsGivenWithWhatAStoreSets() {
    Wired.inTransaction(
        entityManager -> {
          LedgerService ledger = new World(entityManager, CLOCK).get(LedgerService.class);
          UUID id = say(ledger, statement("cu", "da-hoc", "bai-1", ""));
          String old = "{\"id\":\"" + id + "\"," + statement("cu", "x", "y", "").substring(1);
          entityManager
              .createNativeQuery(
                  "update record_statement s join activity_record r on r.id = s.record_id"
                      + " set s.body = ?1 where r.statement_id = ?2")
              .setParameter(1, StatementText.packed(old.getBytes(StandardCharsets.UTF_8)))
              .setParameter(2, id.toString())
              .executeUpdate();

          JsonObject given = kept(ledger, id).orElseThrow().json();

          assertThat(given.getString("stored"))
              .isEqualTo(kept(ledger, id).orElseThrow().stored().toString());
          assertThat(given.getString("timestamp")).isEqualTo(given.getString("stored"));
          assertThat(given.getString("version")).isEqualTo("1.0.0");
          assertThat(given.getJsonObject("authority")).isEqualTo(Sender.agent("portal"));
        });
  }
}
