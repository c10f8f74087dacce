package vn.hieuhoc.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a session shall be.
 *
 * @param title what it is called; null takes the course's title
 * @param unit public id of the hamlet, commune or centre where it takes place; null means where the
 *     offering is run
 * @param venue the hall, in words
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param seats how many fit in; null means as many as the offering takes
 * @param minutesToCount minutes of presence from which it counts; null means any
 * @param presenter public id of the person who presents, or null
 * @param organiserNote who guides or invites, in words, or null
 * @param lesson public id of the lesson it teaches; null means the course's first session lesson
 * @param helpers who else helps
 */
public record SessionCommand(
    @Size(max = 300) String title,
    UUID unit,
    @NotBlank @Size(max = 300) String venue,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt,
    @Min(1) @Max(100000) Integer seats,
    @Min(0) @Max(1440) Integer minutesToCount,
    UUID presenter,
    @Size(max = 300) String organiserNote,
    UUID lesson,
    @Size(max = 20) List<@Valid @NotNull Helper> helpers) {

  /**
   * Somebody who helps.
   *
   * @param person public id of the person
   * @param part what the person does; null means assists
   */
  public record Helper(@NotNull UUID person, HelperPart part) {

    public Helper {
      part = part == null ? HelperPart.ASSISTANT : part;
    }
  }

  public SessionCommand {
    helpers = helpers == null ? List.of() : List.copyOf(helpers);
  }

  /** The same at another time. */
  public SessionCommand at(Instant start, Instant end) {
    return new SessionCommand(
        title,
        unit,
        venue,
        start,
        end,
        seats,
        minutesToCount,
        presenter,
        organiserNote,
        lesson,
        helpers);
  }
}
