package vn.hieuhoc.succession;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.ActState;
import vn.hieuhoc.organisation.SuccessionKind;

/**
 * An act as it is listed.
 *
 * @param id public id
 * @param kind what it does
 * @param basis the legal text
 * @param date first day of the new map
 * @param state how far it has come
 * @param appliedAt when everybody was where it puts them, or null
 * @param undoneAt when it had been taken back, or null
 * @param faults why it could not be applied on its day, or not be undone; empty when nothing is
 *     wrong
 * @param counts what it concerned when it was applied
 * @param pairs which unit went on in which
 */
public record SuccessionRow(
    UUID id,
    SuccessionKind kind,
    String basis,
    LocalDate date,
    ActState state,
    Instant appliedAt,
    Instant undoneAt,
    List<Fault> faults,
    SuccessionCounts counts,
    List<Pair> pairs)
    implements Serializable {

  /**
   * A unit went on in another.
   *
   * @param from public id of the unit that was
   * @param fromName its last name
   * @param to public id of the unit that is
   * @param toName its name
   * @param share part of it, 1 for all, or null when not measured
   */
  public record Pair(UUID from, String fromName, UUID to, String toName, BigDecimal share)
      implements Serializable {}
}
