package vn.hieuhoc.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Time of one person's clock that was given to nothing yet: a device may still send what was learnt
 * in it. See {@link LearnerTime}.
 */
@Entity
@Table(name = "unheard_time")
public class UnheardTime {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "seconds")
  private int seconds;

  /** For JPA. */
  protected UnheardTime() {}
}
