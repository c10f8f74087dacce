package vn.hieuhoc.deploy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/**
 * SIGTERM, SIGINT and SIGHUP ask the portal to stop in order. They are handled here and not by a
 * shutdown hook, because hooks run all at once, and the application server has one that would cut
 * off whoever is still being answered.
 */
final class StopSignals {

  private static final int SIGNALLED = 128;

  private final CountDownLatch told = new CountDownLatch(1);
  private final AtomicBoolean asked = new AtomicBoolean();
  private final AtomicBoolean started = new AtomicBoolean();
  private final Runnable abandon;

  private StopSignals(Runnable abandon) {
    this.abandon = abandon;
  }

  /**
   * From now on a signal stops this process.
   *
   * @param abandon gives up a start that is still under way; the process ends right after it
   */
  static StopSignals listen(Runnable abandon) {
    StopSignals signals = new StopSignals(abandon);
    for (String name : new String[] {"TERM", "INT", "HUP"}) {
      Signal.handle(new Signal(name), signals::stop);
    }
    return signals;
  }

  /** The start is over: a signal is now only told to whoever waits for it. */
  void started() {
    started.set(true);
  }

  /** Whether a signal has come: what takes long should give up. */
  boolean asked() {
    return asked.get();
  }

  /** Returns when a signal has come. */
  void await() throws InterruptedException {
    told.await();
  }

  private void stop(Signal signal) {
    if (!asked.compareAndSet(false, true)) {
      return;
    }
    if (started.get()) {
      told.countDown();
    } else {
      abandon.run();
      Runtime.getRuntime().halt(SIGNALLED + signal.getNumber());
    }
  }
}
