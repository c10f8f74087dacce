package vn.hieuhoc.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A node of the tree of criteria: a branch that only names its children, or a leaf that is scored.
 *
 * @param shortName what to call it where there is little room; the name itself when none was
 *     written
 * @param max the most points of a leaf; null on a branch and on a leaf that only says yes or no
 * @param groups the groups of people the leaf is for; empty means all
 * @param judged whether people may score the leaf, beside what the records prove
 * @param atLeast what each level asks of the leaf: a share in percent, or points
 */
public record Criterion(
    String code,
    LocalText name,
    LocalText shortName,
    BigDecimal max,
    Set<String> groups,
    List<EvidenceLine> evidence,
    boolean judged,
    Rate rate,
    boolean yesNo,
    SortedMap<Integer, BigDecimal> atLeast,
    List<Criterion> children) {

  public Criterion {
    shortName = shortName == null ? name : shortName;
    groups = Set.copyOf(groups);
    evidence = List.copyOf(evidence);
    atLeast = new TreeMap<>(atLeast);
    children = List.copyOf(children);
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  /** Whether the leaf is asked of people of this group. */
  public boolean appliesTo(String group) {
    return groups.isEmpty() || groups.contains(group);
  }

  Stream<Criterion> leaves() {
    return isLeaf() ? Stream.of(this) : children.stream().flatMap(Criterion::leaves);
  }
}
