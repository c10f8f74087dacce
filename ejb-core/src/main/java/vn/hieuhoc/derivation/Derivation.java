package vn.hieuhoc.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What records prove for one person and year, criterion by criterion in the order of the set. */
public record Derivation(int year, String group, List<CriterionDerivation> criteria) {

  public Derivation {
    criteria = List.copyOf(criteria);
  }

  public BigDecimal total() {
    return criteria.stream()
        .map(CriterionDerivation::derived)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public Optional<CriterionDerivation> criterion(String code) {
    return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
  }
}
