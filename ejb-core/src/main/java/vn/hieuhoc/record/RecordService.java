package vn.hieuhoc.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.statement.StatementRefused;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.SystemUse;

/**
 * The one way into the ledger. Features and interfaces that have asked for permission append here;
 * nothing else writes records.
 */
@Stateless
@SystemUse
public class RecordService {

  @Inject private RecordRepository records;
  @Inject private Ledger ledger;
  @Inject private Clock clock;

  /**
   * Appends one record of the portal's own.
   *
   * @return its statement id
   */
  public UUID append(NewRecord record) {
    return append(List.of(record.statement()), Trust.OBSERVED).get(0);
  }

  /**
   * Appends a batch of statements: all or none.
   *
   * @param statements xAPI 1.0.3 statements; without an id they get one
   * @param limit the most trust they may have; what they ask for is capped by it
   * @return the ids, in order; those kept already with the same body included
   * @throws StatementRefused when one breaks a rule
   * @throws RecordConflict when an id is kept with another body
   */
  public List<UUID> append(List<JsonObject> statements, Trust limit) {
    return append(statements, XapiVersion.V1_0_3, Sender.portal(limit));
  }

  /**
   * Appends what a program says: all or none.
   *
   * @param statements without an id they get one
   * @param version the version of xAPI they are written in
   * @param sender who says them
   * @return the ids, in order; those kept already with the same body included
   * @throws StatementRefused when one breaks a rule
   * @throws RecordConflict when an id is kept with another body
   */
  public List<UUID> append(List<JsonObject> statements, XapiVersion version, Sender sender) {
    Instant now = clock.instant();
    return appendSaid(
        statements.stream().map(json -> Said.of(json, version, sender, now)).toList());
  }

  /**
   * Appends what was checked, by one sender or several: all or none.
   *
   * @return the ids, in order; those kept already with the same body included
   * @throws RecordConflict when an id is kept with another body
   */
  public List<UUID> appendSaid(List<Said> said) {
    return ledger.append(said);
  }

  /**
   * Declares a record void: it stays, and never counts again. Voiding twice is harmless.
   *
   * @param statementId the record
   * @param byPersonNumber number of the person who corrects, or {@code system}
   * @param reason why, in words for the learner
   */
  public void voidRecord(UUID statementId, String byPersonNumber, String reason) {
    if (records.row(statementId).filter(RecordRow::voided).isEmpty()) {
      JsonObject voiding =
          NewRecord.voiding(
              UUID.randomUUID(), statementId, byPersonNumber, reason, clock.instant());
      append(List.of(voiding), Trust.OBSERVED);
    }
  }

  /** Why records were declared void, by id; those that stand are left out. */
  public Map<UUID, Voiding> voidings(Collection<UUID> statementIds) {
    return statementIds.isEmpty() ? Map.of() : records.voidings(statementIds);
  }

  /** A person's records that happened from one instant (inclusive) to another, oldest first. */
  public List<RecordRow> rowsOf(Long personId, Instant from, Instant to) {
    return records.rowsOf(personId, from, to);
  }

  /** The records of several people in a time, person by person, oldest first. */
  public List<RecordRow> rowsOfPeople(Collection<Long> personIds, Instant from, Instant to) {
    return records.rowsOfPeople(personIds, from, to);
  }

  /** New keys come behind all there are, also when the clock has been put back since. */
  public void startBehindAll() {
    ledger.startBehindAll();
  }

  /** The years, in Vietnam, in which each of some people learnt something within a time. */
  public Map<Long, Set<Integer>> years(Collection<Long> personIds, Instant from, Instant to) {
    return records.years(personIds, from, to);
  }

  /** Ids of the portal's own records of a kind about an activity that have not been voided. */
  public List<UUID> ownStanding(String activity, RecordKind kind) {
    return records.ownStanding(Statement.sha256(activity), kind);
  }

  /** The records with these ids, oldest first; unknown ids are left out. */
  public List<RecordRow> rowsOf(Collection<UUID> statementIds) {
    return records.rowsOf(statementIds);
  }

  /** The whole statements with these ids, as kept. */
  public Map<UUID, String> statements(Collection<UUID> statementIds) {
    return records.statements(statementIds);
  }

  /**
   * Keys of people who have records in a time, ascending: for walking through everybody in steps.
   *
   * @param afterPersonId go on after this key; 0 to begin
   */
  public List<Long> peopleWithRecords(Instant from, Instant to, long afterPersonId, int most) {
    return records.peopleWithRecords(from, to, afterPersonId, most);
  }
}
