package vn.hieuhoc.programme;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;

/**
 * The programmes and their rules: province staff write them, staff of the association read them.
 */
@Stateless
public class ProgrammeService {

  private static final Role[] READERS = {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF};
  private static final int CHOICES = 200;
  private static final Duration LOOK_BACK = Duration.ofDays(366);

  @Inject private ProgrammeRepository programmes;
  @Inject private ChoiceRepository choices;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Event<ProgrammeChanged> changed;
  @Inject private Clock clock;

  /**
   * Creates a draft.
   *
   * @param unitId key of the unit that runs it
   * @return public id
   * @throws Refused {@code training.code-taken}, {@code training.dates}, {@code training.way}
   */
  public UUID create(Long unitId, @Valid @NotNull ProgrammeDetails details) {
    HeldRole as = access.require(unitId, Role.PROVINCE_STAFF);
    check(details);
    if (programmes.hasCode(details.code())) {
      throw Refused.of("code", "training.code-taken", details.code());
    }
    TrainingProgramme programme = new TrainingProgramme(details, unitId, clock.instant());
    programmes.add(programme);
    takeRules(programme, details);
    auditLog.write(
        Act.on("training.create", "training-programme", programme.publicId()).at(unitId).as(as));
    return programme.publicId();
  }

  /**
   * Changes a programme; the code stays. The rules of a published one get the next number, and
   * completions are derived anew.
   */
  public void change(UUID id, @Valid @NotNull ProgrammeDetails details) {
    TrainingProgramme programme = find(id);
    HeldRole as = access.require(programme.unitId(), Role.PROVINCE_STAFF);
    check(details);
    programme.change(details);
    programme.dropRules();
    programmes.flush();
    takeRules(programme, details);
    changed.fire(new ProgrammeChanged(programme.id()));
    auditLog.write(
        Act.on("training.change", "training-programme", id)
            .at(programme.unitId())
            .as(as)
            .saying("rule " + programme.ruleNumber()));
  }

  /** Puts a programme in force. Publishing twice is harmless. */
  public void publish(UUID id) {
    TrainingProgramme programme = find(id);
    HeldRole as = access.require(programme.unitId(), Role.PROVINCE_STAFF);
    programme.publish();
    changed.fire(new ProgrammeChanged(programme.id()));
    auditLog.write(
        Act.on("training.publish", "training-programme", id).at(programme.unitId()).as(as));
  }

  /** The programmes: those in force, and the drafts for those who write them. */
  public List<ProgrammeRow> programmes() {
    access.requireAnywhere(READERS);
    return programmes.rows(mayWrite());
  }

  /**
   * A programme with its rules.
   *
   * @throws NotFound also for a draft, to those who do not write programmes
   */
  public ProgrammeView programme(UUID id) {
    access.requireAnywhere(READERS);
    TrainingProgramme programme = find(id);
    if (!programme.inForce() && !mayWrite()) {
      throw access.hide(null, "training-programme", id, Role.PROVINCE_STAFF);
    }
    return view(programme);
  }

  /** A programme with its rules, for who may change it. */
  public ProgrammeView toChange(UUID id) {
    TrainingProgramme programme = find(id);
    access.require(programme.unitId(), Role.PROVINCE_STAFF);
    return view(programme);
  }

  /** True when the caller may write programmes. */
  public boolean mayWrite() {
    return !access.reach(Role.PROVINCE_STAFF).contains(-1L);
  }

  /** The published courses a programme may point at, by title. */
  public List<LearningWay> courses() {
    access.requireAnywhere(Role.PROVINCE_STAFF);
    return choices.courses(CHOICES);
  }

  /** The sessions of the last year and those to come, in order of time. */
  public List<LearningWay> sessions() {
    access.requireAnywhere(Role.PROVINCE_STAFF);
    return choices.sessions(clock.instant().minus(LOOK_BACK), CHOICES);
  }

  /** True when there is any programme, in force or not. */
  @SystemUse
  public boolean any() {
    return programmes.any();
  }

  /** The rules of every programme in force, by key. */
  @SystemUse
  public List<ProgrammeRules> inForce() {
    return programmes.published().stream().map(TrainingProgramme::rules).toList();
  }

  /** Key of a programme, when it is in force. */
  @SystemUse
  public Optional<Long> keyInForce(UUID id) {
    return programmes.keyInForce(id);
  }

  /** The rules of a programme in force, by key. */
  @SystemUse
  public Optional<ProgrammeRules> inForce(Long key) {
    return programmes.find(key).filter(TrainingProgramme::inForce).map(TrainingProgramme::rules);
  }

  /** The programmes in force, for showing somebody how far they are in each. */
  @SystemUse
  public List<ProgrammeInForce> followable() {
    return programmes.followable();
  }

  /** Where the items of programmes can be learnt, by key of the item. */
  @SystemUse
  public Map<Long, List<LearningWay>> ways(Collection<Long> programmeKeys) {
    return programmes.ways(programmeKeys);
  }

  private static void check(ProgrammeDetails details) {
    if (details.validTo() != null && !details.validTo().isAfter(details.validFrom())) {
      throw Refused.of("validTo", "training.dates", details.validFrom(), details.validTo());
    }
    Set<String> codes = new HashSet<>();
    for (ProgrammeDetails.Item item : details.items()) {
      if (!codes.add(item.code())) {
        throw Refused.of("items", "training.item-twice", item.code());
      }
    }
    Set<ProgrammeDetails.Audience> audience = new HashSet<>();
    for (ProgrammeDetails.Audience one : details.audience()) {
      if (!audience.add(one)) {
        throw Refused.of("audience", "training.audience-twice", one.position());
      }
    }
  }

  private void takeRules(TrainingProgramme programme, ProgrammeDetails details) {
    List<TrainingItem> items = new ArrayList<>();
    for (ProgrammeDetails.Item written : details.items()) {
      TrainingItem item =
          new TrainingItem(programme, items.size() + 1, written.code(), written.name());
      written.ways().forEach(way -> item.add(way(item, way)));
      items.add(item);
    }
    programme.takeRules(
        items,
        details.audience().stream()
            .map(a -> new TrainingAudience(programme, a.position(), a.level()))
            .toList());
  }

  private TrainingItemWay way(TrainingItem item, ProgrammeDetails.Way way) {
    if (way.kind() == WayKind.CREDENTIAL) {
      if (way.topic() == null) {
        throw Refused.of("items", "training.way", item.code());
      }
      return TrainingItemWay.credential(item, way.topic());
    }
    if (way.id() == null) {
      throw Refused.of("items", "training.way", item.code());
    }
    return way.kind() == WayKind.COURSE
        ? TrainingItemWay.course(
            item, choices.courseKey(way.id()).orElseThrow(() -> new NotFound("course", way.id())))
        : TrainingItemWay.session(
            item,
            choices.sessionKey(way.id()).orElseThrow(() -> new NotFound("session", way.id())));
  }

  private ProgrammeView view(TrainingProgramme programme) {
    Map<Long, List<LearningWay>> ways = programmes.ways(List.of(programme.id()));
    return new ProgrammeView(
        programmes.row(programme.publicId()),
        programme.items().stream()
            .map(
                item ->
                    new ProgrammeView.ItemView(
                        item.code(), item.name(), ways.getOrDefault(item.id(), List.of())))
            .toList(),
        programme.audience().stream()
            .map(a -> new ProgrammeView.AudienceView(a.positionKind(), a.level()))
            .toList());
  }

  private TrainingProgramme find(UUID id) {
    return programmes.find(id).orElseThrow(() -> new NotFound("training-programme", id));
  }
}
