package vn.hieuhoc.criteria;

import java.util.List;
import java.util.stream.Collectors;
import vn.hieuhoc.support.BusinessException;

/** A criteria set that cannot be taken, with every mistake that was found. */
public class CriteriaSetInvalid extends BusinessException {

  private final transient List<CriteriaProblem> problems;

  CriteriaSetInvalid(List<CriteriaProblem> problems) {
    super(
        "criteria.invalid",
        problems.size(),
        problems.stream()
            .map(CriteriaProblem::path)
            .distinct()
            .limit(5)
            .collect(Collectors.joining(", ")));
    this.problems = List.copyOf(problems);
  }

  public List<CriteriaProblem> problems() {
    return problems;
  }
}
