package vn.hieuhoc.quiz;

import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.question.Mark;
import vn.hieuhoc.support.Json;

/** One line of an attempt's sheet: which version of which question, and what was answered. */
@Entity
@Table(name = "attempt_answer")
public class AttemptAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id", updatable = false)
  private Attempt attempt;

  @Column(name = "ordinal", updatable = false)
  private int ordinal;

  @Column(name = "question_version_id", updatable = false)
  private Long questionVersionId;

  @Column(name = "choice_order", updatable = false)
  private String choiceOrder;

  @Column(name = "answer")
  private String answer;

  @Column(name = "save_key")
  private UUID saveKey;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "points")
  private BigDecimal points;

  @Column(name = "correct")
  private Boolean correct;

  /** For JPA. */
  protected AttemptAnswer() {}

  AttemptAnswer(Attempt attempt, int ordinal, Long questionVersionId, String choiceOrder) {
    this.attempt = attempt;
    this.ordinal = ordinal;
    this.questionVersionId = questionVersionId;
    this.choiceOrder = choiceOrder;
  }

  /**
   * Keeps an answer. The same save sent again changes nothing.
   *
   * @param key names this save, or null when the client does not repeat itself
   */
  void save(Answer given, UUID key, Instant at) {
    if (key != null && key.equals(saveKey)) {
      return;
    }
    String json = given.empty() ? null : given.toJson().toString();
    answer = json;
    saveKey = key;
    savedAt = at;
  }

  void marked(Mark mark) {
    points = mark.points();
    correct = mark.correct();
  }

  Answer answer() {
    if (answer == null) {
      return Answer.NONE;
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return Answer.read(reader.readObject());
    }
  }

  /** Ids of the choices in the order they are shown; empty for written answers. */
  List<String> choiceOrder() {
    return choiceOrder == null ? List.of() : List.of(choiceOrder.split(","));
  }

  int ordinal() {
    return ordinal;
  }

  Long questionVersionId() {
    return questionVersionId;
  }

  Instant savedAt() {
    return savedAt;
  }

  BigDecimal points() {
    return points;
  }

  boolean correct() {
    return Boolean.TRUE.equals(correct);
  }
}
