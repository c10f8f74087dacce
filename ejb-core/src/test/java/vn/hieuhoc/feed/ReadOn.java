package vn.hieuhoc.feed;

import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.schema.World;

/** Reads on in the ledger, as the feed of a running portal does soon after each record. */
public final class ReadOn {

  private final List<Set<Long>> told = new ArrayList<>();
  private Long deafTo;

  /** Hears nothing yet: {@link World#observedBy} lets it. */
  ReadOn() {}

  void on(@Observes PeopleLearnt event) {
    if (deafTo != null && event.personIds().contains(deafTo)) {
      throw new IllegalStateException("Cut off");
    }
    told.add(event.personIds());
  }

  /**
   * Tells those who hear events in this world of whom its new records speak; how many there were.
   */
  public static int in(World world) {
    return world.get(FeedStep.class).read();
  }

  /** The same, one person at a time; it is cut off where it would tell of one of them. */
  public static int oneByOne(World world, Long cutOffAt) {
    world.get(ReadOn.class).deafTo = cutOffAt;
    return world.get(FeedStep.class).read(1);
  }

  /** Of whom was told by now, step by step. */
  public static List<Set<Long>> told(World world) {
    return List.copyOf(world.get(ReadOn.class).told);
  }
}
