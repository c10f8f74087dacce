package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.term.SearchTerms;
import vn.hieuhoc.term.Terms;

/**
 * How statements get into the ledger: checked, told apart from what is kept, completed, written.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Ledger {

  @Inject private StatementWriteRepository tables;
  @Inject private Terms terms;
  @Inject private References references;
  @Inject private RecordKeys keys;
  @Inject private LedgerEvents events;
  @Inject @Any private Instance<TopicSource> topicSources;

  /** As {@link RecordService#appendSaid}. */
  List<UUID> append(List<Said> said) {
    List<UUID> ids = said.stream().map(Said::id).toList();
    List<Said> news = news(said, tables.kept(Set.copyOf(ids)));
    if (!news.isEmpty()) {
      add(news);
    }
    return ids;
  }

  /** Those that are not kept yet, once each. */
  private List<Said> news(List<Said> said, Set<UUID> kept) {
    Map<UUID, String> bodies =
        references.bodies(
            said.stream().map(Said::id).filter(kept::contains).collect(Collectors.toSet()));
    Map<UUID, Said> news = new LinkedHashMap<>();
    for (Said each : said) {
      Statement statement = each.statement();
      boolean same;
      if (kept.contains(each.id())) {
        String body = bodies.get(each.id());
        same =
            body == null
                ? references.saysWhatIsArchived(statement)
                : statement.saysTheSameAs(read(body));
      } else {
        Said heard = news.putIfAbsent(each.id(), each);
        same = heard == null || statement.saysWhatIsSaidAtOnce(heard.statement());
      }
      if (!same) {
        throw new RecordConflict(each.id());
      }
    }
    return List.copyOf(news.values());
  }

  private void add(List<Said> news) {
    long key = firstKey(news.size());
    Map<String, Long> people = people(news);
    Map<String, Set<String>> topics = new HashMap<>();
    List<StatementRow> rows = new ArrayList<>(news.size());
    for (Said each : news) {
      Statement statement = each.statement();
      Set<String> some = new HashSet<>(statement.topics());
      some.addAll(topics.computeIfAbsent(statement.activity(), this::topicsOf));
      rows.add(
          new StatementRow(
              key,
              statement,
              completed(each, RecordKeys.momentOf(key)),
              statement.personNumber().map(people::get).orElse(null),
              statement.trustAsked().cappedBy(each.sender().limit()),
              each.sender().accountId(),
              some));
      key++;
    }
    tables.add(rows);
    terms.add(
        rows.stream()
            .collect(Collectors.toMap(StatementRow::key, row -> SearchTerms.of(row.body()))));
    Set<Long> about = new HashSet<>();
    Set<String> activities = new HashSet<>();
    for (StatementRow row : rows) {
      if (row.personId() != null) {
        about.add(row.personId());
      }
      activities.add(row.said().activity());
    }
    references.follow(rows, about, activities);
    events.appended(about, activities);
  }

  void startBehindAll() {
    if (!keys.begun()) {
      keys.startBehind(tables.highestKey());
    }
  }

  private long firstKey(int count) {
    startBehindAll();
    long first = keys.begin(count);
    events.storing(first);
    return first;
  }

  private Map<String, Long> people(List<Said> news) {
    return tables.people(
        news.stream()
            .map(each -> each.statement().personNumber())
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()));
  }

  private Set<String> topicsOf(String activity) {
    Set<String> topics = new HashSet<>();
    for (TopicSource source : topicSources) {
      topics.addAll(source.topicsOf(activity));
    }
    return topics;
  }

  /** The statement with what a store sets (xAPI 1.0.3, Data, 2.4). */
  private static JsonObject completed(Said said, Instant stored) {
    JsonObject json = said.statement().json();
    JsonObjectBuilder whole = Json.createObjectBuilder(json);
    whole.add("id", said.id().toString());
    if (!json.containsKey("timestamp")) {
      whole.add("timestamp", stored.toString());
    }
    whole.add("stored", stored.toString()).add("authority", said.sender().authority());
    if (!json.containsKey("version")) {
      whole.add("version", said.version().ofStatements());
    }
    return whole.build();
  }

  static JsonObject read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }
}
