package vn.hieuhoc.record;

import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import vn.hieuhoc.freshness.OfOnePerson;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.VietnamTime;

/** One line of the ledger. Written once; there is nothing here to change it with. */
@Entity
@Table(name = "activity_record")
public class ActivityRecord implements OfOnePerson {

  /** Enough for every number a program writes; what goes beyond never lifts a score. */
  private static final int SCORE_PLACES = 18;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "statement_id", updatable = false)
  private UUID statementId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "actor_hash", updatable = false)
  private byte[] actorHash;

  @Column(name = "verb_iri", updatable = false)
  private String verbIri;

  @Column(name = "activity_iri", updatable = false)
  private String activityIri;

  @Column(name = "activity_hash", updatable = false)
  private byte[] activityHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private RecordKind kind;

  @Column(name = "duration_nanos", updatable = false)
  private Long durationNanos;

  @Column(name = "score_scaled", updatable = false)
  private BigDecimal scoreScaled;

  @Column(name = "success", updatable = false)
  private Boolean success;

  @Column(name = "completion", updatable = false)
  private Boolean completion;

  @Column(name = "happened_at", updatable = false)
  private Instant happenedAt;

  @Column(name = "local_month", updatable = false)
  private int localMonth;

  @Column(name = "stored_at", updatable = false)
  private Instant storedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "trust", updatable = false)
  private Trust trust;

  @Column(name = "authority_account_id", updatable = false)
  private Long authorityAccountId;

  @Column(name = "registration", updatable = false)
  private UUID registration;

  @Column(name = "body_hash", updatable = false)
  private byte[] bodyHash;

  @Column(name = "statement", updatable = false)
  private byte[] statement;

  /** For JPA. */
  protected ActivityRecord() {}

  @Override
  public Long concerns() {
    return personId;
  }

  ActivityRecord(Statement said, Long personId, Trust trust, Long authority, Instant storedAt) {
    this.statementId = said.id();
    this.personId = personId;
    this.actorHash = Statement.sha256(said.actorKey());
    this.verbIri = said.verb();
    this.activityIri = said.activity();
    this.activityHash = Statement.sha256(said.activity());
    this.kind = said.kind().orElse(null);
    this.durationNanos = said.duration();
    this.scoreScaled =
        said.score() == null ? null : said.score().setScale(SCORE_PLACES, RoundingMode.FLOOR);
    this.success = said.success();
    this.completion = said.completion();
    this.happenedAt = said.timestamp();
    ZonedDateTime local = said.timestamp().atZone(VietnamTime.ZONE);
    this.localMonth = local.getYear() * 100 + local.getMonthValue();
    this.storedAt = storedAt;
    this.trust = trust;
    this.authorityAccountId = authority;
    this.registration = said.registration();
    this.bodyHash = said.bodyHash();
    this.statement = deflate(said.json().toString());
  }

  Long id() {
    return id;
  }

  UUID statementId() {
    return statementId;
  }

  Long personId() {
    return personId;
  }

  String verbIri() {
    return verbIri;
  }

  /** True when the statement says what is kept. */
  boolean saidBy(Statement said) {
    if (Arrays.equals(bodyHash, said.bodyHash())) {
      return true;
    }
    try (JsonReader reader = Json.createReader(new StringReader(statement()))) {
      return said.saysTheSameAs(reader.readObject());
    }
  }

  String statement() {
    return inflate(statement);
  }

  private static byte[] deflate(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] buffer = new byte[plain.length + 64];
      int length = deflater.deflate(buffer);
      return Arrays.copyOf(buffer, length);
    } finally {
      deflater.end();
    }
  }

  private static String inflate(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try (var out = new java.io.ByteArrayOutputStream(packed.length * 4)) {
      inflater.setInput(packed);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && inflater.needsInput()) {
          break;
        }
        out.write(buffer, 0, length);
      }
      return out.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException | java.io.IOException broken) {
      throw new IllegalStateException("A statement of the ledger cannot be unpacked", broken);
    } finally {
      inflater.end();
    }
  }
}
