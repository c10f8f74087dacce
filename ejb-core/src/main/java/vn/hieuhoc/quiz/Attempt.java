package vn.hieuhoc.quiz;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.freshness.OfOnePerson;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.question.Mark;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;

/**
 * One try of one person at one quiz. Its sheet of questions and its deadline are fixed at the
 * start; submitting marks it, once.
 */
@Entity
@Table(name = "attempt")
public class Attempt implements OfOnePerson {

  /** How long after the deadline an answer that was on its way is still taken. */
  static final Duration GRACE = Duration.ofSeconds(15);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "quiz_id", updatable = false)
  private Long quizId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "enrolment_id", updatable = false)
  private Long enrolmentId;

  @Column(name = "lesson_id", updatable = false)
  private Long lessonId;

  @Column(name = "number", updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private AttemptStatus status;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "deadline_at", updatable = false)
  private Instant deadlineAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "score")
  private BigDecimal score;

  @Column(name = "score_max")
  private BigDecimal scoreMax;

  @Column(name = "passed")
  private Boolean passed;

  @Column(name = "statement_id")
  private UUID statementId;

  @OneToMany(mappedBy = "attempt", fetch = FetchType.LAZY, cascade = CascadeType.ALL)
  @OrderBy("ordinal")
  private List<AttemptAnswer> answers = new ArrayList<>();

  @OneToMany(mappedBy = "attempt", fetch = FetchType.LAZY, cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<AttemptResult> earlier = new ArrayList<>();

  /**
   * A new marking of an attempt.
   *
   * @param lines what its answers are worth, in order
   * @param versions the version each asked version is marked by
   * @param most points there are
   * @param reason why
   * @param accountId who does it
   */
  record Regrade(
      List<Mark> lines, Map<Long, Long> versions, BigDecimal most, String reason, Long accountId) {}

  /** For JPA. */
  protected Attempt() {}

  @Override
  public Long concerns() {
    return personId;
  }

  Attempt(StartAttempt start, int number, Instant at, Integer limitMinutes) {
    this.publicId = UUID.randomUUID();
    this.quizId = start.quizKey();
    this.personId = start.personKey();
    this.enrolmentId = start.enrolmentKey();
    this.lessonId = start.lessonKey();
    this.number = number;
    this.status = AttemptStatus.OPEN;
    this.startedAt = at;
    this.deadlineAt = limitMinutes == null ? null : at.plus(Duration.ofMinutes(limitMinutes));
  }

  /** Puts the next question on the sheet. */
  void ask(Long questionVersionId, String choiceOrder) {
    answers.add(new AttemptAnswer(this, answers.size() + 1, questionVersionId, choiceOrder));
  }

  /** True once the time is over, a moment's grace included. */
  boolean overdue(Instant now) {
    return deadlineAt != null && now.isAfter(deadlineAt.plus(GRACE));
  }

  boolean open() {
    return status == AttemptStatus.OPEN;
  }

  /** True while it waits for a person to mark some of it. */
  boolean waiting() {
    return status == AttemptStatus.WAITING;
  }

  /**
   * Marks every answer and closes the attempt; with answers that a person has to mark it waits for
   * them. An attempt that ran out of time counts as submitted at its deadline.
   */
  void submit(Map<Long, QuestionContent> contents, Quiz quiz, Instant now) {
    for (AttemptAnswer answer : answers) {
      QuestionContent content = contents.get(answer.questionVersionId());
      Answer given = answer.answer();
      if (content.kind() != QuestionKind.ESSAY || given.empty()) {
        answer.marked(content.mark(given));
      }
    }
    submittedAt = deadlineAt != null && now.isAfter(deadlineAt) ? deadlineAt : now;
    status = AttemptStatus.WAITING;
    finish(contents, quiz);
  }

  /** Gives the attempt its result once every answer is marked. */
  void finish(Map<Long, QuestionContent> contents, Quiz quiz) {
    if (answers.stream().anyMatch(answer -> answer.points() == null)) {
      return;
    }
    status = AttemptStatus.SUBMITTED;
    score = answers.stream().map(AttemptAnswer::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    scoreMax =
        answers.stream()
            .map(answer -> contents.get(answer.questionVersionId()).points())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    passed = quiz.passes(score, scoreMax);
    statementId = UUID.randomUUID();
  }

  /** Takes a new result and keeps the old one. */
  void regrade(Regrade regrade, Quiz quiz, Instant at) {
    List<AttemptAnswer> lines = answers();
    String points =
        lines.stream()
            .map(line -> line.points().toPlainString())
            .collect(java.util.stream.Collectors.joining(" "));
    earlier.add(
        new AttemptResult(
            this, earlier.size() + 1, points, regrade.reason(), regrade.accountId(), at));
    for (int i = 0; i < lines.size(); i++) {
      AttemptAnswer line = lines.get(i);
      line.markedBy(regrade.versions().get(line.questionVersionId()), regrade.lines().get(i));
    }
    score = regrade.lines().stream().map(Mark::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    scoreMax = regrade.most();
    passed = quiz.passes(score, scoreMax);
    statementId = UUID.randomUUID();
  }

  /** The results it had before it was regraded, oldest first. */
  List<AttemptResult> earlier() {
    return List.copyOf(earlier);
  }

  /** The attempt as a line of a list. */
  AttemptRow row() {
    return new AttemptRow(
        publicId, number, status, startedAt, submittedAt, score, scoreMax, passed);
  }

  Optional<AttemptAnswer> answer(int ordinal) {
    return answers.stream().filter(a -> a.ordinal() == ordinal).findFirst();
  }

  List<AttemptAnswer> answers() {
    return answers.stream().sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal())).toList();
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long quizId() {
    return quizId;
  }

  Long personId() {
    return personId;
  }

  Long enrolmentId() {
    return enrolmentId;
  }

  Long lessonId() {
    return lessonId;
  }

  int number() {
    return number;
  }

  AttemptStatus status() {
    return status;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant deadlineAt() {
    return deadlineAt;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  BigDecimal score() {
    return score;
  }

  BigDecimal scoreMax() {
    return scoreMax;
  }

  boolean passed() {
    return Boolean.TRUE.equals(passed);
  }

  UUID statementId() {
    return statementId;
  }
}
