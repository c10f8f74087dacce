package vn.hieuhoc.enrolmentrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.hieuhoc.directory.HomesMoved;
import vn.hieuhoc.person.PersonChanged;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Follows the rules: soon after the register says something else of somebody, for that person; for
 * everybody after a rule was saved, after homes were moved by an act, and each night.
 */
@ApplicationScoped
@Transactional
public class EnrolByRule implements WorkHandler {

  static final String KIND = "enrol-by-rule";
  static final String OFFERING = "offering:";
  private static final String PERSON = "person:";

  @Inject private RuleRepository rules;
  @Inject private RuleFollower follower;
  @Inject private WorkQueue workQueue;

  void on(@Observes PersonChanged event) {
    if (rules.any()) {
      workQueue.add(KIND, PERSON + event.personId());
    }
  }

  void on(@Observes HomesMoved event) {
    askAll();
  }

  /** Asks that every rule be followed for everybody. */
  void askAll() {
    List<String> all = rules.all().stream().map(rule -> OFFERING + rule.offering()).toList();
    workQueue.addAll(KIND, all);
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** The subject is {@code offering:KEY} or {@code person:KEY}. */
  @Override
  public void handle(String subject) {
    if (subject.startsWith(PERSON)) {
      Long person = Long.valueOf(subject.substring(PERSON.length()));
      rules.all().forEach(rule -> follower.follow(rule, person));
      return;
    }
    Long offering = Long.valueOf(subject.substring(OFFERING.length()));
    for (RuleRepository.Kept rule : rules.all()) {
      if (rule.offering().equals(offering) && follower.follow(rule, null)) {
        workQueue.add(KIND, subject);
      }
    }
  }
}
