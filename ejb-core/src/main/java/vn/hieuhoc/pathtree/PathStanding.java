package vn.hieuhoc.pathtree;

import java.io.Serializable;
import java.util.List;
import vn.hieuhoc.record.Trust;

/**
 * How far somebody is on a path.
 *
 * @param steps the steps, from the top
 * @param done how many of the steps that are needed are done
 * @param total how many are needed
 * @param trust how far that can be relied upon once the path is finished: as far as the weakest
 *     proof it needed, or null before
 */
public record PathStanding(List<PathStep> steps, int done, int total, Trust trust)
    implements Serializable {

  public PathStanding {
    steps = List.copyOf(steps);
  }

  /** True when the path is finished. */
  public boolean met() {
    return trust != null;
  }

  /** Whole percent. */
  public int percent() {
    return total == 0 ? 0 : done * 100 / total;
  }

  /**
   * The step to go on with: one that was begun, else the first that is open; null when none can be
   * gone to.
   */
  public PathStep next() {
    return first(StepState.UNDER_WAY) == null ? first(StepState.OPEN) : first(StepState.UNDER_WAY);
  }

  private PathStep first(StepState state) {
    return steps.stream()
        .filter(each -> each.needed() && !each.group() && each.state() == state)
        .filter(each -> each.open() || each.place() != null)
        .findFirst()
        .orElse(null);
  }
}
