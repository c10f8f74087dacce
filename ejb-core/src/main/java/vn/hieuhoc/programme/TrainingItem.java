package vn.hieuhoc.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.support.VietnameseText;

/** One thing a programme asks to be learnt; any of its ways meets it. */
@Entity
@Table(name = "training_item")
public class TrainingItem {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "programme_id", updatable = false)
  private TrainingProgramme programme;

  @Column(name = "ordinal")
  private int ordinal;

  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @OneToMany(
      mappedBy = "item",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.LAZY)
  @OrderBy("id")
  private List<TrainingItemWay> ways = new ArrayList<>();

  /** For JPA. */
  protected TrainingItem() {}

  TrainingItem(TrainingProgramme programme, int ordinal, String code, String name) {
    this.programme = programme;
    this.ordinal = ordinal;
    this.code = code;
    this.name = VietnameseText.tidy(name);
  }

  void add(TrainingItemWay way) {
    ways.add(way);
  }

  Long id() {
    return id;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  List<TrainingItemWay> ways() {
    return List.copyOf(ways);
  }
}
