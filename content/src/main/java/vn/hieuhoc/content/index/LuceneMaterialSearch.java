package vn.hieuhoc.content.index;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.search.CatalogueEntry;
import vn.hieuhoc.search.CatalogueIndex;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueQuery;
import vn.hieuhoc.search.CatalogueSource;

/**
 * The catalogue's index while the portal runs: opened at the start, committed every few seconds,
 * built again when it was not closed properly, closed at the end.
 */
@ApplicationScoped
public class LuceneMaterialSearch implements CatalogueIndex {

  private static final Logger LOG = Logger.getLogger(LuceneMaterialSearch.class.getName());
  private static final int COMMIT_SECONDS = 5;
  private static final int STALE_SECONDS = 600;
  private static final int AFTER_START_SECONDS = 2;
  private static final int AFTER_FAILURE_SECONDS = 20;
  private static final int STALE_AT_ONCE = 500;

  private ContentSettings settings;
  private Instance<CatalogueSource> sources;
  private Passages passages;
  private Clock clock;

  @Resource private ManagedScheduledExecutorService timer;

  private final Object writing = new Object();
  private final IndexRebuild rebuild = new IndexRebuild();
  private final List<ScheduledFuture<?>> ticking = new ArrayList<>();
  private volatile LuceneCatalogue catalogue;
  private volatile State state = State.OPENING;

  /** For the proxy. */
  protected LuceneMaterialSearch() {}

  @Inject
  LuceneMaterialSearch(
      ContentSettings settings,
      @Any Instance<CatalogueSource> sources,
      Passages passages,
      Clock clock) {
    this.settings = settings;
    this.sources = sources;
    this.passages = passages;
    this.clock = clock;
  }

  /** Opens the index when the portal starts. */
  void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
    try {
      catalogue = LuceneCatalogue.open(settings.indexRoot());
      state = State.READY;
      if (!catalogue.isComplete()) {
        state = State.REBUILDING;
        timer.schedule(this::rebuild, AFTER_START_SECONDS, TimeUnit.SECONDS);
      }
    } catch (IOException unusable) {
      state = State.FAILED;
      LOG.log(Level.SEVERE, "The index cannot be opened; searches find nothing", unusable);
      return;
    }
    ticking.add(
        timer.scheduleWithFixedDelay(
            this::commit, COMMIT_SECONDS, COMMIT_SECONDS, TimeUnit.SECONDS));
    ticking.add(
        timer.scheduleWithFixedDelay(
            this::refreshStale, STALE_SECONDS, STALE_SECONDS, TimeUnit.SECONDS));
  }

  @PreDestroy
  void close() {
    ticking.forEach(tick -> tick.cancel(false));
    rebuild.stop();
    synchronized (writing) {
      State last = state;
      state = State.OPENING;
      if (catalogue == null) {
        return;
      }
      try {
        if (last == State.READY) {
          catalogue.closeComplete();
        } else {
          catalogue.close();
        }
      } catch (IOException problem) {
        LOG.log(Level.WARNING, "The index was not closed; it will be built again", problem);
      }
    }
  }

  @Override
  public Found find(CatalogueQuery query) {
    try {
      return catalogue.find(query);
    } catch (IOException problem) {
      LOG.log(Level.SEVERE, "A search failed; the index should be built again", problem);
      return new Found(0, List.of(), Map.of(), Closeness.ALL, null);
    }
  }

  @Override
  public State state() {
    return state;
  }

  @Override
  public void refresh(CatalogueKind kind, UUID id) {
    // Reading and writing under one lock: whoever read first must also write first.
    synchronized (writing) {
      if (!state.answers()) {
        throw new IllegalStateException("The index is not open");
      }
      CatalogueSource source = source(kind);
      Instant readAt = clock.instant();
      Optional<CatalogueEntry> entry = source.entry(id);
      try {
        if (entry.isPresent()) {
          try (Passages.Stream text = passages.of(entry.get())) {
            catalogue.put(entry.get(), text);
          }
        } else {
          catalogue.remove(kind, id);
        }
      } catch (IOException problem) {
        throw new UncheckedIOException("The index took in nothing of " + kind + " " + id, problem);
      }
      source.indexed(id, readAt);
    }
  }

  @Override
  public void rebuild() {
    if (rebuild.begin()) {
      state = State.REBUILDING;
      timer.execute(this::runRebuild);
    }
  }

  @Override
  public Progress progress() {
    try {
      return new Progress(
          rebuild.isRunning(), rebuild.done(), catalogue == null ? 0 : catalogue.size());
    } catch (IOException problem) {
      throw new UncheckedIOException("The index cannot be counted", problem);
    }
  }

  private void runRebuild() {
    try {
      synchronized (writing) {
        catalogue.beginGeneration();
      }
      for (CatalogueSource source : sources) {
        rebuild.takeIn(source, id -> refresh(source.kind(), id));
      }
      if (rebuild.isStopped()) {
        return;
      }
      synchronized (writing) {
        catalogue.dropOlderGenerations();
        state = State.READY;
      }
      LOG.log(Level.INFO, "The index was built again: {0} things", rebuild.done());
    } catch (IOException | RuntimeException problem) {
      LOG.log(Level.SEVERE, "Building the index again failed; it will be tried again", problem);
      timer.schedule(this::rebuild, AFTER_FAILURE_SECONDS, TimeUnit.SECONDS);
    } finally {
      rebuild.end();
    }
  }

  private void commit() {
    try {
      synchronized (writing) {
        if (state.answers()) {
          catalogue.commit();
        }
      }
    } catch (IOException | RuntimeException problem) {
      LOG.log(Level.SEVERE, "The index could not be written to disk", problem);
    }
  }

  /** What changed without the index having heard of it, for whatever reason. */
  private void refreshStale() {
    try {
      for (CatalogueSource source : sources) {
        source.stale(STALE_AT_ONCE).forEach(id -> refresh(source.kind(), id));
      }
    } catch (RuntimeException problem) {
      LOG.log(Level.WARNING, "Stale things could not be indexed; tried again later", problem);
    }
  }

  private CatalogueSource source(CatalogueKind kind) {
    for (CatalogueSource source : sources) {
      if (source.kind() == kind) {
        return source;
      }
    }
    throw new IllegalStateException("Nobody brings things of kind " + kind);
  }
}
