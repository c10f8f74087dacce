package vn.hieuhoc.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.hieuhoc.support.SqlRow;

/** In which ways people can be told something. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MessageRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * How somebody can be told.
   *
   * @param account whether there is an account to open it with
   * @param mail whether the person takes letters
   * @param phone telephone, or null
   */
  record Ways(boolean account, boolean mail, String phone) {

    boolean none() {
      return !account && !mail;
    }

    /** Without the telephone, since rows end up in logs. */
    @Override
    public String toString() {
      return "Ways[account=" + account + ", mail=" + mail + "]";
    }
  }

  /** The ways of each of some people, by key. */
  Map<Long, Ways> ways(Collection<Long> people) {
    Map<Long, Ways> ways = new HashMap<>();
    if (!people.isEmpty()) {
      SqlRow.of(
              entityManager.createNativeQuery(
                  "select p.id, exists (select 1 from account c where c.person_id = p.id"
                      + " and c.kind = 'HUMAN' and c.status = 'ACTIVE') as account,"
                      + " exists (select 1 from mail_preference m where m.person_id = p.id"
                      + " and m.rhythm <> 'NEVER' and m.confirmed_at is not null) as mail, p.phone"
                      + " from person p where p.id in "
                      + SqlRow.list(people)))
          .forEach(row -> ways.put(row.key(0), new Ways(row.truth(1), row.truth(2), row.text(3))));
    }
    return ways;
  }
}
