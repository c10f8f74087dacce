package vn.hieuhoc.collective;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody belongs to a household or clan, as the person's page shows it.
 *
 * @param id public id of the household or clan
 * @param name code of the household, or name of the clan
 * @param role head or member
 * @param validFrom first day
 * @param validTo first day without, or null
 */
public record Membership(
    UUID id, String name, MemberRole role, LocalDate validFrom, LocalDate validTo)
    implements Serializable {}
