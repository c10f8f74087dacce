package vn.hieuhoc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/**
 * What people learnt elsewhere comes as a list and stands in the ledger as far as it was checked.
 */
class LearningElsewhereIT {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

  /** A commune with somebody in it, and whoever brings the list. */
  private static final class Office {

    final EntityManager entityManager;
    final World world;
    final Long commune;
    final Long learner;
    final ImportKind kind;

    Office(EntityManager entityManager) {
      this.entityManager = entityManager;
      this.world = new World(entityManager, Clock.fixed(NOW, ZoneOffset.UTC));
      this.commune = SampleUnits.commune(entityManager);
      Long hamlet = SampleUnits.hamletOf(entityManager, commune);
      this.learner = SamplePeople.living(entityManager, "Trần Thị Lan", 1954, hamlet);
      entityManager.flush();
      world
          .get(Caller.class)
          .signIn(
              new CallerAccount(1L, UUID.randomUUID(), "test", null, null),
              List.of(new HeldRole(Role.COMMUNE_STAFF, commune)));
      world
          .get(TopicService.class)
          .takeIn(
              List.of(
                  new TopicRow("an-toan-mang", "An toàn trên mạng", "Safety online", 2),
                  new TopicRow("ky-nang-so", "Kỹ năng số", "Digital skills", 2)));
      entityManager.flush();
      this.kind = kind();
    }

    private ImportKind kind() {
      try {
        return (ImportKind) world.get(Class.forName("vn.hieuhoc.intake.LearningElsewhereKind"));
      } catch (ClassNotFoundException renamed) {
        throw new IllegalStateException(renamed);
      }
    }

    String code() {
      return String.valueOf(
          entityManager
              .createNativeQuery(
                  "select v.code from organisational_unit_version v where v.unit_id = ?1"
                      + " and v.valid_to is null")
              .setParameter(1, commune)
              .getSingleResult());
    }

    RowResult take(Map<String, String> cells) {
      return take(cells, Map.of());
    }

    RowResult take(Map<String, String> cells, Map<String, String> others) {
      Map<String, String> all = new HashMap<>(cells);
      all.putAll(others);
      List<SheetCell> row = new ArrayList<>();
      Map<String, Integer> mapping = new HashMap<>();
      for (ImportColumn column : kind.columns()) {
        mapping.put(column.code(), row.size());
        row.add(SheetCell.of(all.getOrDefault(column.code(), "")));
      }
      RowResult result =
          kind.take(
                  List.of(new RowValues(new SheetRow(2, row), kind.columns(), mapping, null)),
                  context())
              .get(0);
      entityManager.flush();
      return result;
    }

    ImportContext context() {
      ImportContext context =
          new ImportContext(
              LocalDate.of(2026, 11, 23),
              null,
              false,
              new ImportContext.Reach(unit -> true, unit -> true, unit -> true));
      context.begin(new Claims("salt", keys -> Map.of()), NOW);
      return context;
    }

    List<RecordRow> records() {
      entityManager.flush();
      return world
          .get(RecordService.class)
          .rowsOf(learner, Instant.EPOCH, NOW.plus(Duration.ofDays(1)));
    }

    Map<String, String> row() {
      return Map.of(
          "fullName", "Trần Thị Lan",
          "birthDate", "1954",
          "commune", code(),
          "what", "Kỹ năng số cơ bản",
          "issuer", "Bình dân học vụ số",
          "date", "15/06/2026",
          "hours", "1,5",
          "topics", "an-toan-mang, Kỹ năng số",
          "checked", "Đã xem giấy");
    }
  }

  private static void open(Consumer<Office> work) {
    Wired.inTransaction(entityManager -> work.accept(new Office(entityManager)));
  }

  @Test
  void aRowIsARecordWithTheTrustOfWhoCheckedIt() {
    open(
        office -> {
          assertThat(office.take(office.row()).outcome()).isEqualTo(Outcome.NEW);

          assertThat(office.records())
              .singleElement()
              .satisfies(
                  record -> {
                    assertThat(record.kind()).isEqualTo(RecordKind.EXTERNAL_CREDENTIAL);
                    assertThat(record.trust()).isEqualTo(Trust.DOCUMENT_CHECKED);
                    assertThat(record.activity()).contains("/hoc-noi-khac/");
                    assertThat(record.topics())
                        .containsExactlyInAnyOrder("an-toan-mang", "ky-nang-so");
                  });
        });
  }

  @Test
  void theSameRowTwiceIsTheSameAndNobodyRaisesItsTrustByTheWay() {
    open(
        office -> {
          office.take(office.row());

          assertThat(office.take(office.row(), Map.of("what", " kỹ năng số  cơ bản")).outcome())
              .isEqualTo(Outcome.SAME);
          RowResult raised = office.take(office.row(), Map.of("checked", "Tự khai"));
          assertThat(raised.faults())
              .extracting(RowFault::code)
              .containsExactly("import.trust-otherwise");
          assertThat(office.records()).hasSize(1);
        });
  }

  @Test
  void whoBringsAListWasNotThereHimself() {
    open(
        office -> {
          office.take(office.row(), Map.of("checked", "OBSERVED"));

          assertThat(office.records())
              .extracting(RecordRow::trust)
              .containsExactly(Trust.DOCUMENT_CHECKED);
        });
  }

  @Test
  void whatWasTakenBackIsVoidAndMayComeAgain() {
    open(
        office -> {
          RowResult first = office.take(office.row());

          List<String> kept =
              office.kind.undo(
                  List.of(new TakenRow(2, Outcome.NEW, "record", first.subject(), null)),
                  office.context());

          assertThat(kept).containsOnlyNulls();
          assertThat(office.records()).filteredOn(r -> !r.voided()).isEmpty();
          assertThat(office.take(office.row()).outcome()).isEqualTo(Outcome.NEW);
          assertThat(office.records()).filteredOn(r -> !r.voided()).hasSize(1);
        });
  }

  @Test
  void aTopicNobodyKnowsIsRefusedWithThoseThatAreWrittenAlike() {
    open(
        office -> {
          RowResult result = office.take(office.row(), Map.of("topics", "ky-nang-so, an-toan-so"));

          assertThat(result.faults())
              .singleElement()
              .satisfies(
                  fault -> {
                    assertThat(fault.code()).isEqualTo("import.topic");
                    assertThat(fault.arguments().get(0)).isEqualTo("an-toan-so");
                    assertThat(fault.arguments().get(1).toString())
                        .startsWith("an-toan-mang (An toàn trên mạng)");
                  });
          assertThat(office.records()).isEmpty();
        });
  }

  @Test
  void aRowThatCannotBeIsTold() {
    open(
        office -> {
          Map<String, String> bad =
              Map.of("date", "24/11/2026", "hours", "nhiều", "topics", "An toàn");

          assertThat(office.take(office.row(), bad).faults())
              .extracting(RowFault::code)
              .containsExactlyInAnyOrder("import.day-to-come", "import.hours", "import.topic");
          assertThat(office.take(office.row(), Map.of("fullName", "Lê Văn Lạ")).faults())
              .extracting(RowFault::code)
              .containsExactly("import.person-unknown");
          assertThat(office.records()).isEmpty();
        });
  }
}
