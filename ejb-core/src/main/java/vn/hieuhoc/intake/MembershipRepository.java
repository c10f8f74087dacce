package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Households and clans as rows name them, and who belongs to them: the two are kept alike. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MembershipRepository {

  private static final Map<String, String> NAME = Map.of("household", "code", "clan", "name");

  private static final String OF_PERSON =
      " m.person_id = (select p.id from person p where p.public_id = ?1)";

  private static final String SO =
      OF_PERSON + " and m.$_id = ?2 and m.valid_from = ?3 and m.valid_to <=> ?4";

  @PersistenceContext private EntityManager entityManager;

  /**
   * A household or clan that lasts.
   *
   * @param id public id
   * @param name code or name
   * @param from first day
   * @param head name of its head today, or null
   * @param stoodThere whether it stood at a place on a day
   */
  record Group(UUID id, String name, LocalDate from, String head, boolean stoodThere) {}

  /**
   * From when to when somebody belonged to it.
   *
   * @param from first day
   * @param to first day without, or null while it lasts
   */
  record Spell(LocalDate from, LocalDate to) {}

  /**
   * Those that stand at a unit today.
   *
   * @param place key of a unit, and the day on which it is asked who stood there
   */
  List<Group> groups(String collective, Long unit, Long place, LocalDate day) {
    return SqlRow.of(
            query(
                "select g.public_id, g."
                    + NAME.get(collective)
                    + ", g.valid_from, (select max(p.full_name) from $_member m"
                    + " join person p on p.id = m.person_id where m.$_id = g.id"
                    + " and m.valid_to is null and m.member_role = 'HEAD'),"
                    + " exists (select 1 from $_place l where l.$_id = g.id and l.unit_id = ?2"
                    + " and l.valid_from <= ?3 and (l.valid_to is null or l.valid_to > ?3))"
                    + " from $ g where g.unit_id = ?1 and g.valid_to is null",
                collective,
                unit,
                place,
                Date.valueOf(day)))
        .stream()
        .map(row -> new Group(row.uuid(0), row.text(1), row.day(2), row.text(3), row.truth(4)))
        .toList();
  }

  /** When somebody belonged to it, the one that lasts first. */
  List<Spell> spells(String collective, UUID group, UUID person) {
    return SqlRow.of(
            query(
                "select m.valid_from, m.valid_to from $_member m join $ g on g.id = m.$_id where"
                    + OF_PERSON
                    + " and g.public_id = ?2 order by m.valid_to is null desc, m.valid_from desc",
                collective,
                person.toString(),
                group.toString()))
        .stream()
        .map(row -> new Spell(row.day(0), row.day(1)))
        .toList();
  }

  /** Public ids of those to which somebody belongs with no end. */
  List<UUID> lasting(String collective, UUID person) {
    return SqlRow.of(
            query(
                "select g.public_id, g.id from $_member m join $ g on g.id = m.$_id where"
                    + OF_PERSON
                    + " and m.valid_to is null",
                collective,
                person.toString()))
        .stream()
        .map(row -> row.uuid(0))
        .toList();
  }

  /** The membership that lasts, or null. */
  Spell lastingSpell(String collective, Long group, UUID person) {
    return SqlRow.of(
            query(
                "select m.valid_from, m.valid_to from $_member m where"
                    + OF_PERSON
                    + " and m.$_id = ?2 and m.valid_to is null",
                collective,
                person.toString(),
                group))
        .stream()
        .findFirst()
        .map(row -> new Spell(row.day(0), row.day(1)))
        .orElse(null);
  }

  boolean isSo(String collective, Long group, UUID person, Spell spell) {
    return SqlRow.number(
            so("select count(*) from $_member m where", collective, group, person, spell))
        > 0;
  }

  /** How many memberships there are, ended ones included. */
  long count(String collective, Long group) {
    return SqlRow.number(
        query("select count(*) from $_member m where m.$_id = ?1", collective, group));
  }

  /** True when somebody belongs to any of them on a day or later. */
  boolean belongsSince(String collective, UUID person, LocalDate day) {
    return SqlRow.number(
            query(
                "select count(*) from $_member m where"
                    + OF_PERSON
                    + " and (m.valid_to is null or m.valid_to > ?2)",
                collective,
                person.toString(),
                Date.valueOf(day)))
        > 0;
  }

  /** A membership that was ended lasts again; false when it is otherwise by now. */
  boolean lastsAgain(String collective, Long group, UUID person, Spell spell) {
    return so("update $_member m set m.valid_to = null where", collective, group, person, spell)
            .executeUpdate()
        > 0;
  }

  void remove(String collective, Long group, UUID person, Spell spell) {
    so("delete m from $_member m where", collective, group, person, spell).executeUpdate();
  }

  private Query so(String sql, String collective, Long group, UUID person, Spell spell) {
    return query(
        sql + SO,
        collective,
        person.toString(),
        group,
        Date.valueOf(spell.from()),
        spell.to() == null ? null : Date.valueOf(spell.to()));
  }

  private Query query(String sql, String collective, Object... values) {
    Query query = entityManager.createNativeQuery(sql.replace("$", collective));
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
