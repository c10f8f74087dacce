package vn.hieuhoc.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which acts are looked for; null leaves a condition out.
 *
 * @param person public id or number of the person they were done for
 * @param actor public id or user name of the account that acted
 * @param action what was done, such as {@code account.role-assign}
 * @param unit public id or code of a unit: acts there and below
 * @param from first day
 * @param to last day
 * @param outcome DONE or REFUSED
 */
public record AuditSearch(
    String person,
    String actor,
    String action,
    String unit,
    LocalDate from,
    LocalDate to,
    String outcome)
    implements Serializable {

  /** Every act. */
  public static final AuditSearch ALL = new AuditSearch(null, null, null, null, null, null, null);

  /** The same, for a person. */
  public AuditSearch ofPerson(String wanted) {
    return new AuditSearch(wanted, actor, action, unit, from, to, outcome);
  }

  /** The same, by an account. */
  public AuditSearch by(String wanted) {
    return new AuditSearch(person, wanted, action, unit, from, to, outcome);
  }

  /** The same, at a unit and below. */
  public AuditSearch at(String wanted) {
    return new AuditSearch(person, actor, action, wanted, from, to, outcome);
  }

  /** The same, of one sort and outcome. */
  public AuditSearch of(String wantedAction, String wantedOutcome) {
    return new AuditSearch(person, actor, wantedAction, unit, from, to, wantedOutcome);
  }

  /** The same, between two days. */
  public AuditSearch between(LocalDate first, LocalDate last) {
    return new AuditSearch(person, actor, action, unit, first, last, outcome);
  }
}
