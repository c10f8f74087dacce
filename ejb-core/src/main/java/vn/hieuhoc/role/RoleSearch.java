package vn.hieuhoc.role;

import java.time.LocalDate;
import vn.hieuhoc.access.Role;

/**
 * Which roles are looked for; null leaves a condition out.
 *
 * @param unitKey key of the unit at which they are held
 * @param role which role
 * @param asOf a day on which they are held
 */
public record RoleSearch(Long unitKey, Role role, LocalDate asOf) {}
