package vn.hieuhoc.duplicate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** The desk of suggestions: who may be entered twice, and what people found. */
@Stateless
public class DuplicateService {

  @Inject private DuplicateRepository duplicates;
  @Inject private PersonService people;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** Suggestions of which both live in the caller's reach, the surest first. */
  public Page<DuplicateRow> list(UUID unit, PairStatus status, PageRequest page) {
    List<Long> under = null;
    if (unit != null) {
      Long key = organisation.key(unit);
      reach.requireReadable(key, "unit", unit);
      under = List.of(key);
    }
    DuplicateRepository.Filter filter =
        new DuplicateRepository.Filter(
            reach.readable(), under, status == null ? PairStatus.OPEN : status);
    List<DuplicateRow> rows = rows(duplicates.list(filter, page));
    return Page.of(rows, page, () -> duplicates.count(filter));
  }

  /** One suggestion; out of the caller's reach it does not exist. */
  public DuplicateRow find(UUID pairId) {
    DuplicatePair pair = pair(pairId);
    Map<Long, PersonRow> rows = people.rowsOf(List.of(pair.oneId(), pair.otherId()));
    PersonRow one = rows.get(pair.oneId());
    PersonRow other = rows.get(pair.otherId());
    reach.requireReadable(one.homeKey(), "duplicate", pairId);
    reach.requireReadable(other.homeKey(), "duplicate", pairId);
    return new DuplicateRow(pairId, one, other, pair.reason(), pair.status(), pair.foundAt());
  }

  /** They are two people: kept, and not suggested again. */
  public void distinct(UUID pairId) {
    DuplicateRow row = find(pairId);
    HeldRole as = reach.requireKeeper(row.one().homeKey());
    reach.requireKeeper(row.other().homeKey());
    if (row.status() == PairStatus.MERGED) {
      throw new Refused("duplicate.merged-already", row.other().fullName());
    }
    pair(pairId).decide(PairStatus.DISTINCT, clock.instant(), reach.account());
    auditLog.write(
        Act.on("person.distinct", "person", row.one().id())
            .at(row.one().homeKey())
            .forPerson(row.one().key())
            .as(as));
  }

  private List<DuplicateRow> rows(List<DuplicateRepository.Found> found) {
    Set<Long> keys = new LinkedHashSet<>();
    found.forEach(pair -> keys.addAll(List.of(pair.one(), pair.other())));
    Map<Long, PersonRow> rows = people.rowsOf(keys);
    List<DuplicateRow> shown = new ArrayList<>();
    for (DuplicateRepository.Found pair : found) {
      shown.add(
          new DuplicateRow(
              pair.id(),
              rows.get(pair.one()),
              rows.get(pair.other()),
              pair.reason(),
              pair.status(),
              pair.foundAt()));
    }
    return shown;
  }

  private DuplicatePair pair(UUID pairId) {
    return duplicates.find(pairId).orElseThrow(() -> new NotFound("duplicate", pairId));
  }
}
