package vn.hieuhoc.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where somebody lives.
 *
 * @param unit public id of the hamlet, or of the commune when the hamlet is not known
 * @param from first day, or null for today
 */
public record NewResidence(@NotNull UUID unit, LocalDate from) {}
