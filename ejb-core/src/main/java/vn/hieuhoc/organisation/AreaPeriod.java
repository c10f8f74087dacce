package vn.hieuhoc.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A mark of a place and its time.
 *
 * @param area the mark
 * @param from first day
 * @param to first day without it, or null while it lasts
 */
public record AreaPeriod(@NotNull Area area, @NotNull LocalDate from, LocalDate to) {}
