package vn.hieuhoc.position;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/** Posts in the association, in centres and hamlets. */
@Stateless
public class PositionService {

  @Inject private PositionRepository positions;
  @Inject private PersonService people;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * Somebody takes up a post.
   *
   * @return public id
   * @throws Refused {@code position.not-there} when a unit of its kind has no such post, {@code
   *     position.held-already} when the person, {@code position.held-by-other} when another holds
   *     it within that time
   */
  public UUID create(@Valid @NotNull NewPosition command) {
    UnitRow unit = organisation.unit(command.unit());
    HeldRole as = reach.requireKeeper(unit.key());
    PersonRow person = people.find(command.person());
    if (!PositionKind.at(unit.kind()).contains(command.kind())) {
      throw Refused.of("kind", "position.not-there", unit.name());
    }
    Position position = new Position(person.key(), unit.key(), command);
    requireRoom(position, person, unit, command.from(), command.to());
    positions.add(position);
    auditLog.write(
        Act.on("position.create", "position", position.publicId())
            .at(unit.key())
            .forPerson(person.key())
            .as(as)
            .saying(command.kind().name()));
    return position.publicId();
  }

  /**
   * What was written down wrongly is put right: first day, end or basis. What is left out stays.
   *
   * @throws Refused as {@link #create} does
   */
  public void correct(UUID positionId, @Valid @NotNull PositionCorrection correction) {
    if (correction.isEmpty()) {
      throw Refused.of("to", "position.nothing-to-correct");
    }
    Position position = kept(positionId);
    HeldRole as = reach.requireKeeper(position.unitId(), "position", positionId);
    LocalDate from = correction.from() == null ? position.validFrom() : correction.from();
    LocalDate to = correction.to() == null ? position.validTo() : correction.to();
    if (correction.isLasting()) {
      to = null;
    }
    String basis =
        correction.basis() == null
            ? position.basis()
            : VietnameseText.tidyOrNull(correction.basis());
    UnitRow unit = organisation.unit(position.unitId());
    requireRoom(position, people.row(position.personId()), unit, from, to);
    position.correct(from, to, basis);
    positions.changed(position);
    auditLog.write(
        Act.on("position.correct", "position", positionId)
            .at(position.unitId())
            .forPerson(position.personId())
            .as(as)
            .saying(position.kind().name()));
  }

  /** The days make sense, and the post is free for the person then. */
  private void requireRoom(
      Position position, PersonRow person, UnitRow unit, LocalDate from, LocalDate to) {
    if (to != null && !to.isAfter(from)) {
      throw Refused.of("to", "position.dates", from, to);
    }
    if (from.isAfter(today().plusYears(1))) {
      throw Refused.of("from", "position.from-ahead", from);
    }
    if (person.birthYear() != null && from.getYear() < person.birthYear()) {
      throw Refused.of("from", "position.before-birth", from, Integer.toString(person.birthYear()));
    }
    positions.lockUnit(unit.key());
    refuseSecond(position, unit, from, to);
    if (positions.overlaps(person.key(), unit.key(), position.kind(), from, to, position.id())) {
      throw Refused.of("kind", "position.held-already", person.fullName(), unit.name());
    }
  }

  /** Of some posts a unit has one at a time. */
  private void refuseSecond(Position position, UnitRow unit, LocalDate from, LocalDate to) {
    if (!position.kind().isSole()) {
      return;
    }
    positions
        .holders(unit.key(), position.kind(), from, to)
        .filter(holder -> !holder.personKey().equals(position.personId()))
        .findFirst()
        .ifPresent(
            holder -> {
              throw Refused.of("kind", "position.held-by-other", holder.fullName(), unit.name());
            });
  }

  /** The post ends: the day is the first one without it. */
  public void end(UUID positionId, @NotNull LocalDate day) {
    Position position = kept(positionId);
    HeldRole as = reach.requireKeeper(position.unitId(), "position", positionId);
    if (!day.isAfter(position.validFrom())) {
      throw Refused.of("to", "position.dates", position.validFrom(), day);
    }
    position.end(day);
    positions.changed(position);
    auditLog.write(
        Act.on("position.end", "position", positionId)
            .at(position.unitId())
            .forPerson(position.personId())
            .as(as)
            .saying(position.kind().name()));
  }

  /**
   * The post is not held any more from today on; one that begins today or later is held for its
   * first day.
   *
   * @throws Refused {@code position.ended} when it has ended by then
   */
  public void endNow(UUID positionId) {
    PositionRow held = find(positionId);
    if (!held.canEnd(today())) {
      throw new Refused("position.ended", held.validTo());
    }
    end(positionId, held.earliestEnd(today()));
  }

  /**
   * Where posts are held around a home, as far as the caller keeps the register there: association
   * and centres of its commune, its hamlets, and the association of the province.
   *
   * @param homeKey key of a hamlet or commune, or null
   */
  public List<UnitRow> unitsNear(Long homeKey) {
    Set<Long> kept = Set.copyOf(reach.kept());
    List<UnitRow> near = new ArrayList<>();
    if (homeKey == null) {
      return near;
    }
    boolean above = false;
    for (UnitRow unit : organisation.path(homeKey, today())) {
      above |= kept.contains(unit.key());
      if (unit.level() == UnitLevel.PROVINCE && above) {
        near.addAll(organisation.servingNow(unit.id()));
      }
      if (unit.level() == UnitLevel.COMMUNE) {
        if (above) {
          near.addAll(organisation.servingNow(unit.id()));
        }
        boolean all = above;
        organisation.hamlets(unit.key()).stream()
            .filter(hamlet -> all || kept.contains(hamlet.key()))
            .forEach(near::add);
      }
    }
    return near;
  }

  /** Posts a person holds or held, newest first. */
  public List<PositionRow> of(UUID personId) {
    return positions.ofPerson(people.readableKey(personId));
  }

  /** A post that the caller may put right: at a unit whose register the caller keeps. */
  public PositionRow toCorrect(UUID positionId) {
    reach.requireKeeper(kept(positionId).unitId(), "position", positionId);
    return find(positionId);
  }

  /** A post at a unit in the caller's reach. */
  public PositionRow find(UUID positionId) {
    Position position = kept(positionId);
    reach.requireReadable(position.unitId(), "position", positionId);
    return positions.ofPerson(position.personId()).stream()
        .filter(row -> row.id().equals(positionId))
        .findFirst()
        .orElseThrow(() -> new NotFound("position", positionId));
  }

  /** Who serves a unit today, for those who read its register. */
  public List<PositionRow> at(UUID unitId) {
    Long unit = organisation.key(unitId);
    reach.requireReadable(unit, "unit", unitId);
    return positions.atUnit(unit, today());
  }

  /**
   * Posts in the caller's reach in the order of entry, for programs that read all.
   *
   * @param after public id of the last one read, or null to begin
   * @param most how many
   */
  public List<PositionRow> list(PositionSearch search, UUID after, int most) {
    Long unit = search.unit() == null ? null : organisation.key(search.unit());
    return positions.inOrderOfEntry(reach.readable(), search, unit, today(), after, most);
  }

  /**
   * Posts of some kinds held on a day in the subtree of a unit of any tree: association units are
   * found under the administrative unit they serve as well.
   */
  @SystemUse
  public List<PositionRow> heldUnder(Long unitKey, Collection<PositionKind> kinds, LocalDate day) {
    return kinds.isEmpty() ? List.of() : positions.under(List.of(unitKey), kinds, day);
  }

  /** Posts a person holds or held, by key, newest first. */
  @SystemUse
  public List<PositionRow> ofPerson(Long personKey) {
    return positions.ofPerson(personKey);
  }

  private Position kept(UUID positionId) {
    return positions.find(positionId).orElseThrow(() -> new NotFound("position", positionId));
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
