package vn.hieuhoc.path;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.pathtree.PathTree;

/**
 * A path for who lays it out.
 *
 * @param row what a list says of it
 * @param draft the tree that is worked on
 * @param steps its steps with what they lead to
 * @param seen what the draft is, to be said when it is published
 * @param changed whether the draft is another than what is shown
 * @param versions when which version was published, the latest first
 */
public record PathDetails(
    PathRow row,
    PathTree draft,
    List<PathStep> steps,
    String seen,
    boolean changed,
    List<Published> versions)
    implements Serializable {

  /**
   * A version.
   *
   * @param number which
   * @param at when it was published
   */
  public record Published(int number, Instant at) implements Serializable {}
}
