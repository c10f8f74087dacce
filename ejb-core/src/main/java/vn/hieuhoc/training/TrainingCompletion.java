package vn.hieuhoc.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.hieuhoc.freshness.OfOnePerson;

/**
 * How far a person is with a programme, as the ledger says. A row exists for everybody who has met
 * at least one item; whether the person had to is asked of the positions, not kept here.
 */
@Entity
@Table(name = "training_completion")
public class TrainingCompletion implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "programme_id", updatable = false)
  private Long programmeId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "items_met")
  private int itemsMet;

  @Column(name = "items_total")
  private int itemsTotal;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "evidence")
  private String evidence;

  @Column(name = "derived_at")
  private Instant derivedAt;

  /** For JPA. */
  protected TrainingCompletion() {}

  @Override
  public Long concerns() {
    return personId;
  }

  TrainingCompletion(Long programmeId, Long personId, Achievement achievement, Instant now) {
    this.programmeId = programmeId;
    this.personId = personId;
    take(achievement, now);
  }

  /** Takes over a derivation; one that says the same leaves the row alone. */
  final void take(Achievement achievement, Instant now) {
    if (!achievement.asJson().equals(evidence)) {
      itemsMet = achievement.met().size();
      itemsTotal = achievement.itemsTotal();
      completedAt = achievement.completedAt();
      evidence = achievement.asJson();
      derivedAt = now;
    }
  }

  Long personId() {
    return personId;
  }
}
