package vn.hieuhoc.api.register;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Something dated ends.
 *
 * @param to first day without it
 */
public record Ending(@NotNull LocalDate to) {}
