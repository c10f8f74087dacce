package vn.hieuhoc.collective;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.directory.Directory;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
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

/** The register of households. */
@Stateless
public class HouseholdService {

  @Inject private HouseholdRepository households;
  @Inject private PersonService people;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * What somebody belonged to for a time.
   *
   * @param kind employment, household or clan
   * @param id public id of the workplace, household or clan
   * @param name name of the workplace or clan, or code of the household
   * @param from first day
   * @param to first day without, or null
   */
  public record Belonging(String kind, UUID id, String name, LocalDate from, LocalDate to) {}

  /**
   * Enters a household with its members: before its place began in what that came from, and today
   * in what it went on.
   *
   * @return public id
   */
  public UUID create(@Valid @NotNull NewHousehold command) {
    UnitRow unit = organisation.unit(command.unit());
    UnitPair.Way way = organisation.way(unit.key());
    HeldRole as = reach.requireKeeper(way.now());
    requireInhabited(unit);
    String code = households.codeFor(way.now(), command.code());
    LocalDate from = notAhead(command.from());
    Household household = new Household(code, way.now(), from, clock.instant());
    households.add(household);
    households.stand(household, way.from("from", unit.name(), from));
    command.members().forEach(member -> join(household, member, from));
    auditLog.write(
        Act.on("household.create", "household", household.publicId()).at(way.now()).as(as));
    return household.publicId();
  }

  /**
   * The household was there earlier than was said when it was entered: at a unit, from a day on.
   */
  public void begin(UUID householdId, UUID unitId, @NotNull LocalDate from) {
    Household household = household(householdId);
    HeldRole as = reach.requireKeeper(household.unitId(), "household", householdId);
    UnitRow unit = organisation.unit(unitId);
    UnitPair.Way way = organisation.way(unit.key());
    requireInhabited(unit);
    if (!way.now().equals(household.unitId()) || from.isAfter(household.validFrom())) {
      throw Refused.of("from", "household.before-start", from, household.validFrom());
    }
    household.begin(from);
    households.stand(household, way.from("from", unit.name(), from));
    auditLog.write(
        Act.on("household.begin", "household", householdId).at(household.unitId()).as(as));
  }

  /**
   * Somebody joins a household from a day on.
   *
   * @throws Refused {@code household.member-elsewhere} when the person is in one then
   */
  public void join(UUID householdId, @Valid @NotNull NewMember member, LocalDate from) {
    Household household = household(householdId);
    HeldRole as = reach.requireKeeper(household.unitId(), "household", householdId);
    Long person = join(household, member, notAhead(from));
    auditLog.write(
        Act.on("household.join", "household", householdId)
            .at(household.unitId())
            .forPerson(person)
            .as(as));
  }

  /** Somebody leaves a household: the day is the first one without. */
  public void leave(UUID householdId, UUID personId, @NotNull LocalDate day) {
    Household household = household(householdId);
    HeldRole as = reach.requireKeeper(household.unitId(), "household", householdId);
    Long person = people.key(personId);
    HouseholdMember member =
        households
            .lastingIn(household.id(), person)
            .orElseThrow(() -> new NotFound("household-member", personId));
    if (!day.isAfter(member.validFrom())) {
      throw Refused.of("day", "household.dates", day, member.validFrom());
    }
    member.end(day);
    auditLog.write(
        Act.on("household.leave", "household", householdId)
            .at(household.unitId())
            .forPerson(person)
            .as(as));
  }

  /** A household in the caller's reach, or the caller's own. */
  public HouseholdRow find(UUID householdId) {
    Household household = household(householdId);
    requireReadable(household);
    return row(household.id());
  }

  /** Whether the caller keeps the register where the household stands. */
  public boolean keeps(HouseholdRow household) {
    return reach.isKeeper(household.unitKey());
  }

  /** All memberships of a household, ended ones included. */
  public List<MemberRow> members(UUID householdId) {
    Household household = household(householdId);
    requireReadable(household);
    return households.members(household.id());
  }

  /** Households in the caller's reach by hamlet and code; words name one of their people. */
  public Page<HouseholdRow> search(String words, UUID unit, PageRequest page) {
    List<Long> units = reach.readable();
    if (unit != null) {
      Long key = organisation.key(unit);
      reach.requireReadable(key, "unit", unit);
      units = List.of(key);
    }
    String code = words == null ? "" : words.strip();
    List<Long> members = code.isEmpty() ? null : people.keysNamed(code);
    Page<HouseholdRow> found = households.search(units, members, code, today(), page);
    // Of a name that more people bear than are counted, more households are there than are found.
    return members == null || members.size() <= Directory.COUNTED
        ? found
        : new Page<>(found.items(), Directory.COUNTED + 1L, page);
  }

  /** Households in the caller's reach in the order of entry, for programs that read all. */
  public List<HouseholdRow> list(UUID unit, UUID after, int most) {
    List<Long> units = reach.readable();
    List<Long> within = unit == null ? units : List.of(organisation.key(unit));
    return households.inOrderOfEntry(units, within, today(), after, most);
  }

  /** The household today of somebody in the caller's reach, if there is one. */
  public Optional<HouseholdRow> of(UUID personId) {
    return ofPerson(people.readableKey(personId), today());
  }

  /** The household of the caller today, if there is one. */
  public Optional<HouseholdRow> own() {
    return ofPerson(reach.ownPerson(), today());
  }

  /** The household of a person on a day, if there is one. */
  @SystemUse
  public Optional<HouseholdRow> ofPerson(Long personKey, LocalDate day) {
    return households.keyOfPerson(personKey, day).map(this::row);
  }

  /** Keys of the members of a household on a day. */
  @SystemUse
  public List<Long> memberKeys(Long householdKey, LocalDate day) {
    return households.memberKeys(householdKey, day);
  }

  /** Key of a household. */
  @SystemUse
  public Long key(UUID householdId) {
    return household(householdId).id();
  }

  /** The row of a household. */
  @SystemUse
  public HouseholdRow row(Long key) {
    return households.row(key, today()).orElseThrow(() -> new NotFound("household", key));
  }

  /** The households of somebody in the caller's reach over the years, newest first. */
  public List<Membership> historyOf(UUID personId) {
    return historyOf(people.readableKey(personId));
  }

  /** Workplaces, households and clans of a person over the years. */
  @SystemUse
  public List<Belonging> belongingsOf(Long personKey) {
    return households.belongings(personKey);
  }

  /** The households of a person over the years, newest first. */
  @SystemUse
  public List<Membership> historyOf(Long personKey) {
    return households.ofPerson(personKey);
  }

  /** Families live in hamlets, or in communes whose hamlets are not known. */
  static void requireInhabited(UnitRow unit) {
    unit.requireChosen("unit");
    boolean inhabited =
        unit.tree() == UnitTree.ADMINISTRATIVE
            && (unit.level() == UnitLevel.HAMLET || unit.level() == UnitLevel.COMMUNE);
    if (!inhabited) {
      throw Refused.of("unit", "household.place", unit.name());
    }
  }

  private Long join(Household household, NewMember member, LocalDate from) {
    PersonRow person = people.find(member.person());
    requireTime(household, person, from);
    households.lockHousehold(household.id());
    households.lockPerson(person.key());
    households
        .lasting(person.key(), from)
        .ifPresent(
            elsewhere -> {
              throw elsewhere(person, household, elsewhere);
            });
    if (member.role() == MemberRole.HEAD && households.hasHead(household.id(), from)) {
      throw Refused.of("members", "household.second-head", household.code());
    }
    households.add(new HouseholdMember(household.id(), person.key(), member.role(), from));
    return person.key();
  }

  /** Nobody belongs to a household that is not there, nor before birth. */
  private static void requireTime(Household household, PersonRow person, LocalDate from) {
    if (from.isBefore(household.validFrom())) {
      throw Refused.of("from", "household.before-start", from, household.validFrom());
    }
    if (household.validTo() != null) {
      throw Refused.of("from", "household.ended", household.code(), household.validTo());
    }
    if (person.birthDate() != null && from.isBefore(person.birthDate().earliest())) {
      throw Refused.of("from", "household.before-birth", from, person.fullName());
    }
  }

  /** Where the person is a member is told to those who keep that household, too. */
  private Refused elsewhere(PersonRow person, Household household, HouseholdMember membership) {
    if (membership.householdId().equals(household.id())) {
      return Refused.of("members", "household.member-already", person.fullName());
    }
    HouseholdRow other = households.row(membership.householdId(), today()).orElse(null);
    return other == null || !reach.isKeeper(other.unitKey())
        ? Refused.of("members", "household.member-elsewhere", person.fullName())
        : Refused.of(
            "members",
            "household.member-of-other",
            person.fullName(),
            other.code(),
            other.unitName() == null ? "" : other.unitName(),
            membership.validFrom());
  }

  private void requireReadable(Household household) {
    boolean own =
        reach.isPerson()
            && households
                .keyOfPerson(reach.ownPerson(), today())
                .filter(household.id()::equals)
                .isPresent();
    if (!own) {
      reach.requireReadable(household.unitId(), "household", household.publicId());
    }
  }

  private Household household(UUID householdId) {
    return households.find(householdId).orElseThrow(() -> new NotFound("household", householdId));
  }

  /** The day, or today; a register says nothing of days to come. */
  private LocalDate notAhead(LocalDate from) {
    if (from != null && from.isAfter(today())) {
      throw Refused.of("from", "household.from-ahead", from, today());
    }
    return from == null ? today() : from;
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
