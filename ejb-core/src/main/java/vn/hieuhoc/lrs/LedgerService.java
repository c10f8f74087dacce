package vn.hieuhoc.lrs;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.record.RecordConflict;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.record.Said;
import vn.hieuhoc.record.SearchTerms;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.statement.AgentKey;
import vn.hieuhoc.statement.StatementRefused;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.AnotherTry;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.SystemUse;

/**
 * The ledger as a record store. Who may ask is told by the caller, who knows the program that asks.
 */
@Stateless
@SystemUse
public class LedgerService {

  private static final int MOST = 200;
  private static final int DEFINITIONS = 50;
  private static final int FEW = 10;

  @Inject private StatementKeeping keeping;
  @Inject private KeptTogether together;
  @Inject private RecordKeys keys;
  @Inject private StatementSearchRepository search;
  @Inject private AttachmentRepository files;
  @Inject private Clock clock;

  /**
   * Keeps statements with their files: all or none. They are kept when this returns; what several
   * programs say one by one at a time goes to the database together.
   *
   * @return the ids, in order
   * @throws StatementRefused when one breaks a rule of xAPI
   * @throws RecordConflict when an id is kept with another body
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<UUID> store(
      List<JsonObject> statements, XapiVersion version, Sender sender, List<AttachmentFile> sent) {
    Instant now = clock.instant();
    List<Said> said = statements.stream().map(json -> Said.of(json, version, sender, now)).toList();
    return sent.isEmpty() && said.size() <= FEW
        ? together.keep(said)
        : AnotherTry.of(() -> keeping.keep(said, sent));
  }

  /** The statement with an id, when it stands so. */
  public Optional<StoredStatement> find(UUID id, Standing standing) {
    return search.key(id, standing).map(List::of).map(search::statements).stream()
        .flatMap(List::stream)
        .findFirst();
  }

  /** The first page of what a search finds. */
  public StatementPage search(StatementQuery query) {
    return page(query, query.ascending() ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  /**
   * The next page.
   *
   * @param token what the page before gave
   * @throws NotFound when no page gave it
   */
  public StatementPage more(String token) {
    MoreToken more = MoreToken.read(token).orElseThrow(() -> new NotFound("statement-page", token));
    return page(more.query(), more.after());
  }

  /** Everything stored up to this moment is found. */
  public Instant consistentThrough() {
    return keys.consistentThrough();
  }

  /** Those of the files that are kept. */
  public List<AttachmentFile> attachments(Collection<String> sha2) {
    return files.find(new LinkedHashSet<>(sha2));
  }

  /** What is known of an activity: what was last said of it. Empty when nothing was. */
  public Optional<JsonObject> activity(String iri) {
    List<Long> some =
        search.find(
            List.of(List.of(SearchTerms.activity(iri))),
            new StatementSearchRepository.Range(0, Long.MAX_VALUE, false),
            DEFINITIONS);
    return KnownActivity.of(iri, search.statements(some));
  }

  private StatementPage page(StatementQuery query, long after) {
    int most = query.limit() <= 0 ? MOST : Math.min(query.limit(), MOST);
    List<Long> found = search.find(conditions(query), range(query, after), most + 1);
    List<Long> given = found.size() > most ? found.subList(0, most) : found;
    Optional<String> more =
        found.size() > most
            ? Optional.of(new MoreToken(query, given.get(most - 1)).written())
            : Optional.empty();
    return new StatementPage(query, search.statements(given), more);
  }

  private static StatementSearchRepository.Range range(StatementQuery query, long after) {
    long from = query.since() == null ? 0 : RecordKeys.firstOf(query.since().plusNanos(1_000));
    long to =
        query.until() == null
            ? Long.MAX_VALUE
            : RecordKeys.firstOf(query.until().plusNanos(1_000)) - 1;
    return query.ascending()
        ? new StatementSearchRepository.Range(
            after == Long.MIN_VALUE ? from : Math.max(from, after + 1), to, true)
        : new StatementSearchRepository.Range(
            from, after == Long.MAX_VALUE ? to : Math.min(to, after - 1), false);
  }

  /** What each asks for, the rarest as a rule first. */
  private static List<List<Long>> conditions(StatementQuery query) {
    List<List<Long>> conditions = new ArrayList<>();
    if (query.registration() != null) {
      conditions.add(List.of(SearchTerms.registration(query.registration())));
    }
    if (query.agent() != null) {
      String key = AgentKey.of(query.agent()).orElseThrow();
      conditions.add(
          query.relatedAgents()
              ? List.of(SearchTerms.agent(key), SearchTerms.otherAgent(key))
              : List.of(SearchTerms.agent(key)));
    }
    if (query.activity() != null) {
      conditions.add(
          query.relatedActivities()
              ? List.of(
                  SearchTerms.activity(query.activity()),
                  SearchTerms.otherActivity(query.activity()))
              : List.of(SearchTerms.activity(query.activity())));
    }
    if (query.verb() != null) {
      conditions.add(List.of(SearchTerms.verb(query.verb())));
    }
    return conditions;
  }
}
