package vn.hieuhoc.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.record.RecordService;

/** The short transactions of a step: look, tell, move on. */
@ApplicationScoped
class FeedDesk {

  @Inject private FeedRepository feed;
  @Inject private RecordService records;
  @Inject private RecordKeys keys;
  @Inject private Event<PeopleLearnt> learnt;

  /**
   * What stands behind the last record that was told of.
   *
   * @param count how many records
   * @param last key of the last of them; null when there are none
   * @param people keys of those they speak of, ascending
   */
  record News(int count, Long last, List<Long> people) {}

  @Transactional(TxType.REQUIRES_NEW)
  News news(int most) {
    records.startBehindAll();
    long through = RecordKeys.firstOf(keys.consistentThrough().plus(1, ChronoUnit.MICROS)) - 1;
    long after = feed.position();
    FeedRepository.Behind behind = feed.behind(after, through, most);
    return new News(
        behind.count(),
        behind.last(),
        behind.count() == 0 ? List.of() : feed.people(after, behind.last()));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void tell(Collection<Long> people) {
    learnt.fire(new PeopleLearnt(Set.copyOf(people)));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void moveTo(long recordKey) {
    feed.moveTo(recordKey);
  }
}
