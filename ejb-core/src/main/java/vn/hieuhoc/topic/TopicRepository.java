package vn.hieuhoc.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TopicRepository {

  @PersistenceContext private EntityManager entityManager;

  List<TopicRow> rows() {
    return entityManager.createNamedQuery("Topic.rows", TopicRow.class).getResultList();
  }

  Optional<Topic> byCode(String code) {
    return Optional.ofNullable(entityManager.find(Topic.class, code));
  }

  void add(Topic topic) {
    entityManager.persist(topic);
  }
}
