package vn.hieuhoc.lrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** What was said is found by what it says, whichever of two that belong together came first. */
class LedgerSearchIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-05-01T05:00:00Z"), ZoneOffset.UTC);
  private static final Sender SENDER =
      new Sender(null, Sender.agent("chuong-trinh-thu"), Trust.OBSERVED);
  private static final StatementQuery ALL =
      new StatementQuery(null, null, null, null, false, false, null, null, 0, false, null, false);

  @Test
  void aStatementIsGivenBackAsKeptWithWhatAStoreSets() {
    in(
        ledger -> {
          UUID id = say(ledger, statement("an", "da-hoc", "bai-1", ""));

          JsonObject kept = ledger.find(id, Standing.KEPT).orElseThrow().json();

          assertThat(kept.getString("id")).isEqualTo(id.toString());
          assertThat(kept.getJsonObject("authority")).isEqualTo(SENDER.authority());
          assertThat(kept.getString("version")).isEqualTo("1.0.0");
          assertThat(Instant.parse(kept.getString("stored")))
              .isEqualTo(ledger.find(id, Standing.KEPT).orElseThrow().stored());
          assertThat(kept.getString("timestamp")).isEqualTo(kept.getString("stored"));
          assertThat(ledger.find(id, Standing.VOIDED)).isEmpty();
        });
  }

  @Test
  void everyFilterFindsWhatAPlainLookThroughAllWouldFind() {
    in(
        ledger -> {
          Random random = new Random(20261129);
          Map<UUID, JsonObject> said = new TreeMap<>();
          List<UUID> order = new ArrayList<>();
          for (int i = 0; i < 120; i++) {
            UUID id =
                say(
                    ledger,
                    statement(
                        "nguoi-" + random.nextInt(4),
                        "viec-" + random.nextInt(3),
                        "bai-" + random.nextInt(5),
                        ",\"context\":{\"instructor\":{\"mbox\":\"mailto:nguoi-"
                            + random.nextInt(4)
                            + "@example.org\"},\"contextActivities\":{\"parent\":[{\"id\":"
                            + "\"http://example.org/bai-"
                            + random.nextInt(5)
                            + "\"}]}}"));
            order.add(id);
            said.put(id, ledger.find(id, Standing.KEPT).orElseThrow().json());
          }
          for (int i = 0; i < 60; i++) {
            String agent = random.nextInt(3) == 0 ? null : "nguoi-" + random.nextInt(4);
            String verb =
                random.nextBoolean() ? null : "http://example.org/viec-" + random.nextInt(3);
            String activity =
                agent != null && random.nextBoolean()
                    ? null
                    : "http://example.org/bai-" + random.nextInt(5);
            boolean agents = random.nextBoolean();
            boolean activities = random.nextBoolean();
            boolean ascending = random.nextBoolean();
            StatementQuery query =
                new StatementQuery(
                    agent == null ? null : mailbox(agent),
                    verb,
                    activity,
                    null,
                    activities,
                    agents,
                    null,
                    null,
                    1 + random.nextInt(7),
                    ascending,
                    null,
                    false);

            List<UUID> expected =
                order.stream()
                    .filter(id -> meets(said.get(id), agent, agents, verb, activity, activities))
                    .toList();
            List<UUID> expectedInOrder = new ArrayList<>(expected);
            if (!ascending) {
              expectedInOrder.sort(Comparator.comparing(order::indexOf).reversed());
            }

            assertThat(throughAllPages(ledger, query))
                .as(query.toString())
                .isEqualTo(expectedInOrder);
          }
        });
  }

  @Test
  void aReferenceIsFoundByWhatItsTargetIsFoundByWhicheverCameFirst() {
    in(
        ledger -> {
          UUID early = UUID.randomUUID();
          UUID aboutEarly = say(ledger, reference("loi-ban", early));
          UUID aboutThat = say(ledger, reference("loi-ban-tiep", aboutEarly));
          say(ledger, statement("muon", "da-hoc", "bai-muon", "", early));
          UUID aboutLate = say(ledger, reference("loi-ban", early));

          assertThat(throughAllPages(ledger, by("muon")))
              .containsExactlyInAnyOrder(early, aboutEarly, aboutThat, aboutLate);
        });
  }

  @Test
  void aChainIsFoundByItsEndWhateverTheOrderItCameIn() {
    in(
        ledger -> {
          UUID first = UUID.randomUUID();
          UUID second = UUID.randomUUID();
          UUID third = UUID.randomUUID();
          say(ledger, reference("ba", second, third));
          say(ledger, statement("dau-chuoi", "da-hoc", "bai-1", "", first));
          say(ledger, reference("hai", first, second));

          assertThat(throughAllPages(ledger, by("dau-chuoi")))
              .containsExactlyInAnyOrder(first, second, third);
        });
  }

  @Test
  void aChainIsFollowedSoFarAndNoFarther() {
    in(
        ledger -> {
          List<UUID> chain = new ArrayList<>();
          chain.add(say(ledger, statement("chuoi-dai", "da-hoc", "bai-1", "")));
          for (int i = 0; i < 8; i++) {
            chain.add(say(ledger, reference("noi", chain.get(i))));
          }

          assertThat(throughAllPages(ledger, by("chuoi-dai")))
              .containsExactlyInAnyOrderElementsOf(chain.subList(0, 5));
        });
  }

  @Test
  void aReferenceInheritsOnlySoManyTermsTheVerbAndTheActivityFirst() {
    in(
        ledger -> {
          StringBuilder members = new StringBuilder();
          for (int i = 0; i < 400; i++) {
            members.append(i == 0 ? "" : ",").append(mailbox("thanh-vien-" + i));
          }
          UUID large =
              say(
                  ledger,
                  "{\"actor\":{\"objectType\":\"Group\",\"member\":["
                      + members
                      + "]},\"verb\":{\"id\":\"http://example.org/hop\"},\"object\":{\"id\":"
                      + "\"http://example.org/bai-lon\"}}");

          UUID about = say(ledger, reference("ban-ve-hop", large));

          assertThat(throughAllPages(ledger, by("thanh-vien-399"))).containsExactly(large);
          assertThat(throughAllPages(ledger, by("thanh-vien-0"))).contains(large, about);
          assertThat(throughAllPages(ledger, of("http://example.org/bai-lon")))
              .contains(large, about);
        });
  }

  @Test
  void whatIsVoidedIsInNoSearchAlsoWhenItCameAfterItsVoiding() {
    in(
        ledger -> {
          UUID target = UUID.randomUUID();
          UUID voiding = say(ledger, voiding(target));
          say(ledger, statement("huy", "da-hoc", "bai-huy", "", target));

          assertThat(throughAllPages(ledger, by("huy"))).containsExactly(voiding);
          assertThat(ledger.find(target, Standing.KEPT)).isEmpty();
          assertThat(ledger.find(target, Standing.VOIDED)).isPresent();
          assertThatThrownBy(() -> say(ledger, voiding(voiding))).isInstanceOf(Refused.class);
        });
  }

  @Test
  void timesAreRangesWithTheEndButWithoutTheBeginning() {
    in(
        ledger -> {
          UUID one = say(ledger, statement("gio", "da-hoc", "bai-1", ""));
          Instant first = ledger.find(one, Standing.KEPT).orElseThrow().stored();
          assertThat(throughAllPages(ledger, between("gio", first.minusSeconds(1), first)))
              .containsExactly(one);
          assertThat(throughAllPages(ledger, between("gio", first, first.plusSeconds(1))))
              .isEmpty();
        });
  }

  @Test
  void anActivityIsKnownByWhatWasSaidOfItLanguageByLanguage() {
    in(
        ledger -> {
          say(ledger, defined("bai-ten", "\"name\":{\"vi\":\"Tên cũ\",\"en\":\"Old\"}"));
          say(ledger, defined("bai-ten", "\"name\":{\"vi\":\"Tên mới\"}"));

          JsonObject known = ledger.activity("http://example.org/bai-ten").orElseThrow();

          assertThat(known.getJsonObject("definition").getJsonObject("name"))
              .isEqualTo(json("{\"vi\":\"Tên mới\",\"en\":\"Old\"}"));
          assertThat(ledger.activity("http://example.org/khong-ai-noi"))
              .isEqualTo(Optional.empty());
        });
  }

  @Test
  void aPageNobodyWasGivenIsNotFound() {
    in(ledger -> assertThatThrownBy(() -> ledger.more("bay")).isInstanceOf(NotFound.class));
  }

  private static boolean meets(
      JsonObject json,
      String agent,
      boolean relatedAgents,
      String verb,
      String activity,
      boolean relatedActivities) {
    String who = agent == null ? null : "mailto:" + agent + "@example.org";
    JsonObject context = json.getJsonObject("context");
    boolean byAgent =
        who == null
            || json.getJsonObject("actor").getString("mbox").equals(who)
            || relatedAgents && context.getJsonObject("instructor").getString("mbox").equals(who);
    boolean byActivity =
        activity == null
            || json.getJsonObject("object").getString("id").equals(activity)
            || relatedActivities
                && context
                    .getJsonObject("contextActivities")
                    .getJsonArray("parent")
                    .getJsonObject(0)
                    .getString("id")
                    .equals(activity);
    return byAgent
        && byActivity
        && (verb == null || json.getJsonObject("verb").getString("id").equals(verb));
  }

  private static List<UUID> throughAllPages(LedgerService ledger, StatementQuery query) {
    List<UUID> found = new ArrayList<>();
    StatementPage page = ledger.search(query);
    while (true) {
      page.statements().forEach(each -> found.add(UUID.fromString(each.json().getString("id"))));
      if (page.more().isEmpty()) {
        return found;
      }
      page = ledger.more(page.more().get());
    }
  }

  private static StatementQuery by(String agent) {
    return between(agent, null, null);
  }

  private static StatementQuery of(String activity) {
    return new StatementQuery(
        null, null, activity, null, false, false, null, null, 0, false, null, false);
  }

  private static StatementQuery between(String agent, Instant since, Instant until) {
    return new StatementQuery(
        mailbox(agent),
        ALL.verb(),
        ALL.activity(),
        ALL.registration(),
        false,
        false,
        since,
        until,
        2,
        false,
        null,
        false);
  }

  private static UUID say(LedgerService ledger, String statement) {
    return ledger.store(List.of(json(statement)), XapiVersion.V1_0_3, SENDER, List.of()).get(0);
  }

  private static String statement(String who, String verb, String what, String more, UUID id) {
    return "{\"id\":\"" + id + "\"," + statement(who, verb, what, more).substring(1);
  }

  private static String statement(String who, String verb, String what, String more) {
    return "{\"actor\":"
        + mailbox(who)
        + ",\"verb\":{\"id\":\"http://example.org/"
        + verb
        + "\"},\"object\":{\"id\":\"http://example.org/"
        + what
        + "\"}"
        + more
        + "}";
  }

  private static String defined(String what, String definition) {
    return "{\"actor\":"
        + mailbox("ten")
        + ",\"verb\":{\"id\":\"http://example.org/v\"},\"object\":{\"id\":\"http://example.org/"
        + what
        + "\",\"definition\":{"
        + definition
        + "}}}";
  }

  private static String reference(String verb, UUID target) {
    return "{\"actor\":"
        + mailbox("ban")
        + ",\"verb\":{\"id\":\"http://example.org/"
        + verb
        + "\"},\"object\":{\"objectType\":\"StatementRef\",\"id\":\""
        + target
        + "\"}}";
  }

  private static String reference(String verb, UUID target, UUID id) {
    return "{\"id\":\"" + id + "\"," + reference(verb, target).substring(1);
  }

  private static String voiding(UUID target) {
    return reference("x", target)
        .replace("http://example.org/x", "http://adlnet.gov/expapi/verbs/voided");
  }

  private static JsonObject mailbox(String who) {
    return json("{\"mbox\":\"mailto:" + who + "@example.org\"}");
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  private static void in(Consumer<LedgerService> test) {
    Wired.inTransaction(
        (EntityManager entityManager) ->
            test.accept(new World(entityManager, CLOCK).get(LedgerService.class)));
  }
}
