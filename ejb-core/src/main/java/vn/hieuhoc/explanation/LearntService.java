package vn.hieuhoc.explanation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import vn.hieuhoc.access.Access;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** Shows learners what the ledger keeps of their learning. */
@Stateless
public class LearntService {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  @Inject private RecordService records;
  @Inject private Access access;
  @Inject private Clock clock;

  /**
   * What the caller, or the person being helped, learnt in a year (in Vietnam): what rules ask for,
   * from here and from elsewhere, whether or not it brought points.
   *
   * @param year the year; a year without learning has an empty list
   */
  public Learnt own(int year, PageRequest page) {
    Long person = access.personId();
    List<RecordRow> all =
        records.rowsOf(person, startOf(year), startOf(year + 1)).stream()
            .filter(row -> row.kind() != null && !row.voided())
            .sorted(Comparator.comparing(RecordRow::happenedAt).reversed())
            .toList();
    List<RecordRow> shown = all.stream().skip(page.first()).limit(page.size()).toList();
    Map<UUID, String> statements =
        records.statements(shown.stream().map(RecordRow::statementId).toList());
    List<EvidenceRow> rows =
        shown.stream().map(row -> Evidence.of(row, statements.get(row.statementId()))).toList();
    return new Learnt(year, years(person), new Page<>(rows, all.size(), page), minutes(all));
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
