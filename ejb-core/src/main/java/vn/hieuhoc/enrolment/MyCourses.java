package vn.hieuhoc.enrolment;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.support.SqlRow;

/** Reads rows of a person's courses. */
final class MyCourses {

  private MyCourses() {}

  static List<MyCourseRow> rows(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new MyCourseRow(
                    c.uuid(0),
                    c.key(1),
                    c.key(2),
                    c.uuid(3),
                    c.text(4),
                    c.count(5),
                    c.constant(6, EnrolmentStatus.class),
                    c.count(7),
                    c.count(8),
                    c.instant(9),
                    c.instant(10),
                    c.instant(11),
                    c.uuid(12),
                    c.text(13),
                    c.text(14)))
        .toList();
  }

  static List<String> both(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
