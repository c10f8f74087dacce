package vn.hieuhoc.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import vn.hieuhoc.support.Refused;

/** Does a repeatable call once. */
@ApplicationScoped
public class OnceOnly {

  private static final int LONGEST_KEY = 255;

  @Inject private AnswerRepository answers;
  @Inject private ForgetAnswers forgetAnswers;
  @Inject private Clock clock;

  /**
   * Does the use case and keeps its answer, in one transaction. Who calls with the same key at the
   * same moment waits for it.
   *
   * @param told the answer to keep; empty when nothing was done that may not be done again
   * @throws AnsweredBefore when it was done before
   * @throws Refused {@code idempotency.other-request} when the key stood for something else, {@code
   *     idempotency.key-length} when it is empty or too long
   * @throws Exception what the use case throws; then nothing is kept
   */
  @Transactional(rollbackOn = Exception.class)
  public <T> T answer(
      RepeatableCall call, Callable<T> useCase, Function<T, Optional<KeptAnswer>> told)
      throws Exception {
    if (call.key().isEmpty() || call.key().length() > LONGEST_KEY) {
      throw Refused.of("Idempotency-Key", "idempotency.key-length", call.key().length());
    }
    if (!answers.claim(call, clock.instant())) {
      throw before(call);
    }
    T result = useCase.call();
    Optional<KeptAnswer> answer = told.apply(result);
    if (answer.isPresent()) {
      answers.keep(call, answer.get());
      forgetAnswers.askDaily();
    } else {
      answers.release(call);
    }
    return result;
  }

  private RuntimeException before(RepeatableCall call) {
    return answers.sameRequest(call)
        ? new AnsweredBefore(answers.answer(call))
        : Refused.of("Idempotency-Key", "idempotency.other-request", call.key());
  }
}
