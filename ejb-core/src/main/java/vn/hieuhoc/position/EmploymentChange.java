package vn.hieuhoc.position;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How long somebody really worked there.
 *
 * @param from first day
 * @param to first day without it, or null while it lasts
 */
public record EmploymentChange(@NotNull LocalDate from, LocalDate to) {}
