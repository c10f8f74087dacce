package vn.hieuhoc.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * A place somebody got.
 *
 * @param id public id of the enrolment
 * @param course public id of the course
 * @param courseTitle title of the course
 * @param waiting whether it waits for a seat
 * @param startsAt when its next session begins, or null when it has none
 * @param venue where that is, or null
 */
public record PlaceGiven(
    UUID id, UUID course, String courseTitle, boolean waiting, Instant startsAt, String venue) {}
