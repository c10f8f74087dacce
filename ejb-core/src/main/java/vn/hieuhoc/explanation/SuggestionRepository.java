package vn.hieuhoc.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.topic.TopicRow;

/** Published courses and materials that suit a person, by topic: one statement. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SuggestionRepository {

  /** Stands for "whatever the topic". */
  static final String ANY = "";

  private static final int MOST = 400;
  private static final int SHORTEST = 6;

  /** Whether ?1 holds a post on the day ?2 that some training is made for. */
  private static final String IS_CADRE =
      " exists (select 1 from person_position po join training_audience a"
          + " on a.position_kind = po.kind where po.person_id = ?1 and po.valid_from <= ?2"
          + " and (po.valid_to is null or po.valid_to > ?2))";

  /** 1 when the unit that offers x serves the hamlet or commune where ?1 lives. */
  private static final String NEAR =
      " (select count(*) > 0 from person p join unit_closure h on h.descendant_id = p.home_unit_id"
          + " and h.valid_to is null join organisational_unit_version w"
          + " on w.unit_id = h.ancestor_id and w.valid_to is null"
          + " and w.level in ('COMMUNE', 'HAMLET')"
          + " join organisational_unit_version v on v.unit_id = x.unit_id and v.valid_to is null"
          + " and h.ancestor_id in (v.area_unit_id, v.unit_id) where p.id = ?1) as near";

  @PersistenceContext private EntityManager entityManager;

  /**
   * By topic, what is near first, then what is short, then what is new; under {@link #ANY} courses
   * whatever their topic. What is made for cadres only cadres get to see.
   */
  Map<String, List<Suggestion>> byTopic(Collection<String> topics, Long personId, LocalDate day) {
    StringBuilder places = new StringBuilder("''");
    for (int index = 0; index < topics.size(); index++) {
      places.append(", ?").append(index + 4);
    }
    String courses = suitable("course_topic", "course_id", "khoa-hoc");
    String materials = suitable("material_topic", "material_id", "hoc-lieu");
    Query query =
        entityManager.createNativeQuery(
            "select * from (select t.topic_code, 'COURSE' as kind, x.public_id, x.title, x.minutes,"
                + " x.published_at,"
                + NEAR
                + " from course_topic t join course x on x.id = t.course_id"
                + " where x.status = 'PUBLISHED' and t.topic_code in ("
                + places
                + ")"
                + courses
                + " union all select t.topic_code, 'MATERIAL', x.public_id, x.title, x.minutes,"
                + " x.published_at,"
                + NEAR
                + " from material_topic t join material x on x.id = t.material_id"
                + " where x.status = 'PUBLISHED' and t.topic_code in ("
                + places
                + ")"
                + materials
                + " union all (select '', 'COURSE', x.public_id, x.title, x.minutes,"
                + " x.published_at,"
                + NEAR
                + " from course x where x.status = 'PUBLISHED'"
                + courses
                + " order by near desc, x.minutes is null, x.minutes, x.published_at desc limit "
                + SHORTEST
                + ")) as found order by kind, near desc, minutes is null, minutes,"
                + " published_at desc, title limit "
                + MOST);
    query.setParameter(1, personId);
    query.setParameter(2, day);
    query.setParameter(3, TopicRow.FOR_CADRES);
    int index = 4;
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

  /** Not learnt yet by ?1, and made for cadres (topic ?3) only when ?1 is one. */
  private static String suitable(String topics, String key, String address) {
    return " and not exists (select 1 from activity_record r where r.person_id = ?1"
        + " and r.activity_iri = concat('https://hieuhoc.vn/"
        + address
        + "/', x.public_id)) and (not exists (select 1 from "
        + topics
        + " f where f."
        + key
        + " = x.id and f.topic_code = ?3) or"
        + IS_CADRE
        + ")";
  }
}
