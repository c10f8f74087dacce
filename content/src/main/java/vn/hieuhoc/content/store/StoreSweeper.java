package vn.hieuhoc.content.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.content.StoreLayout;
import vn.hieuhoc.material.TextService;

/**
 * Clears away what a process that died left in the store: half-arrived files, and bytes that
 * nothing refers to. Touches nothing younger than a day.
 */
@ApplicationScoped
public class StoreSweeper {

  private static final Logger LOG = Logger.getLogger(StoreSweeper.class.getName());
  private static final Duration YOUNG = Duration.ofDays(1);
  private static final int HASHES_AT_ONCE = 200;
  private static final int FIRST_MINUTES = 5;
  private static final int EVERY_MINUTES = 12 * 60;
  private static final String BYTES = ".bin";

  @Inject private FileMaterialStore store;
  @Inject private ContentSettings settings;
  @Inject private TextService textService;
  @Inject private Clock clock;
  @Resource private ManagedScheduledExecutorService timer;
  private ScheduledFuture<?> ticking;

  void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
    ticking =
        timer.scheduleWithFixedDelay(
            this::sweepAll, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (ticking != null) {
      ticking.cancel(false);
    }
  }

  private void sweepAll() {
    try {
      int gone =
          sweep(
              store,
              new StoreLayout(settings.root()),
              textService::needed,
              clock.instant().minus(YOUNG));
      if (gone > 0) {
        LOG.log(Level.INFO, "Swept {0} files that nothing refers to", gone);
      }
    } catch (IOException | RuntimeException problem) {
      LOG.log(Level.WARNING, "The store could not be swept; tried again later", problem);
    }
  }

  /** Removes what is older than the moment and not needed; returns how many files it was. */
  static int sweep(
      FileMaterialStore store,
      StoreLayout layout,
      Function<Collection<String>, Set<String>> needed,
      Instant olderThan)
      throws IOException {
    if (!Files.isDirectory(layout.root())) {
      return 0;
    }
    int gone = 0;
    List<String> hashes = new ArrayList<>();
    List<Path> old;
    try (Stream<Path> files = Files.walk(layout.root())) {
      old = files.filter(file -> isOld(file, olderThan)).toList();
    }
    for (Path file : old) {
      String name = file.getFileName().toString();
      if (file.getParent().equals(layout.arrivals())) {
        Files.deleteIfExists(file);
        gone++;
      } else if (name.endsWith(BYTES)) {
        hashes.add(name.substring(0, name.length() - BYTES.length()));
      }
    }
    for (int from = 0; from < hashes.size(); from += HASHES_AT_ONCE) {
      List<String> some = hashes.subList(from, Math.min(hashes.size(), from + HASHES_AT_ONCE));
      Set<String> idle = new HashSet<>(some);
      idle.removeAll(needed.apply(some));
      for (String hash : idle) {
        gone += store.sweep(hash, olderThan) ? 1 : 0;
      }
    }
    return gone;
  }

  private static boolean isOld(Path file, Instant moment) {
    try {
      return Files.isRegularFile(file)
          && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }
}
