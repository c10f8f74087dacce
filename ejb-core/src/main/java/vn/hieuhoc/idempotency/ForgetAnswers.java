package vn.hieuhoc.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/** Forgets answers that nobody will ask for again: once on each day that keeps new ones. */
@ApplicationScoped
class ForgetAnswers implements WorkHandler {

  private static final String KIND = "forget-answers";
  private static final Duration KEPT = Duration.ofDays(3);
  private static final int AT_ONCE = 1000;

  @Inject private AnswerRepository answers;
  @Inject private WorkQueue workQueue;
  @Inject private Clock clock;

  /** The day this process has asked last, so that not every call writes the same row of work. */
  private volatile LocalDate asked;

  void askDaily() {
    LocalDate today = VietnamTime.today(clock);
    if (!today.equals(asked)) {
      asked = today;
      workQueue.add(KIND, today.toString());
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    Instant olderThan = clock.instant().minus(KEPT);
    int gone = answers.forget(olderThan, AT_ONCE);
    while (gone == AT_ONCE) {
      gone = answers.forget(olderThan, AT_ONCE);
    }
  }
}
