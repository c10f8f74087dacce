package vn.hieuhoc.content.index;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.hieuhoc.search.CatalogueSource;
import vn.hieuhoc.search.CatalogueSource.Findable;

/** Walks through everything that can be found, a stretch at a time, and can be stopped. */
final class IndexRebuild {

  private static final int AT_ONCE = 200;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicLong done = new AtomicLong();
  private volatile boolean stopped;

  /** False when it runs already. */
  boolean begin() {
    if (stopped || !running.compareAndSet(false, true)) {
      return false;
    }
    done.set(0);
    return true;
  }

  void takeIn(CatalogueSource source, Consumer<UUID> index) {
    long last = 0;
    List<Findable> stretch = source.findable(last, AT_ONCE);
    while (!stretch.isEmpty()) {
      for (Findable thing : stretch) {
        if (stopped) {
          return;
        }
        index.accept(thing.id());
        done.incrementAndGet();
        last = thing.key();
      }
      stretch = source.findable(last, AT_ONCE);
    }
  }

  void end() {
    running.set(false);
  }

  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  boolean isRunning() {
    return running.get();
  }

  long done() {
    return done.get();
  }
}
