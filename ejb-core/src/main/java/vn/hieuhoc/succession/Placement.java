package vn.hieuhoc.succession;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What is to be placed where.
 *
 * @param target public id of a commune the unit was split into, or of a hamlet there; null when
 *     households alone are followed
 * @param units hamlets, centres and workplaces, or null
 * @param people people one by one, or null
 * @param households households one by one, or null
 * @param clans clans one by one, or null
 * @param everybodyNamed all people who wait one by one and whose name contains these words; an
 *     empty text is everybody; or null
 * @param followHouseholds true: who waits goes where the household or its head has been placed
 */
public record Placement(
    UUID target,
    @Size(max = 5_000) List<@NotNull UUID> units,
    @Size(max = 5_000) List<@NotNull UUID> people,
    @Size(max = 5_000) List<@NotNull UUID> households,
    @Size(max = 5_000) List<@NotNull UUID> clans,
    @Size(max = 150) String everybodyNamed,
    Boolean followHouseholds) {

  /** Lists that were left out are empty. */
  public Placement {
    units = units == null ? List.of() : List.copyOf(units);
    people = people == null ? List.of() : List.copyOf(people);
    households = households == null ? List.of() : List.copyOf(households);
    clans = clans == null ? List.of() : List.copyOf(clans);
  }
}
