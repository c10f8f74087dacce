package vn.hieuhoc.discussion;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something somebody finds out of place, for keepers.
 *
 * @param question public id of the question it stands under
 * @param course public id of the course
 * @param courseTitle its title
 * @param body the words
 * @param reason what somebody finds wrong, the latest reason
 * @param reports how many find so
 * @param reportedAt since when
 */
public record ReportedRow(
    UUID question,
    UUID course,
    String courseTitle,
    String body,
    String reason,
    int reports,
    Instant reportedAt)
    implements Serializable {}
