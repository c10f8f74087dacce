package vn.hieuhoc.role;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A role to be lent to another account for a time.
 *
 * @param account public id of the account that is to act on the delegator's behalf
 * @param unit public id of the unit at which it may, at the delegator's own or below; null for the
 *     delegator's own
 * @param from first day, or null for today
 * @param to first day without it
 */
public record NewDelegation(
    @NotNull UUID account, UUID unit, LocalDate from, @NotNull LocalDate to) {}
