package vn.hieuhoc.api.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionStatus;

/**
 * A session as programs send and get it.
 *
 * @param id public id; given by the portal
 * @param title what it is called; the course's title when left out
 * @param unit public id of the hamlet, commune or centre where it takes place
 * @param venue the hall
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param seats how many fit in
 * @param minutesToCount minutes of presence from which it counts
 * @param presenter public id of the person who presents; only sent
 * @param organiserNote who guides or invites
 * @param lesson public id of the lesson it teaches; only sent; the first session lesson when left
 *     out
 * @param helpers who else helps; only sent
 * @param status PLANNED, HELD or CANCELLED; only got
 * @param offering public id of the offering; only got
 * @param course public id of the course; only got
 * @param courseTitle title of the course; only got
 * @param unitName name of the place; only got
 * @param presenterName name of the person who presents; only got
 * @param taken how many are enrolled; only got
 * @param waiting how many wait; only got
 * @param className what its class is called, where it has a name of its own; only got
 */
public record SessionJson(
    UUID id,
    String title,
    UUID unit,
    @NotBlank String venue,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt,
    Integer seats,
    Integer minutesToCount,
    UUID presenter,
    String organiserNote,
    UUID lesson,
    List<SessionCommand.@Valid @NotNull Helper> helpers,
    SessionStatus status,
    UUID offering,
    UUID course,
    String courseTitle,
    String unitName,
    String presenterName,
    Integer taken,
    Integer waiting,
    String className) {

  SessionCommand toCommand() {
    return new SessionCommand(
        title,
        unit,
        venue,
        startsAt,
        endsAt,
        seats,
        minutesToCount,
        presenter,
        organiserNote,
        lesson,
        helpers);
  }

  static SessionJson of(SessionRow row) {
    return new SessionJson(
        row.id(),
        row.title(),
        row.unit(),
        row.venue(),
        row.startsAt(),
        row.endsAt(),
        row.capacity(),
        row.minutesToCount(),
        null,
        row.organiserNote(),
        null,
        null,
        row.status(),
        row.offering(),
        row.course(),
        row.courseTitle(),
        row.unitName(),
        row.presenterName(),
        row.taken(),
        row.waiting(),
        row.className());
  }
}
