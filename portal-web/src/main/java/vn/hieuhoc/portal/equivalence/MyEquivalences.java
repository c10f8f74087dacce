package vn.hieuhoc.portal.equivalence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.equivalence.EquivalenceRow;
import vn.hieuhoc.equivalence.EquivalenceService;

/** What I need not learn again. */
@Named
@RequestScoped
public class MyEquivalences {

  @Inject private EquivalenceService equivalences;

  private List<EquivalenceRow> rows;

  @PostConstruct
  void load() {
    rows = equivalences.own();
  }

  public List<EquivalenceRow> getRows() {
    return rows;
  }

  /** The one for a course, or null. */
  public EquivalenceRow of(UUID course) {
    return rows.stream().filter(row -> row.courseIs(course)).findFirst().orElse(null);
  }
}
