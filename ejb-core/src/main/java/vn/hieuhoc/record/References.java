package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import vn.hieuhoc.support.Refused;

/**
 * Statements that speak of statements: a reference is found by what its target is found by, a
 * voiding one makes its target count no more (xAPI 1.0.3, Data, 2.3.2 and Communication, 2.1.3).
 * Whichever of the two comes first.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class References {

  /** How far a chain of references is followed. */
  private static final int FARTHEST = 8;

  @Inject private RecordRepository records;
  @Inject private StatementWriteRepository tables;
  @Inject private LedgerEvents events;

  /** The statements with these ids as kept. */
  Map<UUID, String> bodies(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : records.statements(ids);
  }

  /** True when the statement in an archive says the same. */
  boolean saysWhatIsArchived(Statement statement) {
    return records
        .archivedForm(statement.id())
        .filter(form -> Arrays.equals(form, statement.form()))
        .isPresent();
  }

  /**
   * Does for new rows what follows from what they speak of, and from what spoke of them before.
   *
   * @param about gets the people whose records are void now
   * @param activities gets what those were done with
   */
  void follow(
      List<StatementRow> rows,
      StatementWriteRepository.Known known,
      Set<Long> about,
      Set<String> activities) {
    for (StatementRow row : rows) {
      Optional<UUID> target = row.said().reference();
      if (target.isPresent()) {
        tables.refer(row.key(), target.get());
        tables.addTerms(Map.of(row.key(), termsOf(target.get(), 0, new HashSet<>())));
      }
      Optional<UUID> voids = row.said().voids();
      if (voids.isPresent()) {
        declareVoid(row, voids.get(), about, activities);
        if (known.voided().contains(row.said().id())) {
          tables.removeVoiding(row.said().id());
        }
      } else if (known.voided().contains(row.said().id())) {
        events.voided(row.said().id(), row.personId());
      }
      if (known.referred().contains(row.said().id())) {
        passOn(row.said().id(), SearchTerms.of(row.body()), 0);
      }
    }
  }

  private void declareVoid(StatementRow row, UUID target, Set<Long> about, Set<String> activities) {
    Optional<RecordRow> record = records.row(target);
    if (record.map(RecordRow::verb).filter(Verb.VOIDED.iri()::equals).isPresent()) {
      throw new Refused("record.void-voiding", target.toString());
    }
    if (tables.addVoiding(target, row.said().id(), row.storedAt()) && record.isPresent()) {
      RecordRow gone = record.get();
      activities.add(gone.activity());
      if (gone.personId() != null) {
        about.add(gone.personId());
      }
      events.voided(target, gone.personId());
    }
  }

  /** The terms of a statement and of what it speaks of in turn. */
  private long[] termsOf(UUID id, int depth, Set<UUID> seen) {
    String body = depth < FARTHEST && seen.add(id) ? bodies(List.of(id)).get(id) : null;
    if (body == null) {
      return new long[0];
    }
    JsonObject json = Ledger.read(body);
    long[] own = SearchTerms.of(json);
    return Statement.referenceOf(json)
        .map(next -> together(own, termsOf(next, depth + 1, seen)))
        .orElse(own);
  }

  private static long[] together(long[] one, long[] other) {
    return LongStream.concat(Arrays.stream(one), Arrays.stream(other)).distinct().toArray();
  }

  private void passOn(UUID target, long[] terms, int depth) {
    if (depth == FARTHEST) {
      return;
    }
    Map<Long, UUID> referrers = tables.referrers(target);
    Map<Long, long[]> more = new HashMap<>();
    referrers.keySet().forEach(key -> more.put(key, terms));
    tables.addTerms(more);
    referrers.values().stream()
        .filter(id -> !id.equals(target))
        .forEach(id -> passOn(id, terms, depth + 1));
  }
}
