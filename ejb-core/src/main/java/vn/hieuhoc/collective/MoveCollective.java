package vn.hieuhoc.collective;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A household or the council of a clan moves.
 *
 * @param unit public id of the unit where it stands from then on
 * @param from first day there, or null for today
 * @param members whether the members of a household who lived with it move along
 */
public record MoveCollective(@NotNull UUID unit, LocalDate from, boolean members) {}
