package vn.hieuhoc.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathTree;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.record.Vocabulary;

/**
 * Says in the ledger which paths are finished, once, and as reliably as the proofs are. A finish
 * counts by the version it was reached with; it falls when the proofs do not bear that version out.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PathFinishes {

  private static final String ROOM = "lo-trinh";
  private static final String START = Vocabulary.HOME_PAGE + "/" + ROOM + "/";

  @Inject private PathRepository paths;
  @Inject private LearnerRepository learners;
  @Inject private PathFacts facts;
  @Inject private RecordService records;
  @Inject private PersonService people;
  @Inject private PathRights rights;

  /** Looks at every path of a person. */
  void follow(Long person) {
    for (PathLearner learner : learners.heldOfPerson(person)) {
      PathRow path = paths.rows(List.of(learner.pathId())).get(learner.pathId());
      if (learner.finished()) {
        keep(learner, path);
      }
      if (!learner.finished() && learner.taken() && path.number() != null) {
        Trust trust = trust(learner, path, path.number());
        if (trust != null) {
          say(learner, path, path.number(), trust, now());
        }
      }
    }
  }

  /**
   * The same, of somebody who was taken for somebody else for a while: what was said of both
   * together is taken back, also of paths on which only the other one is.
   */
  void followApart(Long person, Long other) {
    follow(person);
    Map<Long, UUID> own = new HashMap<>();
    learners.everOfPerson(person).forEach(each -> own.put(each.pathId(), each.statementId()));
    Set<Long> either = new TreeSet<>(own.keySet());
    learners.everOfPerson(other).forEach(each -> either.add(each.pathId()));
    for (PathRow path : paths.rows(either).values()) {
      facts.said(person, START + path.id()).stream()
          .filter(each -> !each.equals(own.get(path.key())))
          .forEach(this::takeBack);
    }
  }

  private void keep(PathLearner learner, PathRow path) {
    List<UUID> said = facts.said(learner.personId(), START + path.id());
    Trust trust = trust(learner, path, learner.finishedNumber());
    if (trust == null) {
      learner.reopen();
      said.forEach(this::takeBack);
    } else if (trust != learner.finishTrust() || !said.contains(learner.statementId())) {
      say(learner, path, learner.finishedNumber(), trust, learner.finishedAt());
      said.forEach(this::takeBack);
    }
  }

  private void takeBack(UUID statement) {
    records.voidRecord(statement, "system", "Lộ trình được tính lại");
  }

  private Trust trust(PathLearner learner, PathRow path, int number) {
    PathTree tree = paths.version(learner.pathId(), number).orElseThrow().tree();
    return facts
        .of(List.of(tree), Set.of(learner.personId()))
        .standing(path.id(), tree, learner.personId())
        .trust();
  }

  private void say(PathLearner learner, PathRow path, int number, Trust trust, Instant at) {
    UUID statement = learner.finish(number, trust, now());
    records.append(
        new NewRecord(
            statement,
            people.row(learner.personId()).personNumber(),
            Verb.COMPLETED,
            START + path.id(),
            ActivityType.OBJECTIVE,
            path.title(),
            null,
            path.topic() == null ? Set.of() : Set.of(path.topic()),
            null,
            null,
            null,
            true,
            at,
            trust,
            null));
  }

  private Instant now() {
    return rights.now().truncatedTo(ChronoUnit.MICROS);
  }
}
