package vn.hieuhoc.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which acts are looked for; null leaves a condition out.
 *
 * @param person public id of the person they were done for
 * @param actor public id of the account that acted
 * @param from first day
 * @param to last day
 * @param outcome DONE or REFUSED
 */
public record AuditSearch(UUID person, UUID actor, LocalDate from, LocalDate to, String outcome)
    implements Serializable {}
