package vn.hieuhoc.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.identity.IdentityNumber;
import vn.hieuhoc.identity.IdentityVault;
import vn.hieuhoc.identity.PhoneNumber;
import vn.hieuhoc.identity.TakenNumbers;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/** Writes what is said of a person into the entry, and tells when rules may see it otherwise. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEntry {

  private static final int EARLIEST_BIRTH = 1890;

  @Inject private PersonRepository people;
  @Inject private OrganisationService organisation;
  @Inject private IdentityVault vault;
  @Inject private TakenNumbers takenNumbers;
  @Inject private Event<Object> events;
  @Inject private Clock clock;

  /** Takes over what is said, except where the person lives. */
  void apply(Person person, PersonChange change) {
    // Looked up before anything is taken over: a change that waits to be written would hold the
    // very row the suggestion about a taken number must refer to.
    IdentityNumber number = free(person, change.identityNumber());
    take(person, change, today());
    if (change.birthDate() != null) {
      stays(person).requireBornBy("birthDate");
    }
    if (number != null) {
      person.identify(number, vault);
    }
    change.unsaid().forEach(fact -> forget(person, fact));
  }

  /**
   * The number that is said; null when none is.
   *
   * @throws Refused {@code person.identity-taken} when somebody else bears it, {@code
   *     person.too-many-taken} when the caller has heard that too often of late
   */
  private IdentityNumber free(Person person, String said) {
    IdentityNumber number = IdentityNumber.parse(said);
    if (number != null) {
      takenNumbers.requireFew();
      people
          .keyByIdentity(vault.hash(number))
          .filter(other -> !other.equals(person.id()))
          .ifPresent(
              other -> {
                takenNumbers.note(other);
                if (person.id() != null) {
                  events.fire(new PersonWritten.IdentityTaken(person.id(), other));
                }
                throw Refused.of("identityNumber", "person.identity-taken", number.last4());
              });
    }
    return number;
  }

  private static void forget(Person person, PersonFact fact) {
    switch (fact) {
      case BIRTH_DATE -> person.born(null);
      case GENDER -> person.is(null);
      case GROUP -> person.belongsTo(null);
      case FORM_OF_ADDRESS -> person.address(null);
      case IDENTITY_NUMBER -> person.forgetIdentity();
      case SORT_NAME -> person.sortAsComputed();
    }
  }

  /** Takes over what is said, but for identity number and home: they need a look at others. */
  static void take(Person person, PersonChange change, LocalDate today) {
    if (change.fullName() != null) {
      person.rename(named(change.fullName()));
    }
    if (change.sortName() != null) {
      person.correctSortName(change.sortName());
    }
    if (change.birthDate() != null) {
      person.born(past(change.birthDate(), today));
    }
    Optional.ofNullable(change.gender()).ifPresent(person::is);
    Optional.ofNullable(change.group()).ifPresent(person::belongsTo);
    Optional.ofNullable(change.workingStatus()).ifPresent(person::works);
    Optional.ofNullable(change.formOfAddress()).ifPresent(person::address);
    if (change.phone() != null) {
      person.reachedAt(PhoneNumber.normalise(change.phone()));
    }
  }

  /**
   * The person lives there from a day, or from today: before the unit began in what it came from,
   * and after it ended in what it went on.
   *
   * @throws Refused {@code person.residence-order} when that was before the last move
   */
  void move(Person person, UnitRow home, LocalDate asked) {
    LocalDate from = asked == null ? today() : asked;
    boolean stands = home.validTo() == null && !from.isBefore(home.validFrom());
    List<UnitPair.Onward> way =
        stands
            ? List.of(new UnitPair.Onward(home.key(), from, null))
            : organisation.way(home.key()).from("residence", home.name(), from);
    moved(person, stays(person).last(), way.get(0).unit(), from, today()).ifPresent(people::add);
    way.subList(1, way.size()).forEach(step -> goOn(person, step));
    person.livesAt(way.get(way.size() - 1).unit());
  }

  /**
   * As {@link #move}, with the last residence already at hand.
   *
   * @return the residence that is to be added, if one begins
   */
  static Optional<Residence> moved(
      Person person, Optional<Residence> last, Long home, LocalDate from, LocalDate today) {
    if (from.isAfter(today)) {
      throw Refused.of("residence", "person.residence-in-future", from);
    }
    requireBornBy(person, from, "residence");
    Residence begun = null;
    Residence before = last.orElse(null);
    if (before == null || before.validTo() != null) {
      if (before != null && before.validTo().isAfter(from)) {
        throw Refused.of("residence", "person.residence-order", from, before.validTo());
      }
      begun = new Residence(person.id(), home, from);
    } else if (before.validFrom().isAfter(from)) {
      throw Refused.of("residence", "person.residence-order", from, before.validFrom());
    } else if (before.validFrom().equals(from)) {
      before.correct(home);
    } else if (!before.unitId().equals(home)) {
      before.end(from);
      begun = new Residence(person.id(), home, from);
    }
    person.livesAt(home);
    return Optional.ofNullable(begun);
  }

  /** The place went on in another, and the person with it. */
  private void goOn(Person person, UnitPair.Onward step) {
    Residence last = stays(person).last().orElseThrow();
    if (last.validFrom().isBefore(step.date())) {
      people.add(last.goOn(step.unit(), step.date(), step.act()));
    } else {
      // On that day the unit was gone: it was the next one all the time.
      last.correct(step.unit());
    }
  }

  /** Nobody lives in a unit before it began. */
  void requireBegun(UnitRow home, LocalDate from) {
    organisation.way(home.key()).requireBegun(home.key(), "from", home.name(), from);
  }

  /** Nobody lives somewhere before birth. */
  static void requireBornBy(Person person, LocalDate from, String field) {
    PartialDate birth = person.birthDate();
    if (birth != null && from.isBefore(birth.earliest())) {
      throw Refused.of(field, "person.residence-before-birth", from, birth.earliest());
    }
  }

  /** Where the person lived, as far as it is entered. */
  Stays stays(Person person) {
    List<Residence> stays = person.id() == null ? List.of() : people.stays(person.id());
    return new Stays(stays, person.birthDate(), today());
  }

  /** The hamlet or commune that is meant; nobody lives in a province or an office. */
  UnitRow place(NewResidence residence) {
    UnitRow unit = organisation.unit(residence.unit());
    unit.requireChosen("residence");
    boolean inhabited =
        switch (unit.level()) {
          case COMMUNE, HAMLET -> unit.tree() == UnitTree.ADMINISTRATIVE;
          default -> false;
        };
    if (!inhabited) {
      throw Refused.of("residence", "person.residence-place", unit.name());
    }
    return unit;
  }

  /** What it is worth that the caller vouches for an entry, under the role. */
  Person.Confirmation confirmation(HeldRole as, Long accountId) {
    IdentityAssurance assurance =
        switch (as.role()) {
          case COMMUNE_STAFF, PROVINCE_STAFF -> IdentityAssurance.CONFIRMED;
          default -> IdentityAssurance.CONFIRMED_BY_HAMLET;
        };
    return new Person.Confirmation(assurance, clock.instant(), as.unitId(), accountId);
  }

  /** The identity number of one, sealed for the other; null when there is none. */
  byte[] resealed(Person from, Person to) {
    return from.identityCipher() == null
        ? null
        : vault.seal(vault.open(from.identityCipher(), from.publicId()), to.publicId());
  }

  /** In what the identity number contradicts the entry. */
  List<String> doubts(Person person) {
    if (person.identityCipher() == null) {
      return List.of();
    }
    PartialDate birth = person.birthDate();
    return vault
        .open(person.identityCipher(), person.publicId())
        .doubts(male(person.gender()), birth == null ? null : birth.year());
  }

  private static Boolean male(Gender gender) {
    return gender == Gender.MALE || gender == Gender.FEMALE ? gender == Gender.MALE : null;
  }

  private static PartialDate past(PartialDate birth, LocalDate today) {
    if (birth.earliest().isAfter(today)) {
      throw Refused.of("birthDate", "person.birth-ahead", told(birth));
    }
    if (birth.year() < EARLIEST_BIRTH) {
      throw Refused.of("birthDate", "person.birth-date", told(birth), EARLIEST_BIRTH);
    }
    return birth;
  }

  /** As sentences show it: a day in the way of their language, else as much as is known. */
  private static Object told(PartialDate birth) {
    return birth.day() == null ? birth.toString() : birth.earliest();
  }

  /** The name as typed, when there is one. */
  static String named(String typed) {
    if (VietnameseText.tidyOrNull(typed) == null) {
      throw Refused.of("fullName", "person.name-empty");
    }
    return typed;
  }

  /** Announces what was written, and that rules may see it otherwise. */
  void tellWhenOther(Person person, Person.Standing before) {
    written(person);
    if (!person.standing().equals(before)) {
      events.fire(new PersonChanged(person.id()));
    }
  }

  /** Announces that an entry was made or changed. */
  void written(Person person) {
    events.fire(new PersonWritten(person.id()));
  }

  /** The entry was changed in what rules ask about. */
  void touched(Person person) {
    person.modified(clock.instant());
    written(person);
    events.fire(new PersonChanged(person.id()));
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
