package vn.hieuhoc.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The place of a question in a quiz. */
@Entity
@Table(name = "quiz_question")
public class QuizQuestion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "quiz_id", updatable = false)
  private Quiz quiz;

  @Column(name = "question_id", updatable = false)
  private Long questionId;

  @Column(name = "ordinal")
  private int ordinal;

  /** For JPA. */
  protected QuizQuestion() {}

  QuizQuestion(Quiz quiz, Long questionId, int ordinal) {
    this.quiz = quiz;
    this.questionId = questionId;
    this.ordinal = ordinal;
  }

  void moveTo(int place) {
    ordinal = place;
  }

  Long questionId() {
    return questionId;
  }

  int ordinal() {
    return ordinal;
  }
}
