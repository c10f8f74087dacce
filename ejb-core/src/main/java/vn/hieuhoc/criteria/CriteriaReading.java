package vn.hieuhoc.criteria;

import java.util.List;

/**
 * A criteria set that could be read.
 *
 * @param notices what is allowed but probably not meant, such as a total that nobody can reach
 */
public record CriteriaReading(CriteriaSet set, List<CriteriaProblem> notices) {

  public CriteriaReading {
    notices = List.copyOf(notices);
  }
}
