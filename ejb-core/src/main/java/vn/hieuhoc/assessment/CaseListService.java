package vn.hieuhoc.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Lists of cases within the caller's reach. */
@Stateless
public class CaseListService {

  private static final int MOST_IN_A_LIST = 5000;

  @Inject private CaseListRepository cases;
  @Inject private CaseReach reach;
  @Inject private OrganisationService organisation;

  /**
   * How many cases stand where.
   *
   * @param meeting undecided cases that meet the rule
   * @param missing undecided cases that do not
   */
  public record Counts(Map<CaseStatus, Long> byStatus, long meeting, long missing) {

    public Counts {
      byStatus = Map.copyOf(byStatus);
    }

    public long of(CaseStatus status) {
      return byStatus.getOrDefault(status, 0L);
    }

    public long total() {
      return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * Where a case stands in a list.
   *
   * @param number from 1; 0 when it is not in the list
   */
  public record Place(int number, int of, UUID before, UUID after) {}

  /** Cases in the caller's reach, by given name. */
  public Page<CaseRow> rows(CaseFilter filter, PageRequest page) {
    Page<CaseRow> rows = cases.rows(filter, unitKey(filter), reach.roots(), page);
    Map<Long, UnitRow> units =
        organisation.unitsOf(
            rows.items().stream()
                .map(CaseRow::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    List<CaseRow> named =
        rows.items().stream()
            .map(
                row ->
                    row.at(units.containsKey(row.unitId()) ? units.get(row.unitId()).name() : null))
            .toList();
    return new Page<>(named, rows.total(), page);
  }

  /**
   * The cases of the list that a decision may recognise: the hamlet has spoken and the rule is met.
   * Cases of a revoked title are among them only when the list was asked for these.
   */
  public List<UUID> readyIds(CaseFilter filter) {
    CaseFilter ready = ready(filter);
    return ready.states().isEmpty() ? List.of() : ids(ready);
  }

  /** How many cases {@link #readyIds} gives. */
  public long readyCount(CaseFilter filter) {
    CaseFilter ready = ready(filter);
    return ready.states().isEmpty()
        ? 0
        : Math.min(MOST_IN_A_LIST, cases.count(ready, unitKey(ready), reach.roots()));
  }

  private static CaseFilter ready(CaseFilter filter) {
    Set<CaseStatus> states = filter.states().isEmpty() ? CaseStatus.ON_THE_WAY : filter.states();
    return new CaseFilter(
        filter.title(),
        filter.year(),
        Boolean.FALSE.equals(filter.proposed())
            ? Set.of()
            : states.stream().filter(CaseStatus.READY::contains).collect(Collectors.toSet()),
        filter.unit(),
        filter.words(),
        true,
        filter.tab());
  }

  /** The ids of all cases of the list, in its order; at most 5,000. */
  public List<UUID> ids(CaseFilter filter) {
    return cases.ids(filter, unitKey(filter), reach.roots(), MOST_IN_A_LIST);
  }

  /** The neighbours of a case in the list. */
  public Place place(CaseFilter filter, UUID caseId) {
    List<UUID> ids = ids(filter);
    int index = ids.indexOf(caseId);
    return new Place(
        index + 1,
        ids.size(),
        index > 0 ? ids.get(index - 1) : null,
        index >= 0 && index < ids.size() - 1 ? ids.get(index + 1) : null);
  }

  /** How many cases of the list stand where; the filter's own states are left aside. */
  public Counts counts(CaseFilter filter) {
    CaseFilter all =
        new CaseFilter(
            filter.title(),
            filter.year(),
            Set.of(),
            filter.unit(),
            filter.words(),
            null,
            CaseFilter.Tab.ALL);
    Map<CaseStatus, Long> byStatus = new EnumMap<>(CaseStatus.class);
    long meeting = 0;
    long missing = 0;
    for (Object[] row : cases.counts(all, unitKey(filter), reach.roots())) {
      CaseStatus status = (CaseStatus) row[0];
      long count = (Long) row[2];
      byStatus.merge(status, count, Long::sum);
      if (!status.isDecided()) {
        meeting += Boolean.TRUE.equals(row[1]) ? count : 0;
        missing += Boolean.TRUE.equals(row[1]) ? 0 : count;
      }
    }
    return new Counts(byStatus, meeting, missing);
  }

  /** How many cases stand on each tab; the filter's own tab is left aside. */
  public Map<CaseFilter.Tab, Long> tabs(CaseFilter filter) {
    return cases.tabs(filter, unitKey(filter), reach.roots());
  }

  private Long unitKey(CaseFilter filter) {
    return filter.unit() == null ? null : organisation.key(filter.unit());
  }
}
