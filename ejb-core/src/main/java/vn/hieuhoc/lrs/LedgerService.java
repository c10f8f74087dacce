package vn.hieuhoc.lrs;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.record.RecordConflict;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.record.Said;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.statement.AgentKey;
import vn.hieuhoc.statement.StatementRefused;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.AnotherTry;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.term.SearchTerms;

/**
 * The ledger as a record store. Who may ask is told by the caller, who knows the program that asks.
 */
@Stateless
@SystemUse
public class LedgerService {

  private static final int DEFINITIONS = 50;
  private static final int FEW = 10;
  private static final long MICRO = 1_000;

  @Inject private StatementKeeping keeping;
  @Inject private KeptTogether together;
  @Inject private RecordKeys keys;
  @Inject private StatementSearchRepository search;
  @Inject private PageReading pages;
  @Inject private PageTokens tokens;

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
    Instant now = keys.now();
    List<Said> said = statements.stream().map(json -> Said.of(json, version, sender, now)).toList();
    return sent.isEmpty() && said.size() <= FEW
        ? together.keep(said)
        : AnotherTry.of(() -> keeping.keep(said, sent, sender.accountId()));
  }

  /**
   * The statement with an id, when it stands so and the program may read it; alone on a page.
   *
   * @param withFiles true when the files sent with it are wanted too
   */
  public Optional<StatementPage> find(
      UUID id, Standing standing, StatementReader reader, boolean withFiles) {
    return search
        .key(id, standing, reader)
        .map(key -> pages.take(List.of(key), withFiles))
        .filter(taken -> !taken.statements().isEmpty())
        .map(taken -> new StatementPage(null, taken.statements(), taken.files(), Optional.empty()));
  }

  /** The first page of what a search finds. */
  public StatementPage search(StatementQuery query, StatementReader reader) {
    return page(query, query.ascending() ? Long.MIN_VALUE : Long.MAX_VALUE, reader);
  }

  /**
   * The next page.
   *
   * @param token what the page before gave
   * @throws NotFound when no page gave it to this program
   */
  public StatementPage more(String token, StatementReader reader) {
    MoreToken more =
        tokens.read(token, reader).orElseThrow(() -> new NotFound("statement-page", token));
    return page(more.query(), more.after(), reader);
  }

  /** Everything stored up to this moment is found. */
  public Instant consistentThrough() {
    return keys.consistentThrough();
  }

  /** What is known of an activity: what was last said of it. Empty when nothing was. */
  public Optional<JsonObject> activity(String iri) {
    List<Long> some =
        search.find(
            List.of(List.of(SearchTerms.activity(iri))),
            new StatementSearchRepository.Range(0, Long.MAX_VALUE, false),
            DEFINITIONS,
            null);
    return KnownActivity.of(iri, pages.take(some, false).statements());
  }

  private StatementPage page(StatementQuery query, long after, StatementReader reader) {
    int most = pages.most(query.limit());
    // Whoever walks towards the newest would pass by what is still being stored.
    long last =
        query.ascending()
            ? RecordKeys.firstOf(keys.consistentThrough().plusNanos(MICRO)) - 1
            : Long.MAX_VALUE;
    List<List<Long>> conditions = conditions(query);
    if (!reader.everything()) {
      conditions.add(
          List.of(SearchTerms.otherAgent(AgentKey.of(reader.authority()).orElseThrow())));
    }
    List<Long> found = search.find(conditions, range(query, after, last), most + 1, reader);
    List<Long> given = found.size() > most ? found.subList(0, most) : found;
    PageReading.Taken taken = pages.take(given, query.attachments());
    Optional<Long> end = Optional.empty();
    if (!taken.whole()) {
      end = Optional.of(taken.statements().get(taken.statements().size() - 1).key());
    } else if (found.size() > most) {
      end = Optional.of(given.get(most - 1));
    }
    return new StatementPage(
        query,
        taken.statements(),
        taken.files(),
        end.map(key -> tokens.written(new MoreToken(query, key), reader)));
  }

  private static StatementSearchRepository.Range range(
      StatementQuery query, long after, long last) {
    long from = query.since() == null ? 0 : RecordKeys.firstOf(query.since().plusNanos(MICRO));
    long to =
        query.until() == null
            ? last
            : Math.min(last, RecordKeys.firstOf(query.until().plusNanos(MICRO)) - 1);
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
