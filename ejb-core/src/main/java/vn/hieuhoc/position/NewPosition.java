package vn.hieuhoc.position;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A post to be taken up.
 *
 * @param person public id of the person
 * @param unit public id of the association unit, centre, hamlet or workplace
 * @param kind as what
 * @param from first day
 * @param to first day without it, or null
 * @param basis the decision it rests on, or null
 */
public record NewPosition(
    @NotNull UUID person,
    @NotNull UUID unit,
    @NotNull PositionKind kind,
    @NotNull LocalDate from,
    LocalDate to,
    @Size(max = 300) String basis) {}
