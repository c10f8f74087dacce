package vn.hieuhoc.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import vn.hieuhoc.person.PersonWritten;

/** Looks for pairs, and keeps what is found. */
@ApplicationScoped
@Transactional
class DuplicateFinder {

  @Inject private DuplicateRepository duplicates;
  @Inject private Clock clock;

  /** A person was entered or changed. */
  void lookAt(Long person) {
    Map<DuplicateRepository.Pair, PairReason> pairs = duplicates.of(person);
    pairs.forEach((pair, reason) -> duplicates.keep(pair, reason, clock.instant()));
    duplicates.drop(person, pairs.keySet());
  }

  /** Everybody of a hamlet: what was written by whole files, and what was missed. */
  void lookThrough(Long unit) {
    duplicates.at(unit).forEach((pair, reason) -> duplicates.keep(pair, reason, clock.instant()));
  }

  /** The number of one was to be entered for the other: refused, and worth a look. */
  @Transactional(TxType.REQUIRES_NEW)
  void on(@Observes PersonWritten.IdentityTaken event) {
    duplicates.keep(
        DuplicateRepository.Pair.of(event.personId(), event.holderId()),
        PairReason.IDENTITY,
        clock.instant());
  }
}
