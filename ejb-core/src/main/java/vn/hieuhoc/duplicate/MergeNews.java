package vn.hieuhoc.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.person.PersonService;

/** Tells those who keep something of two people that they are one, or two again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MergeNews {

  @Inject private DuplicateRepository duplicates;
  @Inject private PersonService people;
  @Inject private Event<PeopleMerged> merged;

  void tell(PersonMerge merge, PairStatus status, Instant at, Long account) {
    duplicates
        .find(DuplicateRepository.Pair.of(merge.survivorId(), merge.mergedId()))
        .ifPresent(pair -> pair.decide(status, at, account));
    people.rewritten(List.of(merge.survivorId(), merge.mergedId()));
    merged.fire(
        new PeopleMerged(
            Set.of(merge.survivorId(), merge.mergedId()),
            merge.isUndone() ? merge.mergedAt() : null));
  }
}
