package vn.hieuhoc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;

/**
 * People, one at a time: whoever comes to one who is held waits until that transaction has ended.
 * People are held before anything else of them. Inside the domain only.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HeldPeople {

  @Inject private PersonLockRepository locks;

  /** Holds a person until the end of the transaction. */
  public void hold(Long person) {
    hold(List.of(person));
  }

  /**
   * Holds people until the end of the transaction, by key, so that two never wait for each other.
   */
  public void hold(Collection<Long> people) {
    if (!people.isEmpty()) {
      locks.take(people);
    }
  }
}
