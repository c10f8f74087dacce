package vn.hieuhoc.recognition;

import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.criteria.Subject;

/**
 * Who is recognised by a decision, as then named.
 *
 * @param key database key of the person, household, clan or unit
 * @param id its public id
 * @param unitId key of the place it belongs to
 * @param validTo first day on which the title no longer holds
 * @param caseKey key of the assessment case, or null for a decision on paper
 */
record Holder(
    Subject kind,
    Long key,
    UUID id,
    String name,
    Long unitId,
    String unitName,
    LocalDate validTo,
    Long caseKey) {}
