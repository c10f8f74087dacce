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
 * @param review only decided cases that people should look at again
 */
public record CaseFilter(
    Title title,
    int year,
    Set<CaseStatus> states,
    UUID unit,
    String words,
    Boolean proposed,
    boolean review)
    implements Serializable {

  public CaseFilter {
    states = Set.copyOf(states);
  }

  /** Every Learning Citizen case of the year. */
  public static CaseFilter ofYear(int year) {
    return new CaseFilter(Title.LEARNING_CITIZEN, year, Set.of(), null, null, null, false);
  }
}
