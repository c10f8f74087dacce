package vn.hieuhoc.prerequisite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.equivalence.EquivalenceRow;
import vn.hieuhoc.equivalence.Equivalences;
import vn.hieuhoc.proof.RecordAbout;
import vn.hieuhoc.proof.RecordsAboutService;
import vn.hieuhoc.record.RecordKind;

/** Which of the courses somebody needs he has finished, and which are taken as learnt. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NeedsMet {

  @Inject private RecordsAboutService records;
  @Inject private Equivalences equivalences;

  /**
   * The courses with what the person has of them.
   *
   * @param waived whether the person is let in without
   */
  List<NeededCourse> of(Long person, List<NeededCourse> courses, boolean waived) {
    Set<String> finished =
        records
            .about(
                List.of(person),
                courses.stream().map(each -> LearningActivities.course(each.id())).toList())
            .stream()
            .filter(NeedsMet::isFinish)
            .map(RecordAbout::activity)
            .collect(Collectors.toSet());
    Set<UUID> equivalent =
        equivalences
            .standing(List.of(person), courses.stream().map(NeededCourse::id).toList())
            .stream()
            .filter(taken -> taken.courseIs(taken.target()))
            .map(EquivalenceRow::target)
            .collect(Collectors.toSet());
    return courses.stream()
        .map(
            each -> {
              boolean learnt = finished.contains(LearningActivities.course(each.id()));
              boolean taken = !learnt && equivalent.contains(each.id());
              return new NeededCourse(
                  each.key(), each.id(), each.title(), waived || learnt || taken, taken);
            })
        .toList();
  }

  /** Of some people those who have not all of the courses, with the titles of what is missing. */
  Map<Long, String> missing(Collection<Long> people, List<NeededCourse> courses) {
    Map<Long, Set<String>> finished =
        records
            .about(
                people, courses.stream().map(each -> LearningActivities.course(each.id())).toList())
            .stream()
            .filter(NeedsMet::isFinish)
            .collect(
                Collectors.groupingBy(
                    RecordAbout::personId,
                    Collectors.mapping(RecordAbout::activity, Collectors.toSet())));
    equivalences.standing(people, courses.stream().map(NeededCourse::id).toList()).stream()
        .filter(taken -> taken.courseIs(taken.target()))
        .forEach(
            taken ->
                finished
                    .computeIfAbsent(taken.personKey(), key -> new HashSet<>())
                    .add(LearningActivities.course(taken.target())));
    Map<Long, String> missing = new HashMap<>();
    for (Long person : people) {
      Set<String> his = finished.getOrDefault(person, Set.of());
      String titles =
          courses.stream()
              .filter(each -> !his.contains(LearningActivities.course(each.id())))
              .map(NeededCourse::title)
              .collect(Collectors.joining("; "));
      if (!titles.isEmpty()) {
        missing.put(person, titles);
      }
    }
    return missing;
  }

  private static boolean isFinish(RecordAbout record) {
    return record.kind() == RecordKind.COURSE_COMPLETED && record.proves();
  }
}
