package vn.hieuhoc.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import vn.hieuhoc.record.RecordKeys;

/** Reads on in the ledger, in one transaction with what is asked for because of it. */
@ApplicationScoped
class FeedStep {

  /** As many as are read in one go. */
  static final int MOST = 50_000;

  @Inject private FeedRepository feed;
  @Inject private RecordKeys keys;
  @Inject private Event<PeopleLearnt> learnt;

  /**
   * Tells of whom the records speak that have been kept since the last step, in the order of their
   * keys and only as far as no earlier one can come any more.
   *
   * @return how many records there were, {@link #MOST} at the highest
   */
  @Transactional(TxType.REQUIRES_NEW)
  int read() {
    long through = RecordKeys.firstOf(keys.consistentThrough().plus(1, ChronoUnit.MICROS)) - 1;
    long after = feed.position();
    FeedRepository.Behind behind = feed.behind(after, through, MOST);
    if (behind.count() > 0) {
      Set<Long> people = feed.people(after, behind.last());
      if (!people.isEmpty()) {
        learnt.fire(new PeopleLearnt(people));
      }
      feed.moveTo(behind.last());
    }
    return behind.count();
  }
}
