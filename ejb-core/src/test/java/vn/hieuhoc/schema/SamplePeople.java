package vn.hieuhoc.schema;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.hieuhoc.support.VietnameseText;

/** People written with bare SQL, for tests of features that only point at people. */
public final class SamplePeople {

  private SamplePeople() {}

  /** Key of a new person who lives at a unit. */
  public static Long living(EntityManager entityManager, String name, int born, Long unit) {
    String publicId = UUID.randomUUID().toString();
    entityManager
        .createNativeQuery(
            "insert into person (public_id, person_number, full_name, sort_name, name_folded,"
                + " birth_year, working_status, identity_assurance, home_unit_id, created_at,"
                + " modified_at) values (?1, ?2, ?3, ?4, ?5, ?6, 'OTHER', 'CONFIRMED', ?7, now(6),"
                + " now(6))")
        .setParameter(1, publicId)
        .setParameter(2, publicId.substring(0, 13))
        .setParameter(3, name)
        .setParameter(4, VietnameseText.sortName(name))
        .setParameter(5, VietnameseText.fold(name))
        .setParameter(6, born)
        .setParameter(7, unit)
        .executeUpdate();
    return ((Number)
            entityManager
                .createNativeQuery("select id from person where public_id = ?1")
                .setParameter(1, publicId)
                .getSingleResult())
        .longValue();
  }

  /** Gives a person an account; its key. */
  public static Long account(EntityManager entityManager, Long person) {
    String name = "tk-" + person;
    entityManager
        .createNativeQuery(
            "insert into account (public_id, user_name, kind, password_hash, person_id,"
                + " display_name, status, language, created_at) values (uuid(), ?1, 'HUMAN', '-',"
                + " ?2, ?1, 'ACTIVE', 'vi', utc_timestamp())")
        .setParameter(1, name)
        .setParameter(2, person)
        .executeUpdate();
    return ((Number)
            entityManager
                .createNativeQuery("select id from account where user_name = ?1")
                .setParameter(1, name)
                .getSingleResult())
        .longValue();
  }

  /** Closes an account. */
  public static void closeAccount(EntityManager entityManager, Long account) {
    entityManager
        .createNativeQuery("update account set status = 'CLOSED' where id = ?1")
        .setParameter(1, account)
        .executeUpdate();
  }
}
