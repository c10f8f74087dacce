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
import vn.hieuhoc.freshness.OfOnePerson;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.question.Mark;
import vn.hieuhoc.support.Json;

/** One line of an attempt's sheet: which version of which question, and what was answered. */
@Entity
@Table(name = "attempt_answer")
public class AttemptAnswer implements OfOnePerson {

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

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "device")
  private UUID device;

  @Column(name = "device_sequence")
  private long sequence;

  @Column(name = "points")
  private BigDecimal points;

  @Column(name = "correct")
  private Boolean correct;

  @Column(name = "marked_version_id")
  private Long markedVersionId;

  @Column(name = "remark")
  private String remark;

  @Column(name = "marked_by_account_id")
  private Long markedByAccountId;

  @Column(name = "marked_at")
  private Instant markedAt;

  /** For JPA. */
  protected AttemptAnswer() {}

  @Override
  public Long concerns() {
    return attempt == null ? null : attempt.personId();
  }

  AttemptAnswer(Attempt attempt, int ordinal, Long questionVersionId, String choiceOrder) {
    this.attempt = attempt;
    this.ordinal = ordinal;
    this.questionVersionId = questionVersionId;
    this.choiceOrder = choiceOrder;
  }

  /**
   * Keeps an answer, unless a newer one is there already: of one device the one it counted higher,
   * of several the one that was given later.
   *
   * @param fitting the answer, as far as it fits the question
   * @param said what was sent
   * @param at now
   * @return false when the answer there is newer and stays
   */
  boolean save(Answer fitting, SaveAnswer said, Instant at) {
    Instant then = at.minus(said.waited());
    boolean older =
        said.device() != null && said.device().equals(device)
            ? said.sequence() < sequence
            : givenAt != null && then.isBefore(givenAt);
    if (older) {
      return false;
    }
    answer = fitting.empty() ? null : fitting.toJson().toString();
    device = said.device();
    sequence = said.sequence();
    givenAt = then;
    savedAt = at;
    return true;
  }

  void marked(Mark mark) {
    points = mark.points();
    correct = mark.correct();
  }

  /** It was marked anew by a newer version of its question. */
  void markedBy(Long versionId, Mark mark) {
    markedVersionId = versionId;
    marked(mark);
  }

  /** The version it was marked by: the one that was asked, or a newer one. */
  Long markedVersionId() {
    return markedVersionId == null ? questionVersionId : markedVersionId;
  }

  /** A person marked it. */
  void marked(Mark mark, String said, Long accountId, Instant at) {
    marked(mark);
    remark = said;
    markedByAccountId = accountId;
    markedAt = at;
  }

  /** What the person who marked it said about it, or null. */
  String remark() {
    return remark;
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

  Long id() {
    return id;
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
