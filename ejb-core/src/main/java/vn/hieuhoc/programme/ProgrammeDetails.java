package vn.hieuhoc.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.record.Trust;

/**
 * A programme as province staff write it.
 *
 * @param code stable code; fixed once created
 * @param name what it is called
 * @param purpose what it is for
 * @param basis the document that asks for it, or null
 * @param validFrom learning counts from this day
 * @param validTo learning counts until the day before; the day by which it is due, or null
 * @param leastTrust the least trust of a record that counts; CONFIRMED when left out
 * @param items what is to be learnt
 * @param audience who has to
 */
public record ProgrammeDetails(
    @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,59}") String code,
    @NotBlank @Size(max = 300) String name,
    @NotNull TrainingPurpose purpose,
    @Size(max = 300) String basis,
    @NotNull LocalDate validFrom,
    LocalDate validTo,
    Trust leastTrust,
    @NotEmpty @Size(max = 30) List<@Valid @NotNull Item> items,
    @NotEmpty @Size(max = 30) List<@Valid @NotNull Audience> audience) {

  public ProgrammeDetails {
    leastTrust = leastTrust == null ? Trust.CONFIRMED : leastTrust;
    items = items == null ? List.of() : List.copyOf(items);
    audience = audience == null ? List.of() : List.copyOf(audience);
  }

  /**
   * One thing to be learnt.
   *
   * @param code short code, unique in the programme
   * @param name what it is called
   * @param ways how it is met; any of them will do
   */
  public record Item(
      @NotBlank @Pattern(regexp = "[a-z0-9-]{1,60}") String code,
      @NotBlank @Size(max = 300) String name,
      @NotEmpty @Size(max = 100) List<@Valid @NotNull Way> ways) {

    public Item {
      ways = ways == null ? List.of() : List.copyOf(ways);
    }
  }

  /**
   * One way to meet an item.
   *
   * @param kind which
   * @param id public id of the course or session, or null
   * @param topic topic code that a certificate must carry, or null
   */
  public record Way(
      @NotNull WayKind kind, UUID id, @Pattern(regexp = "[a-z0-9-]{1,60}") String topic) {}

  /**
   * Who has to.
   *
   * @param position kind of position
   * @param level level of the unit at which it is held, or null for every level
   */
  public record Audience(
      @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String position, UnitLevel level) {}
}
