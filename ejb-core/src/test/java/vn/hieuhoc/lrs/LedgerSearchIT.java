package vn.hieuhoc.lrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hieuhoc.lrs.Sayings.READER;
import static vn.hieuhoc.lrs.Sayings.SENDER;
import static vn.hieuhoc.lrs.Sayings.between;
import static vn.hieuhoc.lrs.Sayings.by;
import static vn.hieuhoc.lrs.Sayings.defined;
import static vn.hieuhoc.lrs.Sayings.in;
import static vn.hieuhoc.lrs.Sayings.json;
import static vn.hieuhoc.lrs.Sayings.kept;
import static vn.hieuhoc.lrs.Sayings.mailbox;
import static vn.hieuhoc.lrs.Sayings.of;
import static vn.hieuhoc.lrs.Sayings.reference;
import static vn.hieuhoc.lrs.Sayings.say;
import static vn.hieuhoc.lrs.Sayings.statement;
import static vn.hieuhoc.lrs.Sayings.throughAllPages;
import static vn.hieuhoc.lrs.Sayings.voiding;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** What was said is found by what it says, whichever of two that belong together came first. */
class LedgerSearchIT {

  @Test
  void aStatementIsGivenBackAsKeptWithWhatAStoreSets() {
    in(
        ledger -> {
          UUID id = say(ledger, statement("an", "da-hoc", "bai-1", ""));

          JsonObject kept = kept(ledger, id).orElseThrow().json();

          assertThat(kept.getString("id")).isEqualTo(id.toString());
          assertThat(kept.getJsonObject("authority")).isEqualTo(SENDER.authority());
          assertThat(kept.getString("version")).isEqualTo("1.0.0");
          assertThat(Instant.parse(kept.getString("stored")))
              .isEqualTo(kept(ledger, id).orElseThrow().stored());
          assertThat(kept.getString("timestamp")).isEqualTo(kept.getString("stored"));
          assertThat(ledger.find(id, Standing.VOIDED, READER, false)).isEmpty();
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
            said.put(id, kept(ledger, id).orElseThrow().json());
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
          assertThat(kept(ledger, target)).isEmpty();
          assertThat(ledger.find(target, Standing.VOIDED, READER, false)).isPresent();
          assertThatThrownBy(() -> say(ledger, voiding(voiding))).isInstanceOf(Refused.class);
        });
  }

  @Test
  void timesAreRangesWithTheEndButWithoutTheBeginning() {
    in(
        ledger -> {
          UUID one = say(ledger, statement("gio", "da-hoc", "bai-1", ""));
          Instant first = kept(ledger, one).orElseThrow().stored();
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
    in(ledger -> assertThatThrownBy(() -> ledger.more("bay", READER)).isInstanceOf(NotFound.class));
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
}
