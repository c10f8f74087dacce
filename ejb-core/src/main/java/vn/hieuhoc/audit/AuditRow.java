package vn.hieuhoc.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An act as administrators read it.
 *
 * @param id public id
 * @param at when
 * @param account public id of the account that acted, or null for the system
 * @param userName its user name, or null
 * @param onBehalfOf public id of the account that had delegated the role, or null
 * @param onBehalfOfName its user name, or null
 * @param role the role under which it was done, or null
 * @param roleUnitName where that role was held, or null
 * @param forPerson public id of the person it was done for, or null
 * @param forPersonNumber number of that person, or null
 * @param action what was done
 * @param subjectKind to what kind of thing
 * @param subjectId public id of the thing, or null
 * @param unit public id of the unit it concerned, or null
 * @param unitName name of that unit, or null
 * @param outcome DONE or REFUSED
 * @param detail a few words, or null
 */
public record AuditRow(
    UUID id,
    Instant at,
    UUID account,
    String userName,
    UUID onBehalfOf,
    String onBehalfOfName,
    String role,
    String roleUnitName,
    UUID forPerson,
    String forPersonNumber,
    String action,
    String subjectKind,
    String subjectId,
    UUID unit,
    String unitName,
    String outcome,
    String detail)
    implements Serializable {}
