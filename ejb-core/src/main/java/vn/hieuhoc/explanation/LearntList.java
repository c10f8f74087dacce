package vn.hieuhoc.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Voiding;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** Lists what the ledger keeps of one person's learning, year by year. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LearntList {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  @Inject private RecordService records;
  @Inject private Clock clock;

  /**
   * What the person learnt in a year.
   *
   * @param withVoided whether what was taken back is shown too, with the reason
   */
  Learnt of(Long person, int year, boolean withVoided, PageRequest page) {
    List<RecordRow> all =
        records.rowsOf(person, startOf(year), startOf(year + 1)).stream()
            .filter(row -> row.kind() != null)
            .sorted(Comparator.comparing(RecordRow::happenedAt).reversed())
            .toList();
    List<RecordRow> standing = all.stream().filter(row -> !row.voided()).toList();
    List<RecordRow> listed = withVoided ? all : standing;
    List<RecordRow> shown = listed.stream().skip(page.first()).limit(page.size()).toList();
    Map<UUID, String> statements =
        records.statements(shown.stream().map(RecordRow::statementId).toList());
    Map<UUID, Voiding> voidings =
        records.voidings(
            shown.stream().filter(RecordRow::voided).map(RecordRow::statementId).toList());
    List<EvidenceRow> rows =
        shown.stream()
            .map(
                row ->
                    Evidence.of(
                        row, statements.get(row.statementId()), voidings.get(row.statementId())))
            .toList();
    return new Learnt(
        year,
        years(person),
        new Page<>(rows, listed.size(), page),
        standing.size(),
        all.size() - standing.size(),
        minutes(standing));
  }

  private List<Integer> years(Long person) {
    int now = VietnamTime.today(clock).getYear();
    Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    years.add(now);
    years.addAll(
        records
            .years(Set.of(person), VietnamTime.startOf(EARLIEST), startOf(now + 1))
            .getOrDefault(person, Set.of()));
    return List.copyOf(years);
  }

  private static long minutes(List<RecordRow> rows) {
    return rows.stream()
        .map(RecordRow::durationNanos)
        .filter(Objects::nonNull)
        .map(Duration::ofNanos)
        .reduce(Duration.ZERO, Duration::plus)
        .toMinutes();
  }

  private static Instant startOf(int year) {
    return VietnamTime.startOf(LocalDate.of(year, 1, 1));
  }
}
