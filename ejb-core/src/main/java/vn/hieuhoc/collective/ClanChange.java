package vn.hieuhoc.collective;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to change about a clan; null leaves it as it is.
 *
 * @param name new name
 * @param unit public id of the unit where its council sits from a day on
 * @param from first day there, or null for today
 * @param to first day without the clan
 */
public record ClanChange(
    @Size(min = 1, max = 200) String name, UUID unit, LocalDate from, LocalDate to) {}
