package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.AttemptView;
import vn.hieuhoc.quiz.SaveAnswer;
import vn.hieuhoc.quiz.SavedAnswer;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** Answers come in whatever order a weak network brings them; the newest stays. */
class SavedAnswersIT {

  private static final UUID PHONE = UUID.randomUUID();
  private static final UUID TABLET = UUID.randomUUID();

  @Test
  void aSaveSentAgainAfterANewerOneChangesNothing() {
    Classroom.open(
        room -> {
          UUID attempt = begun(room);
          SaveAnswer first = given(PHONE, 1, Duration.ZERO, "a");
          save(room, attempt, first);
          room.wait(Duration.ofSeconds(5));
          Instant second = save(room, attempt, given(PHONE, 2, Duration.ZERO, "b")).savedAt();
          room.wait(Duration.ofSeconds(5));

          SavedAnswer again = save(room, attempt, first);

          assertThat(picked(room, attempt)).isEqualTo("b");
          assertThat(again).isEqualTo(new SavedAnswer(second, true));
        });
  }

  @Test
  void anOlderAnswerOfTheSameDeviceThatArrivesLastIsNotTaken() {
    Classroom.open(
        room -> {
          UUID attempt = begun(room);
          save(room, attempt, given(PHONE, 2, Duration.ZERO, "b"));
          room.wait(Duration.ofSeconds(30));

          SavedAnswer late = save(room, attempt, given(PHONE, 1, Duration.ZERO, "a"));

          assertThat(late.outdated()).isTrue();
          assertThat(picked(room, attempt)).isEqualTo("b");
        });
  }

  @Test
  void anAnswerThatWaitedInOneDeviceDoesNotReplaceANewerOneOfAnother() {
    Classroom.open(
        room -> {
          UUID attempt = begun(room);
          save(room, attempt, given(TABLET, 7, Duration.ZERO, "b"));
          room.wait(Duration.ofMinutes(1));

          SavedAnswer late = save(room, attempt, given(PHONE, 9, Duration.ofMinutes(3), "a"));
          assertThat(late.outdated()).isTrue();
          assertThat(picked(room, attempt)).isEqualTo("b");

          SavedAnswer newer = save(room, attempt, given(PHONE, 10, Duration.ofSeconds(20), "a"));
          assertThat(newer.outdated()).isFalse();
          assertThat(picked(room, attempt)).isEqualTo("a");
        });
  }

  @Test
  void theSameSaveSentAgainAfterSubmissionIsAnsweredAsBefore() {
    Classroom.open(
        room -> {
          UUID attempt = begun(room);
          SaveAnswer save = given(PHONE, 1, Duration.ZERO, "a");
          SavedAnswer first = save(room, attempt, save);
          room.wait(Duration.ofSeconds(30));
          AttemptView result = room.get(AttemptService.class).submit(attempt);

          assertThat(save(room, attempt, save)).isEqualTo(first);
          assertThat(room.get(AttemptService.class).view(attempt).score())
              .isEqualByComparingTo(result.score());
          assertThatThrownBy(() -> save(room, attempt, given(PHONE, 2, Duration.ZERO, "b")))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("quiz.attempt-closed");
        });
  }

  @Test
  void anAnswerAfterTimeIsRefusedAndWhatWasSavedInTimeCounts() {
    Classroom.open(
        room -> {
          UUID attempt = begun(room);
          save(room, attempt, given(PHONE, 1, Duration.ZERO, "a"));
          room.wait(Duration.ofMinutes(11));

          assertThatThrownBy(() -> save(room, attempt, given(PHONE, 2, Duration.ZERO, "b")))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("quiz.time-over");
          AttemptView result = room.get(AttemptService.class).submit(attempt);
          assertThat(result.score()).isEqualByComparingTo("1");
        });
  }

  @Test
  void handingInTwiceShowsTheSameResultAndMakesOneRecord() {
    Classroom.open(
        room -> {
          UUID attempt = begun(room);
          save(room, attempt, given(PHONE, 1, Duration.ZERO, "a"));

          AttemptView first = room.get(AttemptService.class).submit(attempt);
          room.wait(Duration.ofSeconds(3));
          AttemptView second = room.get(AttemptService.class).submit(attempt);

          assertThat(second).isEqualTo(first);
          assertThat(room.records(room.get(vn.hieuhoc.access.Access.class).personId()))
              .isEqualTo(1);
        });
  }

  @Test
  void anAnswerToAQuestionThatWasNotDrawnOrOfNoChoiceThereIsChangesNothing() {
    Classroom.open(
        room -> {
          UUID attempt = begun(room);
          AttemptService attempts = room.get(AttemptService.class);
          SaveAnswer answer = given(PHONE, 1, Duration.ZERO, "a");

          assertThatThrownBy(() -> attempts.save(attempt, 6, answer))
              .isInstanceOf(NotFound.class)
              .hasMessageContaining("attempt-question");
          assertThatThrownBy(() -> attempts.save(attempt, 1, given(PHONE, 2, Duration.ZERO, "z")))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("question.answer-not-fitting");
          assertThat(attempts.view(attempt).answered()).isZero();
        });
  }

  private static UUID begun(Classroom room) {
    room.as(room.person("Trần Thị Lan"));
    UUID enrolment = room.get(EnrolmentService.class).enrol(room.selfPaced(), EnrolCommand.SELF);
    return room.get(LearningService.class).startQuiz(enrolment, room.quiz);
  }

  private static SaveAnswer given(UUID device, long sequence, Duration waited, String choice) {
    return new SaveAnswer(UUID.randomUUID(), device, sequence, waited, Answer.of(choice));
  }

  private static SavedAnswer save(Classroom room, UUID attempt, SaveAnswer save) {
    SavedAnswer saved = room.get(AttemptService.class).save(attempt, 1, save);
    room.flush();
    return saved;
  }

  private static String picked(Classroom room, UUID attempt) {
    return room.get(AttemptService.class).view(attempt).questions().get(0).choices().stream()
        .filter(AttemptView.Option::picked)
        .map(AttemptView.Option::id)
        .findFirst()
        .orElse(null);
  }
}
