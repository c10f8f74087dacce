package vn.hieuhoc.quiz;

import java.time.Duration;
import java.util.UUID;
import vn.hieuhoc.question.Answer;

/**
 * An answer to be kept.
 *
 * @param key names this save, so that sending it again is harmless; null when it does not repeat
 * @param device the browser it was given in, or null when that does not say
 * @param sequence how far the device had counted when it was given: later answers count higher
 * @param waited how long ago it was given, by the clock of the device
 * @param answer the answer
 */
public record SaveAnswer(UUID key, UUID device, long sequence, Duration waited, Answer answer) {

  /** Nothing is given in the future. */
  public SaveAnswer {
    waited = waited.isNegative() ? Duration.ZERO : waited;
  }

  /** Given this moment, by a form that sends it once. */
  public static SaveAnswer byForm(Answer answer) {
    return new SaveAnswer(null, null, 0, Duration.ZERO, answer);
  }
}
