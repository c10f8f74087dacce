package vn.hieuhoc.completion;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How far somebody is in a course: all that a completion rule may look at.
 *
 * @param lessons the lessons that count for this learner
 * @param required those of them that must be finished
 * @param meetings how many sessions were planned for this learner
 * @param attended at how many sessions of the course the learner was
 * @param done the finished lessons
 * @param best best score of quizzes and of answers that were marked, by lesson, 0 to 1
 * @param seconds how long the learner was at lessons that were opened, by lesson; a lesson that was
 *     opened and left at once stands in it with 0
 */
public record CourseProgress(
    Set<UUID> lessons,
    Set<UUID> required,
    int meetings,
    int attended,
    Set<UUID> done,
    Map<UUID, BigDecimal> best,
    Map<UUID, Integer> seconds) {}
