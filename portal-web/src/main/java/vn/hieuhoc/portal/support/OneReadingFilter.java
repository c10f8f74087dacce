package vn.hieuhoc.portal.support;

import jakarta.annotation.Resource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;

/**
 * Draws a page within one transaction: the use cases it asks, the sign-in first, share a connection
 * and a commit instead of having one each.
 *
 * <p>Only for reading a page; what changes something stays a transaction of its own, which has
 * ended before anything is shown as saved.
 */
public class OneReadingFilter extends HttpFilter {

  @Resource private UserTransaction transaction;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("GET")
        || Addresses.match(AddressFilter.pathOf(request)).isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      transaction.begin();
      try {
        chain.doFilter(request, response);
      } finally {
        end();
      }
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException failed) {
      throw new ServletException(failed);
    }
  }

  /** A refusal on the way, such as an address nobody has, leaves nothing to be kept. */
  private void end()
      throws SystemException,
          RollbackException,
          HeuristicMixedException,
          HeuristicRollbackException {
    if (transaction.getStatus() == Status.STATUS_ACTIVE) {
      transaction.commit();
    } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }
}
