package vn.hieuhoc.elsewhere;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/**
 * One thing learnt elsewhere at a time: a learner says it himself, or whoever keeps the register
 * writes down what was checked. Lists come as imports.
 */
@Stateless
public class ElsewhereService {

  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

  @Inject private ElsewhereRecords elsewhere;
  @Inject private PersonService people;
  @Inject private RegisterReach reach;
  @Inject private TopicService topics;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * What a learner of the caller's reach learnt elsewhere. Where the same was said before and now
   * is surer, the new record takes the place of the old one, which stays as voided. A hamlet head
   * knows the learner and confirms; papers are checked by the commune.
   *
   * @return id of its record
   * @throws Refused {@code elsewhere.own} when one writes it of oneself, {@code elsewhere.twice}
   *     when it is kept already and as sure
   */
  public UUID enter(UUID personId, @Valid @NotNull ElsewhereCommand command) {
    PersonRow learner = people.find(personId);
    HeldRole as = requireKeeper(learner);
    if (reach.isOwn(learner.key())) {
      throw new Refused("elsewhere.own", learner.fullName());
    }
    return keep(learner, command.learnt(command.checked().cappedBy(most(as))), as);
  }

  /**
   * Somebody of whom the caller may write down what was learnt, for the page that asks for it.
   *
   * @param row the person
   * @param most how far the caller's word goes
   */
  public record Learner(PersonRow row, Trust most) {}

  /** Somebody of whom the caller may write down what was learnt. */
  public Learner learner(UUID personId) {
    PersonRow row = people.find(personId);
    return new Learner(row, most(requireKeeper(row)));
  }

  private static Trust most(HeldRole as) {
    return as.role() == Role.HAMLET_HEAD ? Trust.CONFIRMED : Trust.DOCUMENT_CHECKED;
  }

  private HeldRole requireKeeper(PersonRow learner) {
    return reach.requireKeeper(learner.homeKey(), "person", learner.id());
  }

  /**
   * What the caller, or the person being helped, learnt elsewhere, by own word.
   *
   * @return id of its record
   * @throws Refused {@code elsewhere.twice} when it is kept already
   */
  public UUID declare(@Valid @NotNull ElsewhereCommand command) {
    return keep(people.own(), command.learnt(Trust.SELF_DECLARED), null);
  }

  private UUID keep(PersonRow learner, LearntElsewhere learnt, HeldRole as) {
    requireSense(learnt);
    Optional<RecordRow> before = elsewhere.standing(learner, learnt);
    if (before.filter(row -> row.trust().compareTo(learnt.trust()) >= 0).isPresent()) {
      throw new Refused("elsewhere.twice", learnt.what(), learnt.issuer(), learnt.on());
    }
    UUID statement =
        before.isPresent()
            ? elsewhere.replace(learner, learnt, before.get().statementId())
            : elsewhere.append(learner, learnt);
    auditLog.write(
        Act.on("record.enter", "record", statement)
            .at(learner.homeKey())
            .forPerson(learner.key())
            .as(as)
            .saying(learnt.what() + " · " + learnt.issuer()));
    return statement;
  }

  private void requireSense(LearntElsewhere learnt) {
    if (learnt.on().isAfter(VietnamTime.today(clock))) {
      throw Refused.of("date", "elsewhere.to-come", learnt.on());
    }
    if (learnt.on().isBefore(EARLIEST)) {
      throw Refused.of("date", "elsewhere.long-ago", learnt.on());
    }
    Map<String, TopicRow> known = topics.byCode();
    learnt.topics().stream()
        .filter(code -> !known.containsKey(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw Refused.of("topics", "elsewhere.topic", code);
            });
  }
}
