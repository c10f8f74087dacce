package vn.hieuhoc.portal.coursework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.assignment.JudgingService;
import vn.hieuhoc.portal.support.Way;

/** Whose work in a course waits for somebody to look at it. */
@Named
@RequestScoped
public class WaitingBacking {

  @Inject private Way way;
  @Inject private JudgingService judging;

  private Map<UUID, Integer> waiting;

  /** How many learners wait at a lesson. */
  public int of(UUID lesson) {
    if (waiting == null) {
      waiting = judging.waiting(way.id());
    }
    return waiting.getOrDefault(lesson, 0);
  }
}
