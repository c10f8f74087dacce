package vn.hieuhoc.portal.ops;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that tells the database whether each statement stands for itself only when the next
 * statement makes a difference.
 *
 * <p>The pool switches that off when a transaction begins and on when it has ended, which costs two
 * round trips a transaction, though nothing is ever asked in between. Seen from outside nothing is
 * different: what was begun and not ended is switched at once, as JDBC says ({@code
 * Connection.setAutoCommit}).
 */
final class LateAutoCommit implements InvocationHandler {

  private final Connection connection;

  /** What the database was told, and what it shall be told before the next statement. */
  private boolean told = true;

  private boolean wanted = true;

  /** Something may have been asked since the last transaction ended. */
  private boolean begun;

  private LateAutoCommit(Connection connection) {
    this.connection = connection;
  }

  /** The same connection, which has just been opened. */
  static Connection of(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            LateAutoCommit.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new LateAutoCommit(connection));
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "setAutoCommit" -> {
        want((Boolean) arguments[0]);
        return null;
      }
      case "getAutoCommit" -> {
        return wanted;
      }
      case "commit", "rollback" -> {
        return ended(method, arguments);
      }
      case "createStatement", "prepareStatement", "prepareCall", "setSavepoint" -> {
        tell();
        begun = true;
      }
      default -> {
        // Nothing of it reaches a transaction.
      }
    }
    return passed(method, arguments);
  }

  private void want(boolean each) throws SQLException {
    wanted = each;
    if (begun) {
      tell();
      begun = false;
    }
  }

  private Object ended(Method method, Object[] arguments) throws Throwable {
    if (!begun && told != wanted) {
      return null;
    }
    Object nothing = passed(method, arguments);
    begun = arguments != null && arguments.length > 0;
    return nothing;
  }

  private void tell() throws SQLException {
    if (told != wanted) {
      connection.setAutoCommit(wanted);
      told = wanted;
    }
  }

  private Object passed(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
