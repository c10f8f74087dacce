package vn.hieuhoc.prerequisite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
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
            .filter(record -> record.kind() == RecordKind.COURSE_COMPLETED && record.proves())
            .map(RecordAbout::activity)
            .collect(Collectors.toSet());
    Set<UUID> equivalent =
        equivalences
            .standing(List.of(person), courses.stream().map(NeededCourse::id).toList())
            .stream()
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
}
