package vn.hieuhoc.api.talk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.manypeople.ManyPeopleService;
import vn.hieuhoc.message.MessageCommand;

/**
 * A message to people chosen one by one.
 *
 * @param id public id it is kept under, made by the sender; null for a new one
 * @param message what they are told
 * @param people their public ids
 */
public record ChosenPeople(
    UUID id, @NotNull @Valid MessageCommand message, @NotEmpty List<@NotNull UUID> people) {

  /**
   * Whom a message would reach.
   *
   * @param unit public id of the unit in whose name it would be said; null for the one where most
   *     of them live
   * @param people their public ids
   */
  public record Asked(UUID unit, @NotEmpty List<@NotNull UUID> people) {

    ManyPeopleService.Selection selection() {
      return new ManyPeopleService.Selection(people, null);
    }
  }

  ManyPeopleService.Selection selection() {
    return new ManyPeopleService.Selection(people, null);
  }
}
