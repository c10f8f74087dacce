package vn.hieuhoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

class DocumentServiceIT {

  private static final Instant NOW = Instant.parse("2026-11-29T05:00:00Z");
  private static final String COURSE = "https://hoc.example.vn/khoa-hoc/1";
  private static final JsonObject LAN = mailed("lan@example.vn");
  private static final DocumentPlace STATE = DocumentPlace.state(COURSE, LAN, null);
  private static final Precondition SEEN_OR_REFUSED =
      new Precondition(null, null, Precondition.Demand.ALWAYS);

  @Test
  void aDocumentIsKeptByteForByteAndReplacedAsAWhole() {
    Wired.inTransaction(
        entityManager -> {
          DocumentService documents = at(entityManager, NOW);
          byte[] picture = {0, 1, 2, (byte) 0xff};
          documents.put(
              STATE, "anh", new NewDocument(picture, "image/png", null), Precondition.NONE);

          StoredDocument kept = documents.find(STATE, "anh").orElseThrow();
          assertThat(kept.content()).isEqualTo(picture);
          assertThat(kept.contentType()).isEqualTo("image/png");
          assertThat(kept.updatedAt()).isEqualTo(NOW);
          assertThat(kept.etag()).matches("[0-9a-f]{40}");

          at(entityManager, NOW.plusSeconds(5)).put(STATE, "anh", text("mới"), Precondition.NONE);
          StoredDocument replaced = documents.find(STATE, "anh").orElseThrow();
          assertThat(new String(replaced.content(), StandardCharsets.UTF_8)).isEqualTo("mới");
          assertThat(replaced.etag()).isNotEqualTo(kept.etag());
          assertThat(replaced.updatedAt()).isEqualTo(NOW.plusSeconds(5));
        });
  }

  @Test
  void placesAreApart() {
    Wired.inTransaction(
        entityManager -> {
          DocumentService documents = at(entityManager, NOW);
          UUID registration = UUID.randomUUID();
          documents.put(STATE, "a", text("1"), Precondition.NONE);
          documents.put(
              DocumentPlace.state(COURSE, LAN, registration), "a", text("2"), Precondition.NONE);
          documents.put(
              DocumentPlace.state(COURSE, mailed("mai@example.vn"), null),
              "a",
              text("3"),
              Precondition.NONE);
          documents.put(DocumentPlace.ofActivity(COURSE), "a", text("4"), Precondition.NONE);
          documents.put(DocumentPlace.ofAgent(LAN), "a", text("5"), Precondition.NONE);

          assertThat(read(documents, STATE, "a")).isEqualTo("1");
          assertThat(read(documents, DocumentPlace.state(COURSE, LAN, registration), "a"))
              .isEqualTo("2");
          assertThat(read(documents, DocumentPlace.ofActivity(COURSE), "a")).isEqualTo("4");
          assertThat(read(documents, DocumentPlace.ofAgent(LAN), "a")).isEqualTo("5");
          assertThat(documents.find(STATE, "A")).isEmpty();
        });
  }

  @Test
  void idsAreThoseOfThePlaceWrittenAfterAMoment() {
    Wired.inTransaction(
        entityManager -> {
          DocumentService documents = at(entityManager, NOW);
          UUID registration = UUID.randomUUID();
          DocumentPlace registered = DocumentPlace.state(COURSE, LAN, registration);
          documents.put(STATE, "trước", text("1"), Precondition.NONE);
          at(entityManager, NOW.plusMillis(1)).put(registered, "sau", text("2"), Precondition.NONE);

          assertThat(documents.ids(STATE, null)).containsExactly("trước", "sau");
          assertThat(documents.ids(registered, null)).containsExactly("sau");
          assertThat(documents.ids(STATE, NOW)).containsExactly("sau");
          assertThat(documents.ids(STATE, NOW.plusMillis(1))).isEmpty();

          documents.deleteAll(registered);
          assertThat(documents.ids(STATE, null)).containsExactly("trước");
          documents.deleteAll(STATE);
          assertThat(documents.ids(STATE, null)).isEmpty();
        });
  }

  @Test
  void jsonIsMergedOneLevelDeepAndNothingElseIs() {
    Wired.inTransaction(
        entityManager -> {
          DocumentService documents = at(entityManager, NOW);
          documents.merge(STATE, "j", json("{\"a\":{\"x\":1},\"b\":1}"), Precondition.NONE);
          documents.merge(STATE, "j", json("{\"a\":{\"y\":2},\"c\":null}"), Precondition.NONE);
          assertThat(read(documents, STATE, "j")).isEqualTo("{\"a\":{\"y\":2},\"b\":1,\"c\":null}");

          assertRefused(
              () -> documents.merge(STATE, "j", text("x"), Precondition.NONE), "not-json");
          assertRefused(
              () -> documents.merge(STATE, "j", json("[1]"), Precondition.NONE), "no-object");
          assertRefused(
              () -> documents.merge(STATE, "j", json("{\"a\":1,\"a\":2}"), Precondition.NONE),
              "broken-json");
          assertRefused(
              () -> documents.merge(STATE, "neu", json("{\"a\":"), Precondition.NONE),
              "broken-json");
          assertThat(documents.find(STATE, "neu")).isEmpty();
          documents.put(STATE, "t", text("x"), Precondition.NONE);
          assertRefused(
              () -> documents.merge(STATE, "t", json("{}"), Precondition.NONE), "not-json");
          assertThat(read(documents, STATE, "j")).isEqualTo("{\"a\":{\"y\":2},\"b\":1,\"c\":null}");
        });
  }

  @Test
  void aVersionThatIsNotMeantIsNotWrittenOver() {
    Wired.inTransaction(
        entityManager -> {
          DocumentService documents = at(entityManager, NOW);
          documents.put(
              STATE, "p", text("1"), new Precondition(null, "*", Precondition.Demand.ALWAYS));
          String etag = documents.find(STATE, "p").orElseThrow().etag();

          assertThatThrownBy(() -> documents.put(STATE, "p", text("2"), SEEN_OR_REFUSED))
              .isInstanceOf(DocumentUnseen.class);
          assertThatThrownBy(
                  () ->
                      documents.put(
                          STATE,
                          "p",
                          text("2"),
                          new Precondition(null, "*", Precondition.Demand.ALWAYS)))
              .isInstanceOf(DocumentChanged.class);
          assertThatThrownBy(
                  () ->
                      documents.put(
                          STATE,
                          "p",
                          text("2"),
                          new Precondition("\"0\"", null, Precondition.Demand.ALWAYS)))
              .isInstanceOf(DocumentChanged.class);
          assertThatThrownBy(
                  () ->
                      documents.delete(
                          STATE, "p", new Precondition("\"0\"", null, Precondition.Demand.ALWAYS)))
              .isInstanceOf(DocumentChanged.class);
          assertThatThrownBy(
                  () ->
                      documents.put(
                          STATE,
                          "neu",
                          text("2"),
                          new Precondition("*", null, Precondition.Demand.ALWAYS)))
              .isInstanceOf(DocumentChanged.class);
          assertThat(read(documents, STATE, "p")).isEqualTo("1");

          documents.put(
              STATE,
              "p",
              text("2"),
              new Precondition("\"x\", W/\"" + etag + "\"", null, Precondition.Demand.ALWAYS));
          assertThat(read(documents, STATE, "p")).isEqualTo("2");
          assertRefused(
              () -> documents.put(STATE, "first", text("1"), SEEN_OR_REFUSED),
              "precondition-missing");
          assertThat(documents.find(STATE, "first")).isEmpty();
          documents.put(
              STATE,
              "first",
              text("1"),
              new Precondition(null, null, Precondition.Demand.WHEN_THERE));
          assertThatThrownBy(
                  () ->
                      documents.put(
                          STATE,
                          "first",
                          text("2"),
                          new Precondition(null, null, Precondition.Demand.WHEN_THERE)))
              .isInstanceOf(DocumentUnseen.class);
          documents.delete(STATE, "p", Precondition.NONE);
          documents.delete(STATE, "p", Precondition.NONE);
          assertThat(documents.find(STATE, "p")).isEmpty();
        });
  }

  @Test
  void aDocumentThatIsTooLargeIsRefused() {
    Wired.inTransaction(
        entityManager -> {
          DocumentService documents = at(entityManager, NOW);
          byte[] large = new byte[(2 << 20) + 1];

          assertThatThrownBy(
                  () ->
                      documents.put(
                          STATE,
                          "l",
                          new NewDocument(large, "text/plain", null),
                          Precondition.NONE))
              .isInstanceOf(DocumentTooLarge.class);
          assertThat(documents.find(STATE, "l")).isEmpty();
        });
  }

  @Test
  void documentsOfEntriesOfOnePersonAreFoundFromEach() {
    Wired.inTransaction(
        entityManager -> {
          DocumentService documents = at(entityManager, NOW);
          SampleRegister register = new SampleRegister(entityManager);
          Long stays = register.person("Nguyễn Thị Lan", 1980, "FARMER");
          Long goes = register.person("NGUYỄN THỊ LAN", 1980, "FARMER");
          DocumentPlace ofStaying = DocumentPlace.ofAgent(citizen(entityManager, stays));
          DocumentPlace ofGoing = DocumentPlace.ofAgent(citizen(entityManager, goes));
          documents.put(ofGoing, "a", text("1"), Precondition.NONE);
          assertThat(documents.find(ofStaying, "a")).isEmpty();

          entityManager
              .createNativeQuery("update person set merged_into_id = ?1 where id = ?2")
              .setParameter(1, stays)
              .setParameter(2, goes)
              .executeUpdate();

          assertThat(read(documents, ofStaying, "a")).isEqualTo("1");
          documents.put(ofStaying, "a", text("2"), Precondition.NONE);
          documents.put(ofGoing, "b", text("3"), Precondition.NONE);
          assertThat(read(documents, ofGoing, "a")).isEqualTo("2");
          assertThat(documents.ids(ofStaying, null)).containsExactlyInAnyOrder("a", "b");
          documents.deleteAll(ofGoing);
          assertThat(documents.ids(ofStaying, null)).isEmpty();
        });
  }

  private static DocumentService at(EntityManager entityManager, Instant now) {
    return new World(entityManager, Clock.fixed(now, ZoneOffset.UTC)).get(DocumentService.class);
  }

  private static String read(DocumentService documents, DocumentPlace place, String id) {
    return new String(documents.find(place, id).orElseThrow().content(), StandardCharsets.UTF_8);
  }

  private static NewDocument text(String content) {
    return new NewDocument(
        content.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", null);
  }

  private static NewDocument json(String content) {
    return new NewDocument(
        content.getBytes(StandardCharsets.UTF_8), "application/json; charset=utf-8", null);
  }

  private static JsonObject mailed(String address) {
    return Json.createObjectBuilder().add("mbox", "mailto:" + address).build();
  }

  private static JsonObject citizen(EntityManager entityManager, Long person) {
    Object number =
        entityManager
            .createNativeQuery("select person_number from person where id = " + person)
            .getSingleResult();
    return Json.createObjectBuilder()
        .add(
            "account",
            Json.createObjectBuilder()
                .add("homePage", "https://hieuhoc.vn")
                .add("name", number.toString()))
        .build();
  }

  private static void assertRefused(Runnable act, String code) {
    assertThatThrownBy(act::run)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("document." + code);
  }
}
