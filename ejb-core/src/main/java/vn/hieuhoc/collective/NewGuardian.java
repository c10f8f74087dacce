package vn.hieuhoc.collective;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An adult is to act for a child.
 *
 * @param guardian public id of the adult
 * @param from first day, or null for today
 */
public record NewGuardian(@NotNull UUID guardian, LocalDate from) {}
