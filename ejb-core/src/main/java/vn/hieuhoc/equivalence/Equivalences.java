package vn.hieuhoc.equivalence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Keeps equivalences and tells which hold, for features that have asked for permission. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Equivalences {

  @Inject private EquivalenceRepository equivalences;
  @Inject private PersonService people;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Event<EquivalenceChanged> changed;
  @Inject private Clock clock;

  /**
   * Takes something as learnt. The paper lies in the store already.
   *
   * @return public id
   * @throws Refused {@code equivalence.own} when one decides for oneself, {@code equivalence.twice}
   *     when it is taken so already
   */
  public UUID give(Replaced what, GiveEquivalence command, StoredFile file, HeldRole as) {
    PersonRow person = people.findByNumber(command.personNumber().strip());
    if (access.isSelf(person.key())) {
      throw new Refused("equivalence.own", what.title());
    }
    if (equivalences.stands(person.key(), what.target())) {
      throw new Refused("equivalence.twice", person.fullName(), what.title());
    }
    Equivalence given =
        new Equivalence(
            person.key(),
            what,
            VietnameseText.tidy(command.reason()),
            file,
            access.accountId(),
            clock.instant());
    equivalences.add(given);
    trace("equivalence.give", given, as);
    return given.publicId();
  }

  void trace(String action, Equivalence of, HeldRole as) {
    auditLog.write(
        Act.on(action, "equivalence", of.publicId())
            .at(of.unitId())
            .forPerson(of.personId())
            .as(as)
            .saying(of.title()));
    changed.fire(new EquivalenceChanged(of.personId(), of.publicId(), of.title(), of.standing()));
  }

  /** Everything that was given of a course or path: what holds first, then the latest first. */
  public Page<EquivalenceRow> of(UUID of, PageRequest page) {
    return equivalences.of(of, page);
  }

  /** What holds of one person, the latest first. */
  public List<EquivalenceRow> standing(Long person) {
    return equivalences.standing(person);
  }

  /** What holds of any of these people for any of these things. */
  public List<EquivalenceRow> standing(Collection<Long> people, Collection<UUID> targets) {
    return people.isEmpty() || targets.isEmpty()
        ? List.of()
        : equivalences.standing(people, targets);
  }
}
