package vn.hieuhoc.collective;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** The register of clans. */
@Stateless
public class ClanService {

  @Inject private ClanRepository clans;
  @Inject private PersonService people;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * Enters a clan.
   *
   * @return public id
   */
  public UUID create(@Valid @NotNull NewClan command) {
    UnitRow unit = organisation.unit(command.unit());
    HeldRole as = reach.requireKeeper(unit.key());
    LocalDate from = command.from() == null ? today() : command.from();
    Clan clan = new Clan(command.name(), unit.key(), from, clock.instant());
    clans.add(clan);
    command.members().forEach(member -> join(clan, member, from));
    auditLog.write(Act.on("clan.create", "clan", clan.publicId()).at(unit.key()).as(as));
    return clan.publicId();
  }

  /** Somebody joins a clan from a day on. */
  public void join(UUID clanId, @Valid @NotNull NewMember member, LocalDate from) {
    Clan clan = clan(clanId);
    HeldRole as = reach.requireKeeper(clan.unitId(), "clan", clanId);
    Long person = join(clan, member, from == null ? today() : from);
    auditLog.write(Act.on("clan.join", "clan", clanId).at(clan.unitId()).forPerson(person).as(as));
  }

  /** Somebody leaves a clan: the day is the first one without. */
  public void leave(UUID clanId, UUID personId, @NotNull LocalDate day) {
    Clan clan = clan(clanId);
    HeldRole as = reach.requireKeeper(clan.unitId(), "clan", clanId);
    Long person = people.key(personId);
    ClanMember member =
        clans.lastingIn(clan.id(), person).orElseThrow(() -> new NotFound("clan-member", personId));
    if (!day.isAfter(member.validFrom())) {
      throw Refused.of("day", "clan.dates", day, member.validFrom());
    }
    member.end(day);
    auditLog.write(Act.on("clan.leave", "clan", clanId).at(clan.unitId()).forPerson(person).as(as));
  }

  /** A clan in the caller's reach. */
  public ClanRow find(UUID clanId) {
    Clan clan = clan(clanId);
    reach.requireReadable(clan.unitId(), "clan", clanId);
    return row(clan.id());
  }

  /** All memberships of a clan, ended ones included. */
  public List<MemberRow> members(UUID clanId) {
    Clan clan = clan(clanId);
    reach.requireReadable(clan.unitId(), "clan", clanId);
    return clans.members(clan.id());
  }

  /** Clans in the caller's reach in the order of entry. */
  public List<ClanRow> list(UUID unit, UUID after, int most) {
    List<Long> units = reach.readable();
    List<Long> within = unit == null ? units : List.of(organisation.key(unit));
    return clans.inOrderOfEntry(units, within, today(), after, most);
  }

  /** Keys of the members of a clan on a day. */
  @SystemUse
  public List<Long> memberKeys(Long clanKey, LocalDate day) {
    return clans.memberKeys(clanKey, day);
  }

  /** Key of a clan. */
  @SystemUse
  public Long key(UUID clanId) {
    return clan(clanId).id();
  }

  /** The row of a clan. */
  @SystemUse
  public ClanRow row(Long key) {
    return clans.row(key, today()).orElseThrow(() -> new NotFound("clan", key));
  }

  private Long join(Clan clan, NewMember member, LocalDate from) {
    PersonRow person = people.find(member.person());
    if (clans.lastingIn(clan.id(), person.key()).isPresent()) {
      throw Refused.of("members", "clan.member-already", person.fullName());
    }
    clans.add(new ClanMember(clan.id(), person.key(), member.role(), from));
    return person.key();
  }

  private Clan clan(UUID clanId) {
    return clans.find(clanId).orElseThrow(() -> new NotFound("clan", clanId));
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
