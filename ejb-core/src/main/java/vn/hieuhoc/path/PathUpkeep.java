package vn.hieuhoc.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.duplicate.PeopleMerged;
import vn.hieuhoc.equivalence.EquivalenceChanged;
import vn.hieuhoc.feed.PeopleLearnt;
import vn.hieuhoc.record.RecordVoided;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/** Looks at the paths of people again when something they rest on has changed. */
@ApplicationScoped
class PathUpkeep implements WorkHandler {

  static final String KIND = "follow-paths";

  /** Between the keys of a person and of whom he was taken for until now. */
  private static final String APART = ":apart:";

  @Inject private LearnerRepository learners;
  @Inject private PathFinishes finishes;
  @Inject private WorkQueue workQueue;

  void on(@Observes PeopleLearnt event) {
    later(event.personIds());
  }

  void on(@Observes RecordVoided event) {
    if (event.personId() != null) {
      later(Set.of(event.personId()));
    }
  }

  void on(@Observes EquivalenceChanged event) {
    later(Set.of(event.personKey()));
  }

  void on(@Observes PeopleMerged event) {
    if (event.since() == null) {
      later(event.personKeys());
    } else {
      workQueue.addAll(
          KIND,
          event.personKeys().stream()
              .flatMap(
                  person ->
                      event.personKeys().stream()
                          .filter(other -> !other.equals(person))
                          .map(other -> person + APART + other))
              .toList());
    }
  }

  private void later(Collection<Long> people) {
    workQueue.addAll(KIND, learners.among(people).stream().map(String::valueOf).toList());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    String[] people = subject.split(APART);
    if (people.length == 2) {
      finishes.followApart(Long.valueOf(people[0]), Long.valueOf(people[1]));
    } else {
      finishes.follow(Long.valueOf(subject));
    }
  }

  /**
   * Looks at everybody on a path whose steps have changed, some hundreds at a time: {@code PATH},
   * then {@code PATH:LAST PERSON}.
   */
  @ApplicationScoped
  static class Everybody implements WorkHandler {

    static final String KIND = "follow-path";
    private static final int AT_ONCE = 500;

    @Inject private LearnerRepository learners;
    @Inject private WorkQueue workQueue;

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void handle(String subject) {
      String[] part = subject.split(":");
      Long after = part.length == 1 ? 0L : Long.valueOf(part[1]);
      List<Long> some =
          learners.after(Long.valueOf(part[0]), after, AT_ONCE).stream()
              .map(PathLearner::personId)
              .toList();
      workQueue.addAll(PathUpkeep.KIND, some.stream().map(String::valueOf).toList());
      if (some.size() == AT_ONCE) {
        workQueue.add(KIND, part[0] + ":" + some.get(AT_ONCE - 1));
      }
    }
  }
}
