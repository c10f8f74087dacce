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
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

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
   * Enters a clan: before the place of its council began in what that came from, and today in what
   * it went on.
   *
   * @return public id
   */
  public UUID create(@Valid @NotNull NewClan command) {
    UnitRow unit = organisation.unit(command.unit());
    UnitPair.Way way = organisation.way(unit.key());
    HeldRole as = reach.requireKeeper(way.now());
    requirePlace(unit);
    LocalDate from = dayOf(command.from());
    Clan clan = new Clan(command.name(), way.now(), from, clock.instant());
    clans.add(clan);
    clans.stand(clan, way.from("from", unit.name(), from));
    command.members().forEach(member -> join(clan, member, from));
    auditLog.write(Act.on("clan.create", "clan", clan.publicId()).at(way.now()).as(as));
    return clan.publicId();
  }

  /** The clan was there earlier than was said when it was entered: at a unit, from a day on. */
  public void begin(UUID clanId, UUID unitId, @NotNull LocalDate from) {
    Clan clan = clan(clanId);
    HeldRole as = reach.requireKeeper(clan.unitId(), "clan", clanId);
    UnitRow unit = organisation.unit(unitId);
    UnitPair.Way way = organisation.way(unit.key());
    requirePlace(unit);
    if (!way.now().equals(clan.unitId()) || from.isAfter(clan.validFrom())) {
      throw Refused.of("from", "clan.before-start", from, clan.validFrom());
    }
    clan.begin(from);
    clans.stand(clan, way.from("from", unit.name(), from));
    auditLog.write(Act.on("clan.begin", "clan", clanId).at(clan.unitId()).as(as));
  }

  /** Somebody joins a clan from a day on. */
  public void join(UUID clanId, @Valid @NotNull NewMember member, LocalDate from) {
    Clan clan = clan(clanId);
    HeldRole as = reach.requireKeeper(clan.unitId(), "clan", clanId);
    Long person = join(clan, member, dayOf(from));
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

  /** It takes another name, its council moves, it ends. */
  public void change(UUID clanId, @Valid @NotNull ClanChange change) {
    Clan clan = clan(clanId);
    HeldRole as = reach.requireKeeper(clan.unitId(), "clan", clanId);
    requireLasting(clan);
    if (change.name() != null) {
      if (VietnameseText.tidyOrNull(change.name()) == null) {
        throw Refused.of("name", "clan.name-empty");
      }
      clan.rename(change.name());
    }
    if (change.unit() != null) {
      move(clan, organisation.unit(change.unit()), dayOf(change.from()));
    }
    if (change.to() != null) {
      end(clan, dayOf(change.to()));
    }
    auditLog.write(Act.on("clan.change", "clan", clanId).at(clan.unitId()).as(as));
  }

  private void move(Clan clan, UnitRow unit, LocalDate from) {
    requirePlace(unit);
    reach.requireKeeper(unit.key());
    if (unit.key().equals(clan.unitId())) {
      return;
    }
    organisation.way(unit.key()).requireBegun(unit.key(), "from", unit.name(), from);
    ClanPlace place = clans.place(clan.id()).orElse(null);
    if (place != null && from.isBefore(place.validFrom())) {
      throw Refused.of("from", "clan.move-order", from, place.validFrom());
    }
    if (place != null && from.equals(place.validFrom())) {
      place.correct(unit.key());
    } else {
      if (place != null) {
        place.end(from);
      }
      clans.add(new ClanPlace(clan.id(), unit.key(), from));
    }
    clan.standsAt(unit.key());
  }

  private void end(Clan clan, LocalDate to) {
    if (!to.isAfter(clan.validFrom())) {
      throw Refused.of("to", "clan.end-order", to, clan.validFrom());
    }
    for (ClanMember member : clans.lastingOf(clan.id(), to)) {
      if (!to.isAfter(member.validFrom())) {
        throw Refused.of("to", "clan.end-order", to, member.validFrom());
      }
      member.end(to);
    }
    clans.place(clan.id()).ifPresent(place -> place.end(to));
    clan.end(to);
  }

  /** Clans of today in the caller's reach whose name contains the words, by name. */
  public Page<ClanRow> search(String words, UUID unit, PageRequest page) {
    List<Long> units = reach.readable();
    if (unit != null) {
      Long key = organisation.key(unit);
      reach.requireReadable(key, "unit", unit);
      units = List.of(key);
    }
    String folded = VietnameseText.fold(words);
    List<ClanRow> found =
        clans.under(units, today()).stream()
            .filter(clan -> VietnameseText.fold(clan.name()).contains(folded))
            .toList();
    int first = Math.min(page.first(), found.size());
    int last = Math.min(first + page.size(), found.size());
    return new Page<>(found.subList(first, last), found.size(), page);
  }

  /** The clans of somebody in the caller's reach over the years, newest first. */
  public List<Membership> historyOf(UUID personId) {
    return historyOf(people.readableKey(personId));
  }

  /** The clans of a person over the years, newest first. */
  @SystemUse
  public List<Membership> historyOf(Long personKey) {
    return clans.ofPerson(personKey);
  }

  /** A clan in the caller's reach. */
  public ClanRow find(UUID clanId) {
    Clan clan = clan(clanId);
    reach.requireReadable(clan.unitId(), "clan", clanId);
    return row(clan.id());
  }

  /** Whether the caller keeps the register where the council of the clan sits. */
  public boolean keeps(ClanRow clan) {
    return reach.isKeeper(clan.unitKey());
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
    requireLasting(clan);
    if (clans.lastingIn(clan.id(), person.key()).isPresent()) {
      throw Refused.of("members", "clan.member-already", person.fullName());
    }
    if (from.isBefore(clan.validFrom())) {
      throw Refused.of("from", "clan.before-start", from, clan.validFrom());
    }
    if (person.birthDate() != null && from.isBefore(person.birthDate().earliest())) {
      throw Refused.of("from", "household.before-birth", from, person.fullName());
    }
    if (member.role() == MemberRole.HEAD) {
      clans.lastingOf(clan.id(), from).stream()
          .filter(each -> each.role() == MemberRole.HEAD)
          .findFirst()
          .ifPresent(
              head -> {
                throw Refused.of("members", "clan.second-head", clan.name());
              });
    }
    clans.add(new ClanMember(clan.id(), person.key(), member.role(), from));
    return person.key();
  }

  private static void requireLasting(Clan clan) {
    if (clan.validTo() != null) {
      throw new Refused("clan.ended", clan.name(), clan.validTo());
    }
  }

  /** The council of a clan sits in a hamlet, a commune or, for a great one, the province. */
  private static void requirePlace(UnitRow unit) {
    unit.requireChosen("unit");
    if (unit.tree() != UnitTree.ADMINISTRATIVE) {
      throw Refused.of("unit", "clan.place", unit.name());
    }
  }

  /** The day, or today; a register says nothing of days to come. */
  private LocalDate dayOf(LocalDate day) {
    if (day != null && day.isAfter(today())) {
      throw Refused.of("from", "household.from-ahead", day, today());
    }
    return day == null ? today() : day;
  }

  private Clan clan(UUID clanId) {
    return clans.find(clanId).orElseThrow(() -> new NotFound("clan", clanId));
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
