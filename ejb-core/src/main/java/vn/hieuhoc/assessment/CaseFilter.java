package vn.hieuhoc.assessment;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;

/**
 * Which cases a list shows.
 *
 * @param states empty means all
 * @param unit public id of a unit in whose subtree the cases lie, or null
 * @param words parts of the person's name, with or without marks, or null
 * @param proposed only those that meet the rule, only those that do not, or null for both
 * @param tab which of them people work on now
 */
public record CaseFilter(
    Title title,
    int year,
    Set<CaseStatus> states,
    UUID unit,
    String words,
    Boolean proposed,
    Tab tab)
    implements Serializable {

  /** What people work on in a list of cases. */
  public enum Tab {
    /** All cases. */
    ALL,
    /** Somebody has spoken, and nobody has decided. */
    IN_PROGRESS,
    /** Undecided, not enough yet, and at the most two criteria's worth of points short. */
    NEARLY,
    /** Recognised. */
    RECOGNISED,
    /** The person holds a title that ends within ninety days, and no later one. */
    EXPIRING,
    /** Decided and to be looked at again, or the title was revoked. */
    RECHECK,
    /** An appeal waits for its answer. */
    APPEAL
  }

  public CaseFilter {
    states = Set.copyOf(states);
  }

  /** Every Learning Citizen case of the year. */
  public static CaseFilter ofYear(int year) {
    return new CaseFilter(Title.LEARNING_CITIZEN, year, Set.of(), null, null, null, Tab.ALL);
  }
}
