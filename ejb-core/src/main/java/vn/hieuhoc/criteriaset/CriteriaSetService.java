package vn.hieuhoc.criteriaset;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.validation.constraints.NotNull;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.criteria.CanonicalJson;
import vn.hieuhoc.criteria.CriteriaProblem;
import vn.hieuhoc.criteria.CriteriaReader;
import vn.hieuhoc.criteria.CriteriaReading;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.CriteriaSetInvalid;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.SystemUse;

/** Keeps criteria sets: drafts are taken and replaced, published ones are fixed and public. */
@Stateless
public class CriteriaSetService {

  /** What was read from documents that cannot change any more. */
  private static final Map<UUID, CriteriaSet> READ = new ConcurrentHashMap<>();

  @Inject private CriteriaSetRepository sets;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Event<CriteriaSetPublished> published;
  @Inject private Clock clock;

  /**
   * A set that was taken.
   *
   * @param created false when the same document was there already
   */
  public record Taken(UUID id, boolean created, List<CriteriaProblem> notices) {}

  /**
   * Takes a document as a draft. The same document again changes nothing; another one with the same
   * code and version takes the place of a draft.
   *
   * @throws CriteriaSetInvalid with every mistake of the document
   * @throws CriteriaSetFixed when the version is published and says something else
   */
  public Taken take(@NotNull JsonObject document) {
    return take(document, requireProvince());
  }

  /** As {@link #take}, for the operator's commands and for start-up. */
  @SystemUse
  public Taken takeUnasked(JsonObject document) {
    return take(document, null);
  }

  private Taken take(JsonObject document, HeldRole as) {
    CriteriaReading reading = CriteriaReader.read(document);
    String text = document.toString();
    byte[] hash = CanonicalJson.hash(document);
    Optional<StoredCriteriaSet> there = sets.find(reading.set().code(), reading.set().version());
    if (there.isEmpty()) {
      StoredCriteriaSet draft = new StoredCriteriaSet(reading.set(), text, hash, clock.instant());
      sets.add(draft);
      auditLog.write(Act.on("criteria-set.draft", "criteria-set", draft.publicId()).as(as));
      return new Taken(draft.publicId(), true, reading.notices());
    }
    if (!there.get().says(hash)) {
      there.get().replace(reading.set(), text, hash);
      auditLog.write(Act.on("criteria-set.redraft", "criteria-set", there.get().publicId()).as(as));
    }
    return new Taken(there.get().publicId(), false, reading.notices());
  }

  /** Publishes a draft; publishing twice changes nothing. */
  public void publish(UUID id) {
    publish(id, requireProvince());
  }

  /** As {@link #publish}, for the operator's commands and for start-up. */
  @SystemUse
  public void publishUnasked(UUID id) {
    publish(id, null);
  }

  private HeldRole requireProvince() {
    return access.require(organisation.province().key(), Role.PROVINCE_STAFF);
  }

  private void publish(UUID id, HeldRole as) {
    StoredCriteriaSet stored = sets.find(id).orElseThrow(() -> new NotFound("criteria-set", id));
    boolean news = !stored.isPublished() || stored.isSuspended();
    stored.publish(clock.instant());
    if (news) {
      auditLog.write(Act.on("criteria-set.publish", "criteria-set", id).as(as));
      published.fire(new CriteriaSetPublished(stored.id()));
    }
  }

  /** The published sets, newest version of each code first; drafts too for those who make them. */
  @OpenToAll
  public List<CriteriaSetRow> rows() {
    return sets.rows(access.may(organisation.province().key(), Role.PROVINCE_STAFF));
  }

  /** Whether the caller makes criteria sets. */
  public boolean mayMake() {
    return access.may(organisation.province().key(), Role.PROVINCE_STAFF);
  }

  /** Demands that the caller makes criteria sets. */
  public void requireMaker() {
    access.require(organisation.province().key(), Role.PROVINCE_STAFF);
  }

  /** A set of the list; a draft only for those who make them. */
  @OpenToAll
  public CriteriaSetRow row(UUID id) {
    return rows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("criteria-set", id));
  }

  /** What a set allows but probably does not mean, for those who make them. */
  public List<CriteriaProblem> notices(UUID id) {
    requireMaker();
    return CriteriaReader.read(document(id)).notices();
  }

  /** The document of a set as it was written; a draft is shown only to those who make them. */
  @OpenToAll
  public JsonObject document(UUID id) {
    StoredCriteriaSet stored = visible(id);
    try (JsonReader reader = Json.createReader(new StringReader(stored.document()))) {
      return reader.readObject();
    }
  }

  /** What a set says; a draft is shown only to those who make them. */
  @OpenToAll
  public CriteriaSet set(UUID id) {
    return read(visible(id));
  }

  /** The published set of the title in force on 31 December of the year that began last. */
  @SystemUse
  public Optional<RuleSet> inForce(Title title, int year) {
    return sets.inForce(title, LocalDate.of(year, 12, 31)).map(this::rules);
  }

  /** A published set by code and version; without a version the newest published one. */
  @SystemUse
  public Optional<RuleSet> published(String code, Integer version) {
    Optional<StoredCriteriaSet> stored =
        version == null ? sets.newest(code) : sets.find(code, version);
    return stored.filter(StoredCriteriaSet::isPublished).map(this::rules);
  }

  /** A published set by key. */
  @SystemUse
  public RuleSet byKey(Long key) {
    return sets.find(key).map(this::rules).orElseThrow(() -> new NotFound("criteria-set", key));
  }

  /** Stops deriving by a set until it is published again. */
  @SystemUse
  public void suspend(Long key, String error) {
    sets.find(key).ifPresent(stored -> stored.suspend(error));
  }

  /** True while no set was taken: a fresh database. */
  @SystemUse
  public boolean isEmpty() {
    return sets.isEmpty();
  }

  private StoredCriteriaSet visible(UUID id) {
    StoredCriteriaSet stored = sets.find(id).orElseThrow(() -> new NotFound("criteria-set", id));
    if (stored.isPublished()) {
      return stored;
    }
    Long province = organisation.province().key();
    if (!access.may(province, Role.PROVINCE_STAFF)) {
      throw access.hide(province, "criteria-set", id, Role.PROVINCE_STAFF);
    }
    return stored;
  }

  private RuleSet rules(StoredCriteriaSet stored) {
    return new RuleSet(stored.id(), stored.publicId(), read(stored), stored.isSuspended());
  }

  private static CriteriaSet read(StoredCriteriaSet stored) {
    CriteriaSet known = READ.get(stored.publicId());
    if (known != null) {
      return known;
    }
    try (JsonReader reader = Json.createReader(new StringReader(stored.document()))) {
      CriteriaSet set = CriteriaReader.read(reader.readObject()).set();
      if (stored.isPublished()) {
        READ.put(stored.publicId(), set);
      }
      return set;
    }
  }
}
