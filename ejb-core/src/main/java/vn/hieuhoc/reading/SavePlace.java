package vn.hieuhoc.reading;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Where a learner is in a lesson or material, as the device tells it. Telling the same again
 * changes nothing: the seconds are those of the whole visit so far.
 *
 * @param visit names this opening of the page
 * @param seconds seconds of this visit in which the learner was really there
 * @param kept those of them, from the first on, up to which the device could not send them when
 *     they were learnt; 0 when it could
 * @param atEnd whether the end was reached
 * @param place where: page, second or scroll, as the viewer wants it back
 */
public record SavePlace(
    @Size(max = 40) String visit,
    @Min(0) @Max(864000) long seconds,
    @Min(0) @Max(864000) long kept,
    boolean atEnd,
    JsonObject place) {}
