package vn.hieuhoc.record;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;

/**
 * The one way into the ledger. Features and interfaces that have asked for permission append here;
 * nothing else writes records.
 */
@Stateless
@SystemUse
public class RecordService {

  @Inject private RecordRepository records;
  @Inject private Event<RecordsAppended> appended;
  @Inject private Event<RecordVoided> voided;
  @Inject @Any private Instance<TopicSource> topicSources;
  @Inject private Clock clock;

  /**
   * Appends one record of the portal's own.
   *
   * @return its statement id
   */
  public UUID append(NewRecord record) {
    return append(List.of(record.statement()), Trust.OBSERVED, null).get(0);
  }

  /**
   * Appends a batch of statements: all or none.
   *
   * @param statements xAPI 1.0.3 statements; without an id they get one
   * @param limit the most trust they may have; what they ask for is capped by it
   * @param authorityAccountId key of the program that sends them, or null for the portal itself
   * @return the ids, in order; those kept already with the same body included
   * @throws StatementRefused when one breaks a rule
   * @throws RecordConflict when an id is kept with another body
   */
  public List<UUID> append(List<JsonObject> statements, Trust limit, Long authorityAccountId) {
    Instant now = clock.instant();
    List<Statement> said = statements.stream().map(json -> Statement.read(json, now)).toList();
    Map<UUID, ActivityRecord> kept = new HashMap<>();
    records
        .find(said.stream().map(Statement::id).toList())
        .forEach(record -> kept.put(record.statementId(), record));
    Map<UUID, Statement> news = new LinkedHashMap<>();
    List<UUID> ids = new ArrayList<>(said.size());
    for (Statement statement : said) {
      ids.add(statement.id());
      ActivityRecord there = kept.get(statement.id());
      Statement heard = there == null ? news.putIfAbsent(statement.id(), statement) : null;
      boolean other =
          there != null && !there.saidBy(statement)
              || heard != null && !statement.saysTheSameAs(heard.json());
      if (other) {
        throw new RecordConflict(statement.id());
      }
    }
    Set<Long> people = new HashSet<>();
    Set<String> activities = new HashSet<>();
    news.values()
        .forEach(
            statement -> {
              activities.add(statement.activity());
              add(statement, limit, authorityAccountId, now, people);
            });
    if (!people.isEmpty()) {
      appended.fire(new RecordsAppended(Set.copyOf(people), Set.copyOf(activities)));
    }
    return ids;
  }

  /**
   * Declares a record void: it stays, and never counts again. Voiding twice is harmless.
   *
   * @param statementId the record
   * @param byPersonNumber number of the person who corrects, or {@code system}
   */
  public void voidRecord(UUID statementId, String byPersonNumber) {
    UUID voidingId = UUID.nameUUIDFromBytes(Statement.sha256("voiding:" + statementId));
    if (records.find(List.of(voidingId)).isEmpty()) {
      JsonObject voiding =
          NewRecord.voiding(voidingId, statementId, byPersonNumber, clock.instant());
      append(List.of(voiding), Trust.OBSERVED, null);
    }
  }

  /** A person's records that happened from one instant (inclusive) to another, oldest first. */
  public List<RecordRow> rowsOf(Long personId, Instant from, Instant to) {
    return records.rowsOf(personId, from, to);
  }

  /** The records of several people in a time, person by person, oldest first. */
  public List<RecordRow> rowsOfPeople(Collection<Long> personIds, Instant from, Instant to) {
    return records.rowsOfPeople(personIds, from, to);
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
    Map<UUID, String> statements = new HashMap<>();
    records.find(statementIds).forEach(r -> statements.put(r.statementId(), r.statement()));
    return statements;
  }

  /**
   * Keys of people who have records in a time, ascending: for walking through everybody in steps.
   *
   * @param afterPersonId go on after this key; 0 to begin
   */
  public List<Long> peopleWithRecords(Instant from, Instant to, long afterPersonId, int most) {
    return records.peopleWithRecords(from, to, afterPersonId, most);
  }

  private void add(
      Statement statement, Trust limit, Long authority, Instant now, Set<Long> people) {
    Long person = statement.personNumber().flatMap(records::personByNumber).orElse(null);
    Trust trust = statement.trustAsked().cappedBy(limit);
    ActivityRecord record = new ActivityRecord(statement, person, trust, authority, now);
    Set<String> topics = new HashSet<>(statement.topics());
    for (TopicSource source : topicSources) {
      topics.addAll(source.topicsOf(statement.activity()));
    }
    records.add(record, topics);
    if (person != null) {
      people.add(person);
    }
    statement.voids().ifPresent(target -> applyVoiding(target, statement.id(), now, people));
  }

  private void applyVoiding(UUID target, UUID voiding, Instant now, Set<Long> people) {
    ActivityRecord record =
        records.find(List.of(target)).stream()
            .findFirst()
            .orElseThrow(() -> new Refused("record.void-unknown", target.toString()));
    if (record.verbIri().equals(Verb.VOIDED.iri())) {
      throw new Refused("record.void-voiding", target.toString());
    }
    if (records.addVoiding(target, voiding, now)) {
      if (record.personId() != null) {
        people.add(record.personId());
      }
      voided.fire(new RecordVoided(target, record.personId()));
    }
  }
}
