package vn.hieuhoc.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.topic.TopicRow;

/** What many people learn just now: numbers only, and none so small that it speaks of somebody. */
@Stateless
public class PopularTopicsService {

  private static final Duration LATELY = Duration.ofDays(180);
  private static final int MANY = 3;

  @Inject private EnrolmentRepository enrolments;
  @Inject private Clock clock;

  /**
   * Codes of the topics most people enrolled for lately, most first; without the courses that train
   * cadres, whatever else these are about. Topics of fewer than three learners are left out.
   */
  @OpenToAll
  public List<String> popular(int most) {
    return enrolments.topicsLearnt(clock.instant().minus(LATELY), TopicRow.FOR_CADRES, MANY, most);
  }
}
