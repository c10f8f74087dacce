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
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
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
  @Inject private AuditLog auditLog;
  @Inject private Event<PersonChanged> changed;
  @Inject private Clock clock;

  /** Takes over what is said, except where the person lives. */
  void apply(Person person, PersonChange change) {
    if (change.fullName() != null) {
      person.rename(named(change.fullName()));
    }
    if (change.sortName() != null) {
      person.correctSortName(change.sortName());
    }
    if (change.birthDate() != null) {
      person.born(past(change.birthDate()));
      lasting(person).ifPresent(home -> requireBornBy(person, home.validFrom(), "birthDate"));
    }
    Optional.ofNullable(change.gender()).ifPresent(person::is);
    Optional.ofNullable(change.group()).ifPresent(person::belongsTo);
    Optional.ofNullable(change.workingStatus()).ifPresent(person::works);
    Optional.ofNullable(change.formOfAddress()).ifPresent(person::address);
    if (change.phone() != null) {
      person.reachedAt(PhoneNumber.normalise(change.phone()));
    }
    IdentityNumber number = IdentityNumber.parse(change.identityNumber());
    if (number != null) {
      people
          .keyByIdentity(vault.hash(number))
          .filter(other -> !other.equals(person.id()))
          .ifPresent(
              other -> {
                auditLog.writeRefused(
                    Act.on("person.identity-taken", "person", null).forPerson(other));
                throw Refused.of("identityNumber", "person.identity-taken", number.last4());
              });
      person.identify(number, vault);
    }
  }

  /**
   * The person lives there from a day, or from today.
   *
   * @throws Refused {@code person.residence-order} when that was before the last move
   */
  void move(Person person, UnitRow home, LocalDate asked) {
    LocalDate from = asked == null ? today() : asked;
    if (from.isAfter(today())) {
      throw Refused.of("residence", "person.residence-in-future", from);
    }
    requireBornBy(person, from, "residence");
    Optional<Residence> lasting = lasting(person);
    if (lasting.isPresent() && lasting.get().validFrom().isAfter(from)) {
      throw Refused.of("residence", "person.residence-order", from, lasting.get().validFrom());
    }
    if (lasting.isPresent() && lasting.get().validFrom().equals(from)) {
      lasting.get().correct(home.key());
    } else if (lasting.isEmpty() || !lasting.get().unitId().equals(home.key())) {
      lasting.ifPresent(residence -> residence.end(from));
      people.add(new Residence(person.id(), home.key(), from));
    }
    person.livesAt(home.key());
  }

  /** Nobody lives somewhere before birth. */
  private static void requireBornBy(Person person, LocalDate from, String field) {
    PartialDate birth = person.birthDate();
    if (birth != null && from.isBefore(birth.earliest())) {
      throw Refused.of(field, "person.residence-before-birth", from, birth.earliest());
    }
  }

  private Optional<Residence> lasting(Person person) {
    return person.id() == null ? Optional.empty() : people.lastingResidence(person.id());
  }

  /** The hamlet or commune that is meant; nobody lives in a province or an office. */
  UnitRow place(NewResidence residence) {
    UnitRow unit = organisation.unit(residence.unit());
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

  /** In what the identity number contradicts the entry. */
  List<String> doubts(Person person) {
    if (person.identityCipher() == null) {
      return List.of();
    }
    PartialDate birth = person.birthDate();
    return vault
        .open(person.identityCipher(), person.publicId())
        .doubts(person.gender(), birth == null ? null : birth.year());
  }

  private PartialDate past(PartialDate birth) {
    if (birth.earliest().isAfter(today()) || birth.year() < EARLIEST_BIRTH) {
      throw Refused.of("birthDate", "person.birth-date", birth.toString(), EARLIEST_BIRTH);
    }
    return birth;
  }

  /** The name as typed, when there is one. */
  static String named(String typed) {
    if (VietnameseText.tidyOrNull(typed) == null) {
      throw Refused.of("fullName", "person.name-empty");
    }
    return typed;
  }

  /** Announces the change when it touches what rules ask about. */
  void tellWhenOther(Person person, Person.Standing before) {
    if (!person.standing().equals(before)) {
      changed.fire(new PersonChanged(person.id()));
    }
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
