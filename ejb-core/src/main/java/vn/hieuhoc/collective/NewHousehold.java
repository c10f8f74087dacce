package vn.hieuhoc.collective;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A household to be entered.
 *
 * @param code its code in the hamlet; null or blank takes the next number
 * @param unit public id of the hamlet, or of the commune when the hamlet is not known
 * @param from first day, or null for today
 * @param members who belongs to it, at most one of them as head
 */
public record NewHousehold(
    @Size(max = 40) String code,
    @NotNull UUID unit,
    LocalDate from,
    @NotNull @Size(max = 50) List<@Valid @NotNull NewMember> members) {}
