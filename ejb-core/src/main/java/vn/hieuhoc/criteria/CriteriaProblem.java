package vn.hieuhoc.criteria;

import java.util.List;

/**
 * One mistake in a criteria set: where it stands, what stands there, and which sentence says so.
 *
 * @param code names the sentence in the error texts
 * @param path such as {@code criteria[0].children[2].evidence[1].cap}
 * @param value what was written there, shortened; "" where something is missing
 * @param hint what would be right, for the sentence; may be empty
 */
public record CriteriaProblem(String code, String path, String value, String hint) {

  /** The arguments of the sentence. */
  public List<String> arguments() {
    return List.of(path, value, hint);
  }
}
