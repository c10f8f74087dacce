package vn.hieuhoc.proof;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SystemUse;

/** What the ledger says of people and activities, for what is derived from it. */
@Stateless
@SystemUse
public class RecordsAboutService {

  @Inject private RecordsAboutRepository records;

  /** What stands of any of the people about any of the activities, in no order. */
  public List<RecordAbout> about(Collection<Long> personIds, Collection<String> activities) {
    return personIds.isEmpty() || activities.isEmpty()
        ? List.of()
        : records.about(personIds, activities);
  }

  /** IRI of what a record speaks of, also when it is void. */
  public Optional<String> activityOf(UUID statementId) {
    return records.activityOf(statementId);
  }
}
