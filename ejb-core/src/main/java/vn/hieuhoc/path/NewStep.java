package vn.hieuhoc.path;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathNode;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * A step to be put into a path.
 *
 * @param is what is asked
 * @param group public id of the group it goes into, or null for the whole
 * @param thing public id of a course, session or class, or null
 * @param title name of a group, or what is learnt elsewhere, or null
 * @param issuer where that is learnt, or null
 * @param count how many of the steps or sessions, or null
 * @param trust how far a proof must be reliable at least, or null
 * @param after whether the step before it comes first
 */
public record NewStep(
    @NotNull Is is,
    UUID group,
    UUID thing,
    @Size(max = 140) String title,
    @Size(max = 140) String issuer,
    Integer count,
    Trust trust,
    boolean after) {

  private static final int MOST = 100;

  PathNode node() {
    UUID id = UUID.randomUUID();
    String name = VietnameseText.tidyOrNull(title);
    PathNode node =
        switch (is) {
          case ALL, ANY, AT_LEAST -> PathNode.group(id, is, name, counted(), List.of());
          case COURSE, SESSION, CLASS -> PathNode.thing(id, is, named(), counted(), trust);
          case EXTERNAL -> PathNode.elsewhere(id, name, VietnameseText.tidyOrNull(issuer), trust);
        };
    return node.after(after);
  }

  private UUID named() {
    if (thing == null) {
      throw Refused.of("thing", "path.thing-missing");
    }
    return thing;
  }

  private Integer counted() {
    if (!is.counts()) {
      return null;
    }
    if (count == null && is == Is.CLASS) {
      return 1;
    }
    if (count == null || count < 1 || count > MOST) {
      throw Refused.of("count", "path.out-of-range", count == null ? "" : count);
    }
    return count;
  }
}
