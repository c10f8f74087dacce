package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hieuhoc.freshness.PeopleChanged;

/** Where features say what people are to be told, within their own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Notices {

  private static final Duration LATELY = Duration.ofDays(1);

  @Inject private NoticeRepository notices;
  @Inject private Event<Noticed> noticed;
  @Inject private Event<PeopleChanged> changed;
  @Inject private Clock clock;

  /**
   * Tells people of an event. Who was told of it already is not told again.
   *
   * @param people keys of the people; who is null is nobody
   */
  public void tell(Collection<Long> people, Notice notice) {
    Set<Long> told =
        people.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    if (!told.isEmpty()) {
      notices.add(told, notice, clock.instant());
      said(told);
    }
  }

  /**
   * Tells those who got a seat within a day but not alone, or another answer to their wish.
   *
   * @param offerHours how many hours a seat is kept for who waits, at most
   */
  void tellSeated(Long offeringKey, int offerHours) {
    Instant now = clock.instant();
    Set<Long> told = new TreeSet<>(notices.addSeated(offeringKey, now.minus(LATELY), now));
    told.addAll(notices.addAnswered(offeringKey, now));
    told.addAll(notices.addWaiting(offeringKey, offerHours, now));
    said(told);
  }

  /** Tells those who were recognised within a day. */
  void tellRecognised() {
    Instant now = clock.instant();
    said(Set.copyOf(notices.addRecognised(now.minus(LATELY), now)));
  }

  private void said(Set<Long> people) {
    if (!people.isEmpty()) {
      changed.fire(new PeopleChanged(people));
      noticed.fire(new Noticed(people.size()));
    }
  }
}
