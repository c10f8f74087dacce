package vn.hieuhoc.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hieuhoc.pathtree.PathNode;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.support.SqlRow;

/** The courses, sessions and classes that steps speak of, and the places of people there. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StepRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * A course, session or class.
   *
   * @param is which of them
   * @param title what it is called
   * @param course public id of the course it is of
   * @param open whether everybody can take it
   * @param unitKey key of the unit of the course
   * @param sessions public ids of the sessions of a class that were not called off
   */
  record Thing(Is is, String title, UUID course, boolean open, Long unitKey, List<UUID> sessions) {}

  /**
   * A place in a course.
   *
   * @param person key of the person
   * @param course public id of the course
   * @param id public id of the place, or null when there is only a wish for one
   * @param begun whether the person learns there
   */
  record Place(Long person, UUID course, UUID id, boolean begun) {}

  /** The things by public id; what there is not is left out. */
  Map<UUID, Thing> things(Collection<PathNode> leaves) {
    List<String> parts = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    part(
        parts,
        ids,
        leaves,
        Is.COURSE,
        "select 'COURSE', c.public_id, c.title, c.public_id as course_public_id,"
            + " c.status = 'PUBLISHED', c.unit_id, null from course c where c.public_id in ");
    part(
        parts,
        ids,
        leaves,
        Is.SESSION,
        "select 'SESSION', s.public_id, coalesce(s.title, c.title), c.public_id as course_public_id,"
            + " c.status = 'PUBLISHED' and s.status <> 'CANCELLED', c.unit_id, null"
            + " from session s join offering o on o.id = s.offering_id"
            + " join course c on c.id = o.course_id where s.public_id in ");
    part(
        parts,
        ids,
        leaves,
        Is.CLASS,
        "select 'CLASS', o.public_id, coalesce(o.title, c.title), c.public_id as course_public_id,"
            + " c.status = 'PUBLISHED', c.unit_id, (select group_concat(s.public_id) from session s"
            + " where s.offering_id = o.id and s.status <> 'CANCELLED')"
            + " from offering o join course c on c.id = o.course_id where o.public_id in ");
    Map<UUID, Thing> things = new HashMap<>();
    if (!parts.isEmpty()) {
      Query query = entityManager.createNativeQuery(String.join(" union all ", parts));
      for (int i = 0; i < ids.size(); i++) {
        query.setParameter(i + 1, ids.get(i).toString());
      }
      SqlRow.of(query)
          .forEach(
              c ->
                  things.put(
                      c.uuid(1),
                      new Thing(
                          c.constant(0, Is.class),
                          c.text(2),
                          c.uuid(3),
                          c.truth(4),
                          c.key(5),
                          sessions(c.text(6)))));
    }
    return things;
  }

  private static void part(
      List<String> parts, List<UUID> ids, Collection<PathNode> leaves, Is is, String select) {
    List<String> places = new ArrayList<>();
    for (PathNode leaf : leaves) {
      if (leaf.is() == is) {
        ids.add(leaf.thing());
        places.add("?" + ids.size());
      }
    }
    if (!places.isEmpty()) {
      parts.add(select + "(" + String.join(", ", places) + ")");
    }
  }

  private static List<UUID> sessions(String joined) {
    return joined == null
        ? List.of()
        : List.of(joined.split(",")).stream().map(UUID::fromString).toList();
  }

  /** The places of people in courses; of several in one course the one that says most. */
  List<Place> places(Collection<Long> people, Collection<UUID> courses) {
    if (people.isEmpty() || courses.isEmpty()) {
      return List.of();
    }
    String marks =
        IntStream.rangeClosed(1, courses.size())
            .mapToObj(n -> "?" + n)
            .collect(Collectors.joining(", "));
    Query query =
        entityManager.createNativeQuery(
            "select e.person_id, c.public_id, e.public_id as place_public_id,"
                + " e.status in ('ACTIVE', 'COMPLETED') from enrolment e"
                + " join course c on c.id = e.course_id where e.status in ('ACTIVE', 'COMPLETED',"
                + " 'WAITING', 'OFFERED', 'REQUESTED') and e.person_id in "
                + SqlRow.list(people)
                + " and c.public_id in ("
                + marks
                + ") order by e.status in ('ACTIVE', 'COMPLETED'), e.id");
    int place = 1;
    for (UUID course : courses) {
      query.setParameter(place++, course.toString());
    }
    return SqlRow.of(query).stream()
        .map(c -> new Place(c.key(0), c.uuid(1), c.truth(3) ? c.uuid(2) : null, c.truth(3)))
        .toList();
  }
}
