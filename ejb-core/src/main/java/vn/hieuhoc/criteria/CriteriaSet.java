package vn.hieuhoc.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One version of the rules of one title, as a value: no database, no JSON, nothing that changes.
 *
 * @param note what a reader must know first, such as that the set is a draft to be replaced; may be
 *     null
 * @param effectiveTo the last day in force; null while no end is known
 * @param validYears how many years after the assessed one the title holds
 */
public record CriteriaSet(
    String code,
    int version,
    Title title,
    Subject subject,
    LocalText name,
    LocalText note,
    Basis basis,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    int validYears,
    List<Group> groups,
    Award award,
    List<Criterion> criteria) {

  public CriteriaSet {
    groups = List.copyOf(groups);
    criteria = List.copyOf(criteria);
  }

  /** The document the rules come from; each part may be unknown. */
  public record Basis(String issuer, String number, LocalDate date) {}

  /**
   * A group of people with its own form.
   *
   * @param workingStatuses the working statuses that put a person here when no group is recorded
   */
  public record Group(String code, LocalText name, Set<String> workingStatuses) {
    public Group {
      workingStatuses = Set.copyOf(workingStatuses);
    }
  }

  /** Every leaf, in the order of the document. */
  public List<Criterion> leaves() {
    return criteria.stream().flatMap(Criterion::leaves).toList();
  }

  /** The leaves asked of people of this group, in the order of the document. */
  public List<Criterion> leavesFor(String group) {
    return leaves().stream().filter(leaf -> leaf.appliesTo(group)).toList();
  }

  public Optional<Criterion> leaf(String leafCode) {
    return leaves().stream().filter(leaf -> leaf.code().equals(leafCode)).findFirst();
  }

  public Optional<Group> group(String groupCode) {
    return groups.stream().filter(group -> group.code().equals(groupCode)).findFirst();
  }

  /** How far back the longest-looking evidence line looks: 1 is the assessed year alone. */
  public int longestPeriod() {
    return leaves().stream()
        .flatMap(leaf -> leaf.evidence().stream())
        .mapToInt(EvidenceLine::years)
        .max()
        .orElse(1);
  }
}
