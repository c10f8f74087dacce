package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.freshness.PeopleChanged;

/** What the ledger announces, in the transaction it happens in. */
@ApplicationScoped
class LedgerEvents {

  @Inject private Event<RecordKeys.Storing> storing;
  @Inject private Event<RecordsAppended> appended;
  @Inject private Event<RecordVoided> voided;
  @Inject private Event<PeopleChanged> changed;

  void storing(long firstKey) {
    storing.fire(new RecordKeys.Storing(firstKey));
  }

  void appended(Set<Long> people, Set<String> activities) {
    if (!people.isEmpty()) {
      changed.fire(new PeopleChanged(Set.copyOf(people)));
      appended.fire(new RecordsAppended(Set.copyOf(people), Set.copyOf(activities)));
    }
  }

  void voided(UUID statementId, Long personId) {
    voided.fire(new RecordVoided(statementId, personId));
  }
}
