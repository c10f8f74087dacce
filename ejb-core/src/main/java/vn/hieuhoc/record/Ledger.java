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
import java.time.Clock;
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
import vn.hieuhoc.statement.StatementRules;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;

/**
 * How statements get into the ledger: checked, told apart from what is kept, completed, written.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Ledger {

  @Inject private StatementWriteRepository tables;
  @Inject private References references;
  @Inject private RecordKeys keys;
  @Inject private LedgerEvents events;
  @Inject @Any private Instance<TopicSource> topicSources;
  @Inject private Clock clock;

  /** As {@link RecordService#append(List, XapiVersion, Sender)}. */
  List<UUID> append(List<JsonObject> statements, XapiVersion version, Sender sender) {
    Instant now = clock.instant();
    List<Statement> said = new ArrayList<>(statements.size());
    for (JsonObject json : statements) {
      StatementRules.check(json, version);
      said.add(Statement.read(json, now));
    }
    List<UUID> ids = said.stream().map(Statement::id).toList();
    StatementWriteRepository.Known known = tables.known(Set.copyOf(ids));
    List<Statement> news = news(said, known.kept().keySet());
    if (!news.isEmpty()) {
      add(news, known, version, sender);
    }
    return ids;
  }

  /** Those that are not kept yet, once each. */
  private List<Statement> news(List<Statement> said, Set<UUID> kept) {
    Map<UUID, String> bodies =
        references.bodies(
            said.stream().map(Statement::id).filter(kept::contains).collect(Collectors.toSet()));
    Map<UUID, Statement> news = new LinkedHashMap<>();
    for (Statement statement : said) {
      boolean same;
      if (kept.contains(statement.id())) {
        String body = bodies.get(statement.id());
        same =
            body == null
                ? references.saysWhatIsArchived(statement)
                : statement.saysTheSameAs(read(body));
      } else {
        Statement heard = news.putIfAbsent(statement.id(), statement);
        same = heard == null || statement.saysTheSameAs(heard.json());
      }
      if (!same) {
        throw new RecordConflict(statement.id());
      }
    }
    return List.copyOf(news.values());
  }

  private void add(
      List<Statement> news,
      StatementWriteRepository.Known known,
      XapiVersion version,
      Sender sender) {
    long key = firstKey(news.size());
    Map<String, Long> people = people(news);
    Map<String, Set<String>> topics = new HashMap<>();
    List<StatementRow> rows = new ArrayList<>(news.size());
    for (Statement statement : news) {
      Set<String> some = new HashSet<>(statement.topics());
      some.addAll(topics.computeIfAbsent(statement.activity(), this::topicsOf));
      rows.add(
          new StatementRow(
              key,
              statement,
              completed(statement, RecordKeys.momentOf(key), version, sender),
              statement.personNumber().map(people::get).orElse(null),
              statement.trustAsked().cappedBy(sender.limit()),
              sender.accountId(),
              some));
      key++;
    }
    tables.add(rows);
    Set<Long> about = new HashSet<>();
    Set<String> activities = new HashSet<>();
    for (StatementRow row : rows) {
      if (row.personId() != null) {
        about.add(row.personId());
      }
      activities.add(row.said().activity());
    }
    references.follow(rows, known, about, activities);
    events.appended(about, activities);
  }

  private long firstKey(int count) {
    if (!keys.begun()) {
      keys.after(tables.highestKey());
    }
    long first = keys.begin(count);
    events.storing(first);
    return first;
  }

  private Map<String, Long> people(List<Statement> news) {
    return tables.people(
        news.stream()
            .map(Statement::personNumber)
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
  private static JsonObject completed(
      Statement statement, Instant stored, XapiVersion version, Sender sender) {
    JsonObjectBuilder whole = Json.createObjectBuilder(statement.json());
    whole.add("id", statement.id().toString());
    if (!statement.json().containsKey("timestamp")) {
      whole.add("timestamp", stored.toString());
    }
    whole.add("stored", stored.toString()).add("authority", sender.authority());
    if (!statement.json().containsKey("version")) {
      whole.add("version", version.number());
    }
    return whole.build();
  }

  static JsonObject read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }
}
