package vn.hieuhoc.person;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/** The register of people. */
@Stateless
public class PersonService {

  private static final int MOST_ALIKE = 20;
  private static final Set<PersonFact> KEEPERS_MATTERS =
      Set.of(PersonFact.BIRTH_DATE, PersonFact.IDENTITY_NUMBER, PersonFact.SORT_NAME);

  @Inject private PersonRepository people;
  @Inject private RegisterReach reach;
  @Inject private PersonFinder finder;
  @Inject private PersonEntry entry;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * Enters somebody met by staff: a keeper of the register, or who runs a session there.
   *
   * @return public id
   */
  public UUID create(@Valid @NotNull NewPerson command) {
    UnitRow home = entry.place(command.residence());
    HeldRole as = reach.requireEntry(home.key());
    Person person = enter(command, home, IdentityAssurance.SELF_DECLARED);
    person.confirm(entry.confirmation(as, reach.account()));
    auditLog.write(
        Act.on("person.create", "person", person.publicId())
            .at(home.key())
            .forPerson(person.id())
            .as(as));
    return person.publicId();
  }

  /**
   * Changes an entry: by a keeper of the register, or by the person as far as it is unconfirmed. An
   * identity number is entered by keepers alone, who have seen the card: else whoever registers
   * could ask whose number it is, or take another's.
   */
  public void change(UUID personId, @Valid @NotNull PersonChange change) {
    Person person = person(personId);
    reach.requireSelfOrKeeper(person.id(), person.homeUnitId(), personId);
    HeldRole as = reach.isOwn(person.id()) ? null : reach.requireKeeper(person.homeUnitId());
    // Nobody keeps the own entry: a card is seen, and a confirmed home left, by another keeper.
    boolean keeper = as != null;
    boolean number =
        change.identityNumber() != null || change.unsaid().contains(PersonFact.IDENTITY_NUMBER);
    if (!keeper && number) {
      throw Refused.of("identityNumber", "person.identity-by-staff");
    }
    if (!keeper && person.assurance() != IdentityAssurance.SELF_DECLARED) {
      requireOnlyOwnMatters(person, change);
    }
    Person.Standing before = person.standing();
    entry.apply(person, change);
    if (change.residence() != null) {
      UnitRow home = entry.place(change.residence());
      if (!reach.isOwn(person.id())) {
        reach.requireKeeper(home.key());
      }
      entry.move(person, home, change.residence().from());
    }
    person.modified(clock.instant());
    entry.tellWhenOther(person, before);
    auditLog.write(
        Act.on("person.change", "person", personId)
            .at(person.homeUnitId())
            .forPerson(person.id())
            .as(as));
  }

  /** Demands that the caller may change an entry: before a form for it is shown. */
  public void requireChange(UUID personId) {
    Person person = person(personId);
    reach.requireSelfOrKeeper(person.id(), person.homeUnitId(), personId);
  }

  /**
   * A keeper of the register vouches that the person is who the entry says.
   *
   * @return whether the entry is surer than before
   */
  public boolean confirm(UUID personId) {
    Person person = person(personId);
    HeldRole as = reach.requireKeeper(person.homeUnitId());
    boolean surer = person.confirm(entry.confirmation(as, reach.account()));
    person.modified(clock.instant());
    auditLog.write(
        Act.on("person.confirm", "person", personId)
            .at(person.homeUnitId())
            .forPerson(person.id())
            .as(as));
    return surer;
  }

  /**
   * Somebody in the caller's reach, or the caller.
   *
   * @throws NotFound when there is no such person, or out of reach
   */
  public PersonRow find(UUID personId) {
    Person person = person(personId);
    reach.requireReadable(person.id(), person.homeUnitId(), personId);
    return finder.shown(row(person.id()));
  }

  /** Whether the caller keeps the entry; one does not keep one's own. */
  public boolean keeps(PersonRow row) {
    return reach.isKeeper(row.homeKey()) && !reach.isOwn(row.key());
  }

  /**
   * Key of somebody in the caller's reach, or of the caller.
   *
   * @throws NotFound when there is no such person, or out of reach
   */
  public Long readableKey(UUID personId) {
    Person person = person(personId);
    reach.requireReadable(person.id(), person.homeUnitId(), personId);
    return person.id();
  }

  /**
   * What the register says of somebody in the caller's reach: all of it for the person and the
   * keepers, no telephone, number or history for others.
   */
  public PersonDetails details(UUID personId) {
    return details(personId, true);
  }

  /** As {@link #details(UUID)}, without where the person lived. */
  public PersonDetails facts(UUID personId) {
    return details(personId, false);
  }

  private PersonDetails details(UUID personId, boolean withStays) {
    Person person = person(personId);
    reach.requireReadable(person.id(), person.homeUnitId(), personId);
    PersonRow row = finder.shown(row(person.id()));
    if (!reach.isOwn(person.id()) && !reach.isKeeper(person.homeUnitId())) {
      return new PersonDetails(
          row,
          person.sortName(),
          null,
          null,
          person.assurance(),
          person.confirmedAt(),
          null,
          List.of(),
          List.of());
    }
    return new PersonDetails(
        row,
        person.sortName(),
        person.phone(),
        person.identityLast4(),
        person.assurance(),
        person.confirmedAt(),
        person.confirmedAtUnitId(),
        entry.doubts(person),
        withStays ? people.residences(person.id()) : List.of());
  }

  /**
   * Somebody in the caller's reach by number, as typed.
   *
   * @throws Refused {@code person.number-unknown} when there is no such person, or out of reach
   */
  public PersonRow findByNumber(String typed) {
    String number = VietnameseText.tidy(typed == null ? "" : typed).toUpperCase(Locale.ROOT);
    return people
        .keyByNumber(number)
        .map(key -> finder.shown(row(key)))
        .filter(row -> reach.mayRead(row.key(), row.homeKey()))
        .orElseThrow(() -> Refused.of("person", "person.number-unknown", number));
  }

  /** The units whose people the caller may list, each with the units right under it. */
  public List<UnitRow> readableUnits() {
    return finder.withChildren(reach.readable(), today());
  }

  /** The caller's own row, or that of the person the caller helps. */
  public PersonRow own() {
    return row(reach.ownPerson());
  }

  /** The caller's own entry, or that of the person the caller helps; none without a person. */
  public Optional<PersonDetails> ownDetails() {
    return reach.isPerson() ? Optional.of(details(own().id())) : Optional.empty();
  }

  /** People in the caller's reach, by given name. */
  public Page<PersonRow> search(PersonSearch search, PageRequest page) {
    return finder.search(search, reach.readable(), page, today());
  }

  /** How many people in the caller's reach stand on each tab; none when a number asks for one. */
  public Map<PersonSearch.Tab, Integer> tabs(PersonSearch search) {
    return finder.tabs(search, reach.readable());
  }

  /** Those of some people who live in the caller's reach, by public id. */
  public Map<UUID, PersonRow> found(Collection<UUID> ids) {
    return finder.found(ids, reach.readable(), today());
  }

  /** Keys of those in reach whom words name; one more than are counted when there are more. */
  public List<Long> keysNamed(String words) {
    return finder.keys(words, reach.readable());
  }

  /**
   * People in the caller's reach who could be one that is about to be entered: the same name, and
   * no other year of birth.
   *
   * @param birthDate as far as it is known, or null
   */
  public List<PersonRow> alike(String fullName, PartialDate birthDate) {
    String name = VietnameseText.fold(VietnameseText.tidy(fullName == null ? "" : fullName));
    Integer year = birthDate == null ? null : birthDate.year();
    return finder.shown(people.alike(name, year, reach.readable(), today(), MOST_ALIKE));
  }

  /**
   * People in the caller's reach in the order of entry, for programs that read all; who looks for a
   * name reads them by name.
   *
   * @param after public id of the last one read, or null to begin
   * @param most how many
   */
  public List<PersonRow> list(PersonSearch search, UUID after, int most) {
    return finder.list(search, reach.readable(), after, most, today());
  }

  /** Enters somebody who registers without staff. */
  @SystemUse
  public UUID register(@Valid @NotNull NewPerson command) {
    return enter(command, entry.place(command.residence()), IdentityAssurance.SELF_DECLARED)
        .publicId();
  }

  /** The row of a person. */
  @SystemUse
  public PersonRow row(Long key) {
    return people.rowsOf(List.of(key), today()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("person", key));
  }

  /**
   * The identity number of one entry, sealed for another one, or null when there is none.
   *
   * @param fromKey key of the person who has it
   * @param toKey key of the person for whom it is sealed
   */
  @SystemUse
  public byte[] identityFor(Long fromKey, Long toKey) {
    return entry.resealed(
        people.find(fromKey).orElseThrow(() -> new NotFound("person", fromKey)),
        people.find(toKey).orElseThrow(() -> new NotFound("person", toKey)));
  }

  /** Announces that entries are other than they were, after they were written by plain SQL. */
  @SystemUse
  public void rewritten(Collection<Long> keys) {
    keys.forEach(
        key ->
            people
                .find(key)
                .ifPresent(
                    person -> {
                      people.refresh(person);
                      entry.touched(person);
                    }));
  }

  /** The rows of several people by key; missing keys are left out. */
  @SystemUse
  public Map<Long, PersonRow> rowsOf(Collection<Long> keys) {
    return people.rowsOf(keys, today()).stream()
        .collect(Collectors.toMap(PersonRow::key, row -> row));
  }

  /** Key of a person. */
  @SystemUse
  public Long key(UUID personId) {
    return person(personId).id();
  }

  /** Key of the person with this number, if there is one. */
  @SystemUse
  public Optional<Long> byNumber(String personNumber) {
    return people.keyByNumber(personNumber);
  }

  /**
   * Code of the group of people recorded for the person, else the usual one of the work, or none.
   */
  @SystemUse
  public Optional<String> groupOf(Long key) {
    PersonRow row = row(key);
    return Optional.ofNullable(
        row.group() != null ? row.group() : row.workingStatus().usualGroup());
  }

  /** Key of the hamlet or commune where the person lived on a day. */
  @SystemUse
  public Optional<Long> homeUnitAt(Long key, LocalDate day) {
    return people.homeAt(key, day);
  }

  /** Keys of everybody who lived in the subtree of a unit on a day. */
  @SystemUse
  public List<Long> livingUnder(Long unitKey, LocalDate day) {
    return people.livingUnder(unitKey, day);
  }

  private Person enter(NewPerson command, UnitRow home, IdentityAssurance assurance) {
    Person person =
        new Person(newNumber(), PersonEntry.named(command.fullName()), assurance, clock.instant());
    entry.apply(
        person,
        new PersonChange(
            null,
            null,
            command.birthDate(),
            command.gender(),
            command.group(),
            command.workingStatus(),
            command.formOfAddress(),
            null,
            command.identityNumber(),
            command.phone()));
    people.add(person);
    entry.move(person, home, command.residence().from());
    entry.written(person);
    return person;
  }

  /** What stays a person's own to change when somebody has vouched for the entry. */
  private static void requireOnlyOwnMatters(Person person, PersonChange change) {
    boolean asIs =
        change.fullName() == null
            || person.fullName().equals(VietnameseText.tidy(change.fullName()));
    boolean sameBirth = change.birthDate() == null || change.birthDate().equals(person.birthDate());
    boolean rest =
        change.sortName() == null
            && change.identityNumber() == null
            && change.residence() == null
            && Collections.disjoint(change.unsaid(), KEEPERS_MATTERS);
    if (!asIs || !sameBirth || !rest) {
      throw new Refused("person.confirmed-entry", person.personNumber());
    }
  }

  private String newNumber() {
    String number = null;
    while (number == null || people.numberIsTaken(number)) {
      number = Person.drawNumber();
    }
    return number;
  }

  private Person person(UUID personId) {
    return people.find(personId).orElseThrow(() -> new NotFound("person", personId));
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
