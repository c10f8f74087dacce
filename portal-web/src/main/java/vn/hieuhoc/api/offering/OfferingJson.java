package vn.hieuhoc.api.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.offering.CourseAssembly;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingStatus;

/**
 * An offering as programs send and get it.
 *
 * @param id public id; given by the portal
 * @param mode SELF_PACED, SESSION or BLENDED
 * @param unit public id of the unit that runs it; only sent; that of the course when left out
 * @param title a name of its own
 * @param seats how many may join; as many as like when left out; got back as the least of its own
 *     and its sessions'
 * @param enrolmentMode OPEN (when left out), APPROVAL, CODE or BY_STAFF
 * @param enrolmentOpensAt from when on one may join
 * @param enrolmentClosesAt until when one may join
 * @param startsOn first day
 * @param endsOn last day
 * @param sessions its sessions; only sent with a new offering
 * @param status OPEN or CLOSED; only got
 * @param taken how many are in; only got
 * @param waiting how many wait; only got
 * @param left seats left; only got
 */
public record OfferingJson(
    UUID id,
    @NotNull OfferingMode mode,
    UUID unit,
    String title,
    Integer seats,
    EnrolmentMode enrolmentMode,
    Instant enrolmentOpensAt,
    Instant enrolmentClosesAt,
    LocalDate startsOn,
    LocalDate endsOn,
    List<@Valid @NotNull SessionJson> sessions,
    OfferingStatus status,
    Integer taken,
    Integer waiting,
    Integer left) {

  OfferingCommand toCommand() {
    return new OfferingCommand(
        mode,
        unit,
        title,
        seats,
        enrolmentMode,
        enrolmentOpensAt,
        enrolmentClosesAt,
        startsOn,
        endsOn);
  }

  /** The offering with its sessions, to be created. */
  public CourseAssembly.Occasion toOccasion() {
    return new CourseAssembly.Occasion(
        toCommand(),
        sessions == null ? null : sessions.stream().map(SessionJson::toCommand).toList());
  }

  static OfferingJson of(OfferingRow row) {
    return new OfferingJson(
        row.id(),
        row.mode(),
        null,
        row.title(),
        row.capacity(),
        row.enrolmentMode(),
        row.enrolmentOpensAt(),
        row.enrolmentClosesAt(),
        row.startsOn(),
        row.endsOn(),
        null,
        row.status(),
        row.taken(),
        row.waiting(),
        row.left());
  }
}
