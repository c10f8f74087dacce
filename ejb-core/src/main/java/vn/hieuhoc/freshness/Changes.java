package vn.hieuhoc.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Gathers whom a transaction concerns, and counts it when the transaction has been kept: before
 * whoever asked for it is answered.
 */
@ApplicationScoped
class Changes {

  private static final String TRANSACTIONS = "java:comp/TransactionSynchronizationRegistry";

  @Inject private Freshness freshness;
  private volatile TransactionSynchronizationRegistry transactions;

  /** The running transaction writes something of this person; null when it may be of anybody. */
  void of(Long personId) {
    TransactionSynchronizationRegistry registry = transactions();
    Gathered gathered = (Gathered) registry.getResource(Gathered.class);
    if (gathered == null) {
      gathered = new Gathered(freshness);
      registry.putResource(Gathered.class, gathered);
      registry.registerInterposedSynchronization(gathered);
    }
    gathered.add(personId);
  }

  void on(@Observes PeopleChanged event) {
    event.personIds().forEach(this::of);
  }

  /**
   * Looked up once, since the server does not at every start inject it into a bean of a library.
   */
  private TransactionSynchronizationRegistry transactions() {
    if (transactions == null) {
      try {
        transactions = InitialContext.doLookup(TRANSACTIONS);
      } catch (NamingException everyServerHasIt) {
        throw new IllegalStateException(everyServerHasIt);
      }
    }
    return transactions;
  }

  private static final class Gathered implements Synchronization {

    private final Freshness freshness;
    private final Set<Long> people = new HashSet<>();
    private boolean everybody;

    Gathered(Freshness freshness) {
      this.freshness = freshness;
    }

    void add(Long personId) {
      if (personId == null) {
        everybody = true;
      } else {
        people.add(personId);
      }
    }

    @Override
    public void beforeCompletion() {
      // Only what was kept counts.
    }

    /** Also after a failure: whether a commit that was cut off was kept is not known. */
    @Override
    public void afterCompletion(int status) {
      if (everybody) {
        freshness.changedForEverybody();
      }
      people.forEach(freshness::changed);
    }
  }
}
