package vn.hieuhoc.collective;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Another member is the head.
 *
 * @param person public id of the member
 * @param from first day, or null for today
 */
public record NewHead(@NotNull UUID person, LocalDate from) {}
