package vn.hieuhoc.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.support.SqlRow;

/** Published courses and materials by topic that a person has not learnt yet: one statement. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SuggestionRepository {

  /** Stands for "whatever the topic". */
  static final String ANY = "";

  private static final int MOST = 400;
  private static final int NEWEST = 6;

  @PersistenceContext private EntityManager entityManager;

  /** By topic, newest first; under {@link #ANY} the newest courses of all. */
  Map<String, List<Suggestion>> byTopic(Collection<String> topics, Long personId) {
    StringBuilder places = new StringBuilder("''");
    for (int index = 0; index < topics.size(); index++) {
      places.append(", ?").append(index + 2);
    }
    String learnt =
        " and not exists (select 1 from activity_record r where r.person_id = ?1"
            + " and r.activity_iri = concat('https://hieuhoc.vn/%s/', x.public_id))";
    String courses = learnt.replace("%s", "khoa-hoc");
    String materials = learnt.replace("%s", "hoc-lieu");
    Query query =
        entityManager.createNativeQuery(
            "select * from (select t.topic_code, 'COURSE' as kind, x.public_id, x.title, x.minutes,"
                + " x.published_at from course_topic t join course x on x.id = t.course_id"
                + " where x.status = 'PUBLISHED' and t.topic_code in ("
                + places
                + ")"
                + courses
                + " union all select t.topic_code, 'MATERIAL', x.public_id, x.title, x.minutes,"
                + " x.published_at from material_topic t join material x on x.id = t.material_id"
                + " where x.status = 'PUBLISHED' and t.topic_code in ("
                + places
                + ")"
                + materials
                + " union all (select '', 'COURSE', x.public_id, x.title, x.minutes, x.published_at"
                + " from course x where x.status = 'PUBLISHED'"
                + courses
                + " order by x.published_at desc limit "
                + NEWEST
                + ")) as found order by kind, published_at desc, title limit "
                + MOST);
    query.setParameter(1, personId);
    int index = 2;
    for (String topic : topics) {
      query.setParameter(index++, topic);
    }
    Map<String, List<Suggestion>> found = new LinkedHashMap<>();
    for (SqlRow row : SqlRow.of(query)) {
      found
          .computeIfAbsent(row.text(0), code -> new ArrayList<>())
          .add(
              new Suggestion(
                  row.constant(1, Suggestion.Kind.class),
                  row.uuid(2),
                  row.text(3),
                  row.integer(4)));
    }
    return found;
  }
}
