package vn.hieuhoc.collective;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Somebody who joins.
 *
 * @param person public id of the person
 * @param role head or member
 */
public record NewMember(@NotNull UUID person, @NotNull MemberRole role) {}
