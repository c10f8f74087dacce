package vn.hieuhoc.api.register;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.collective.MemberRole;

/**
 * Somebody joins a household or clan.
 *
 * @param person public id of the person
 * @param role head or member
 * @param from first day, or null for today
 */
public record Joining(@NotNull UUID person, @NotNull MemberRole role, LocalDate from) {}
