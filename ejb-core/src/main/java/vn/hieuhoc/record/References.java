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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.term.SearchTerms;
import vn.hieuhoc.term.Terms;

/**
 * Statements that speak of statements: a reference is found by what its target is found by, a
 * voiding one makes its target count no more (xAPI 1.0.3, Data, 2.3.2 and Communication, 2.1.3).
 * Whichever of the two comes first, or both at once: each is written before the other is looked
 * for, so one of them sees the other. What is passed on has bounds, since a statement may be as
 * large as a program likes and spoken of by as many as like to.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class References {

  /** How far a chain of references is followed. */
  static final int FARTHEST = 4;

  /** How many terms a statement gets from those it speaks of. */
  static final int MOST_TERMS = 100;

  /** To how many statements that spoke of it before a new one passes its terms on. */
  static final int MOST_REFERRERS = 1_000;

  @Inject private RecordRepository records;
  @Inject private StatementWriteRepository tables;
  @Inject private Terms found;
  @Inject private LedgerEvents events;

  /** The statements with these ids as kept. */
  Map<UUID, String> bodies(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : records.statements(ids);
  }

  /** True when the statement in an archive says the same; one without a time means that one's. */
  boolean saysWhatIsArchived(Statement statement) {
    JsonObject json = statement.json();
    return records
        .archived(statement.id())
        .filter(
            archived ->
                Arrays.equals(
                    archived.form(),
                    Statement.formOf(
                        json.containsKey("timestamp")
                            ? json
                            : Json.createObjectBuilder(json)
                                .add("timestamp", archived.storedAt().toString())
                                .build())))
        .isPresent();
  }

  /** Those that speak of a statement that is here again are found by what it is found by. */
  void passOn(JsonObject statement) {
    UUID id = UUID.fromString(statement.getString("id"));
    if (!tables.spokenOf(List.of(id)).isEmpty()) {
      passOn(id, termsOf(id));
    }
  }

  /**
   * Does for new rows what follows from what they speak of, and from what spoke of them before.
   *
   * @param about gets the people whose records are void now
   * @param activities gets what those were done with
   * @throws VoidingForeign when one voids what another sender has said
   */
  void follow(List<StatementRow> rows, Set<Long> about, Set<String> activities) {
    Map<Long, UUID> targets = new LinkedHashMap<>();
    rows.forEach(row -> row.said().reference().ifPresent(id -> targets.put(row.key(), id)));
    Map<Long, long[]> inherited = speak(rows, targets, about, activities);
    Set<UUID> spokenOf = tables.spokenOf(rows.stream().map(row -> row.said().id()).toList());
    Map<UUID, List<StatementWriteRepository.Voiding>> voidings = tables.voidings(spokenOf);
    for (StatementRow row : rows) {
      UUID id = row.said().id();
      if (spokenOf.contains(id)) {
        if (row.said().voids().isEmpty()) {
          isVoid(row, voidings.getOrDefault(id, List.of()));
        }
        long[] own = SearchTerms.of(row.body());
        passOn(id, together(own, inherited.getOrDefault(row.key(), new long[0])));
      }
    }
  }

  /** New rows get the terms of what they speak of, or void it. */
  private Map<Long, long[]> speak(
      List<StatementRow> rows, Map<Long, UUID> targets, Set<Long> about, Set<String> activities) {
    if (targets.isEmpty()) {
      return Map.of();
    }
    tables.refer(targets);
    Map<UUID, StatementWriteRepository.Head> there = tables.heads(targets.values());
    for (StatementRow row : rows) {
      Optional<UUID> voids = row.said().voids();
      if (voids.isPresent() && there.containsKey(voids.get())) {
        declareVoid(row, voids.get(), there.get(voids.get()), about, activities);
      }
    }
    Map<UUID, long[]> terms = new HashMap<>();
    Map<Long, long[]> inherited = new HashMap<>();
    targets.forEach(
        (key, target) -> {
          if (there.containsKey(target)) {
            inherited.put(key, terms.computeIfAbsent(target, this::termsOf));
          }
        });
    found.addMissing(inherited);
    return inherited;
  }

  private void declareVoid(
      StatementRow row,
      UUID target,
      StatementWriteRepository.Head gone,
      Set<Long> about,
      Set<String> activities) {
    if (gone.verb().equals(Verb.VOIDED.iri())) {
      throw new Refused("record.void-voiding", target.toString());
    }
    if (!mayVoid(row.senderId(), gone.senderId())) {
      throw new VoidingForeign(target);
    }
    if (tables.addVoiding(target, row.said().id(), row.storedAt())) {
      activities.add(gone.activity());
      if (gone.personId() != null) {
        about.add(gone.personId());
      }
      events.voided(target, gone.personId());
    }
  }

  /** What was voided before it came is void when one who may said so. */
  private void isVoid(StatementRow row, List<StatementWriteRepository.Voiding> voidings) {
    voidings.stream()
        .filter(voiding -> mayVoid(voiding.senderId(), row.senderId()))
        .findFirst()
        .filter(voiding -> tables.addVoiding(row.said().id(), voiding.id(), row.storedAt()))
        .ifPresent(voiding -> events.voided(row.said().id(), row.personId()));
  }

  /** A program voids what it has said itself; the portal, for its people, everything. */
  private static boolean mayVoid(Long voider, Long sender) {
    return voider == null || voider.equals(sender);
  }

  /** The terms of a statement and of what it speaks of in turn, the nearest first. */
  private long[] termsOf(UUID id) {
    Set<Long> terms = new LinkedHashSet<>();
    Set<UUID> seen = new HashSet<>();
    UUID next = id;
    while (next != null && seen.size() < FARTHEST && terms.size() < MOST_TERMS && seen.add(next)) {
      String body = bodies(List.of(next)).get(next);
      if (body == null) {
        break;
      }
      JsonObject json = Ledger.read(body);
      Arrays.stream(SearchTerms.of(json)).forEach(terms::add);
      next = Statement.referenceOf(json).orElse(null);
    }
    return terms.stream().mapToLong(Long::longValue).limit(MOST_TERMS).toArray();
  }

  private static long[] together(long[] one, long[] other) {
    return LongStream.concat(Arrays.stream(one), Arrays.stream(other))
        .distinct()
        .limit(MOST_TERMS)
        .toArray();
  }

  /** Those that spoke of a statement before it came get its terms, and those that speak of them. */
  private void passOn(UUID target, long[] terms) {
    Set<Long> reached = new HashSet<>();
    Set<UUID> front = Set.of(target);
    for (int step = 0; step < FARTHEST && !front.isEmpty(); step++) {
      Map<Long, UUID> referrers = tables.referrers(front, MOST_REFERRERS);
      referrers.keySet().removeAll(reached);
      Map<Long, long[]> more =
          referrers.keySet().stream()
              .limit(MOST_REFERRERS - reached.size())
              .collect(Collectors.toMap(key -> key, key -> terms));
      found.addMissing(more);
      reached.addAll(more.keySet());
      front = more.keySet().stream().map(referrers::get).collect(Collectors.toSet());
    }
  }
}
