package vn.hieuhoc.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.hieuhoc.organisation.UnitLevel;

/** Who has to follow a programme: holders of a kind of position, at a level or at any. */
@Entity
@Table(name = "training_audience")
public class TrainingAudience {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "programme_id", updatable = false)
  private TrainingProgramme programme;

  @Column(name = "position_kind", updatable = false)
  private String positionKind;

  @Enumerated(EnumType.STRING)
  @Column(name = "level", updatable = false)
  private UnitLevel level;

  /** For JPA. */
  protected TrainingAudience() {}

  TrainingAudience(TrainingProgramme programme, String positionKind, UnitLevel level) {
    this.programme = programme;
    this.positionKind = positionKind;
    this.level = level;
  }

  String positionKind() {
    return positionKind;
  }

  UnitLevel level() {
    return level;
  }
}
