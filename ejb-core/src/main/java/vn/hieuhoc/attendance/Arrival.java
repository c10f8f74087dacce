package vn.hieuhoc.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who came in by a code.
 *
 * @param attendance public id of the line
 * @param status what the list says
 * @param at when that was taken
 * @param news whether it was not on the list before
 */
public record Arrival(UUID attendance, AttendanceStatus status, Instant at, boolean news) {}
