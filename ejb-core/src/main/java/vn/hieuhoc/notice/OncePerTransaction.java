package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import vn.hieuhoc.work.WorkQueue;

/**
 * Asks for work once, however many events of a transaction ask for it: ten thousand places given in
 * one act are one piece of work.
 */
@ApplicationScoped
class OncePerTransaction {

  private static final String TRANSACTIONS = "java:comp/TransactionSynchronizationRegistry";

  @Inject private WorkQueue workQueue;

  void ask(String kind, String subject) {
    String asked = kind + " " + subject;
    TransactionSynchronizationRegistry transactions = transactions();
    if (transactions != null) {
      if (transactions.getResource(asked) != null) {
        return;
      }
      transactions.putResource(asked, Boolean.TRUE);
    }
    workQueue.add(kind, subject);
  }

  /** Null outside a server, where asking again is harmless. */
  private static TransactionSynchronizationRegistry transactions() {
    try {
      return InitialContext.doLookup(TRANSACTIONS);
    } catch (NamingException noServer) {
      return null;
    }
  }
}
