package vn.hieuhoc.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** Where features leave work for later, within their own transaction. */
@ApplicationScoped
public class WorkQueue {

  @Inject private WorkRepository works;
  @Inject private Event<WorkAdded> added;
  @Inject private Clock clock;

  /**
   * Asks for work as soon as the caller's transaction has committed. Asking again for the same kind
   * and subject before it is done is one piece of work; asking while it runs makes it run once
   * more.
   *
   * @param kind the {@link WorkHandler#kind} that shall do it
   * @param subject for what, at most 100 characters
   */
  @Transactional(TxType.MANDATORY)
  public void add(String kind, String subject) {
    addLater(kind, subject, Duration.ZERO);
  }

  /** As {@link #add}, for many subjects at once. */
  @Transactional(TxType.MANDATORY)
  public void addAll(String kind, Collection<String> subjects) {
    if (!subjects.isEmpty()) {
      works.putAll(kind, subjects, clock.instant());
      added.fire(new WorkAdded(kind));
    }
  }

  /** As {@link #add}, but not before the delay has passed. */
  @Transactional(TxType.MANDATORY)
  public void addLater(String kind, String subject, Duration delay) {
    Instant now = clock.instant();
    works.put(kind, subject, now.plus(delay), now);
    added.fire(new WorkAdded(kind));
  }
}
