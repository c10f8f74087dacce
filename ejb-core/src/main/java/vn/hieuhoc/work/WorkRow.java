package vn.hieuhoc.work;

import java.time.Instant;

/**
 * A piece of work as administrators see it.
 *
 * @param id key, used only to set parked work going again
 * @param kind what is to be done
 * @param subject for what
 * @param status where it stands
 * @param attempts how often it was tried
 * @param dueAt when it is tried next
 * @param lastError what went wrong last, or null
 * @param createdAt when it was first asked for
 */
public record WorkRow(
    Long id,
    String kind,
    String subject,
    WorkStatus status,
    int attempts,
    Instant dueAt,
    String lastError,
    Instant createdAt) {}
