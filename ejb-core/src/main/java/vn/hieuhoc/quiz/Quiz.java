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
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.support.VietnameseText;

/** Questions put together, with the rules by which they are asked and passed. */
@Entity
@Table(name = "quiz")
public class Quiz {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "title")
  private String title;

  @Column(name = "pass_mark")
  private BigDecimal passMark;

  @Column(name = "attempts_allowed")
  private Integer attemptsAllowed;

  @Column(name = "time_limit_minutes")
  private Integer timeLimitMinutes;

  @Column(name = "shuffled")
  private boolean shuffled;

  @Column(name = "draw_count")
  private Integer drawCount;

  @Column(name = "topic_draws")
  private String topicDraws;

  @Enumerated(EnumType.STRING)
  @Column(name = "feedback")
  private FeedbackMode feedback;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  @OneToMany(
      mappedBy = "quiz",
      fetch = FetchType.LAZY,
      cascade = CascadeType.ALL,
      orphanRemoval = true)
  @OrderBy("ordinal")
  private List<QuizQuestion> questions = new ArrayList<>();

  /** For JPA. */
  protected Quiz() {}

  Quiz(Long unitId, QuizCommand command, Instant at) {
    this.publicId = UUID.randomUUID();
    this.unitId = unitId;
    this.createdAt = at;
    change(command, at);
  }

  /** Takes the new rules; attempts already begun keep theirs. */
  final void change(QuizCommand command, Instant at) {
    title = VietnameseText.tidy(command.title());
    passMark = command.passMark();
    attemptsAllowed = command.attemptsAllowed();
    timeLimitMinutes = command.timeLimitMinutes();
    shuffled = command.shuffled();
    drawCount = command.drawCount();
    topicDraws =
        command.topicDraws().isEmpty()
            ? null
            : command.topicDraws().entrySet().stream()
                .map(draw -> draw.getKey() + "=" + draw.getValue())
                .collect(Collectors.joining(","));
    feedback = command.feedback();
    modifiedAt = at;
  }

  /** Puts these questions in this order, keeping the ones that stay. */
  void ask(List<Long> questionIds, Instant at) {
    questions.removeIf(q -> !questionIds.contains(q.questionId()));
    for (int i = 0; i < questionIds.size(); i++) {
      Long wanted = questionIds.get(i);
      int ordinal = i + 1;
      questions.stream()
          .filter(q -> q.questionId().equals(wanted))
          .findFirst()
          .ifPresentOrElse(
              q -> q.moveTo(ordinal), () -> questions.add(new QuizQuestion(this, wanted, ordinal)));
    }
    modifiedAt = at;
  }

  /** Keys of the questions, in order. */
  List<Long> questionIds() {
    return questions.stream()
        .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
        .map(QuizQuestion::questionId)
        .toList();
  }

  /** True when so many points of so many pass. Exact, without division. */
  boolean passes(BigDecimal score, BigDecimal most) {
    return score.compareTo(passMark.multiply(most)) >= 0;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long unitId() {
    return unitId;
  }

  String title() {
    return title;
  }

  BigDecimal passMark() {
    return passMark;
  }

  Integer attemptsAllowed() {
    return attemptsAllowed;
  }

  Integer timeLimitMinutes() {
    return timeLimitMinutes;
  }

  boolean shuffled() {
    return shuffled;
  }

  Integer drawCount() {
    return drawCount;
  }

  /** How many questions are drawn of each topic; empty when of all together. */
  Map<String, Integer> topicDraws() {
    Map<String, Integer> draws = new LinkedHashMap<>();
    if (topicDraws != null) {
      for (String draw : topicDraws.split(",")) {
        int sign = draw.indexOf('=');
        draws.put(draw.substring(0, sign), Integer.valueOf(draw.substring(sign + 1)));
      }
    }
    return draws;
  }

  FeedbackMode feedback() {
    return feedback;
  }
}
