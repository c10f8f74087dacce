package vn.hieuhoc.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Who came in by which code on which device. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CheckInRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(CheckInUse use) {
    entityManager.persist(use);
    entityManager.flush();
  }

  /** Lets those who come in at one session take turns, so that a device is used by one of them. */
  void hold(Long sessionId) {
    entityManager
        .createNativeQuery("select id from session where id = ?1 for update")
        .setParameter(1, sessionId)
        .getResultList();
  }

  /** Who came in at the session on the device, the first one first. */
  List<CheckInUse> onDevice(Long sessionId, byte[] deviceHash) {
    return entityManager
        .createQuery(
            "select u from CheckInUse u where u.sessionId = :session and u.deviceHash = :device"
                + " order by u.id",
            CheckInUse.class)
        .setParameter("session", sessionId)
        .setParameter("device", deviceHash)
        .getResultList();
  }

  /** Keys of those who came in at the session. */
  List<Long> in(Long sessionId) {
    return entityManager
        .createQuery("select u.personId from CheckInUse u where u.sessionId = :session", Long.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  boolean cameIn(Long sessionId, Long personId) {
    return entityManager
            .createQuery(
                "select count(u) from CheckInUse u where u.sessionId = :session"
                    + " and u.personId = :person",
                Long.class)
            .setParameter("session", sessionId)
            .setParameter("person", personId)
            .getSingleResult()
        > 0;
  }

  /** Whether the code let somebody in on another device. */
  boolean usedElsewhere(Long sessionId, long step, byte[] deviceHash) {
    return entityManager
            .createQuery(
                "select count(u) from CheckInUse u where u.sessionId = :session"
                    + " and u.step = :step and u.deviceHash <> :device",
                Long.class)
            .setParameter("session", sessionId)
            .setParameter("step", step)
            .setParameter("device", deviceHash)
            .getSingleResult()
        > 0;
  }
}
