package vn.hieuhoc.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What the terms shall be.
 *
 * @param code the code that opens the class, 4 to 20 letters and digits; null keeps the one there
 *     is, or makes one
 * @param quotas how many may come from which unit; whoever lives elsewhere has no quota
 */
public record AdmissionCommand(
    @Size(max = 40) String code, @Size(max = 200) List<@Valid @NotNull UnitSeats> quotas) {

  /**
   * Seats of a unit.
   *
   * @param unit public id of the unit
   * @param seats how many of its people may have one at most
   */
  public record UnitSeats(@NotNull UUID unit, @NotNull @Min(0) @Max(100000) Integer seats) {}

  public AdmissionCommand {
    quotas = quotas == null ? List.of() : List.copyOf(quotas);
  }
}
