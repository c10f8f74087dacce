package vn.hieuhoc.portal.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The way out: once begun, new requests are sent away with 503 and those being answered are waited
 * for, so that nobody is cut off between "save" and "saved".
 */
@ApplicationScoped
public class Drain {

  /** One party is the portal itself; each request is one more while it is being answered. */
  private final Phaser requests = new Phaser(1);

  private volatile boolean begun;

  @Inject private Event<Begun> beginning;

  /** No new request is taken any more: who waits for news is to be sent home. */
  public record Begun() {}

  boolean begun() {
    return begun;
  }

  void enter() {
    requests.register();
  }

  void leave() {
    requests.arriveAndDeregister();
  }

  /**
   * Takes no new request and waits for the others, the one that asks for it not counted.
   *
   * @return how many were still being answered when the patience ended
   */
  public int finish(Duration patience) throws InterruptedException {
    begun = true;
    beginning.fire(new Begun());
    leave();
    try {
      requests.awaitAdvanceInterruptibly(
          requests.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
      return 0;
    } catch (TimeoutException stillBusy) {
      return requests.getUnarrivedParties();
    } finally {
      enter();
    }
  }
}
