package vn.hieuhoc.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Views that are kept. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SavedViewRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(SavedView view) {
    entityManager.persist(view);
    entityManager.flush();
  }

  void remove(SavedView view) {
    entityManager.remove(view);
  }

  /** The views of an account for a list, in the order of their making. */
  List<SavedView> views(Long accountId, DeskList list) {
    return entityManager
        .createQuery(
            "select v from SavedView v where v.accountId = :account and v.deskList = :list"
                + " order by v.id",
            SavedView.class)
        .setParameter("account", accountId)
        .setParameter("list", list)
        .getResultList();
  }

  /** A view, if it belongs to the account. */
  Optional<SavedView> view(Long accountId, UUID publicId) {
    return entityManager
        .createQuery(
            "select v from SavedView v where v.accountId = :account and v.publicId = :id",
            SavedView.class)
        .setParameter("account", accountId)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }
}
