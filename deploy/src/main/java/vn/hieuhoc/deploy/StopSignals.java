package vn.hieuhoc.deploy;

import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/**
 * SIGTERM, SIGINT and SIGHUP ask the portal to stop in order. They are handled here and not by a
 * shutdown hook, because hooks run all at once, and the application server has one that would cut
 * off whoever is still being answered.
 */
final class StopSignals {

  private StopSignals() {}

  static void onStop(Runnable stop) {
    AtomicBoolean asked = new AtomicBoolean();
    for (String name : new String[] {"TERM", "INT", "HUP"}) {
      Signal.handle(
          new Signal(name),
          signal -> {
            if (asked.compareAndSet(false, true)) {
              stop.run();
            }
          });
    }
  }
}
