package vn.hieuhoc.course;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How far somebody is in a course: all that a completion rule may look at.
 *
 * @param lessons the lessons that count for this learner
 * @param required those of them that must be finished
 * @param done the finished lessons
 * @param best best score of quizzes, by lesson, 0 to 1
 */
public record CourseProgress(
    Set<UUID> lessons, Set<UUID> required, Set<UUID> done, Map<UUID, BigDecimal> best) {}
