package vn.hieuhoc.portal.ops;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.Driver;

/**
 * Opens connections for the pool, and does nothing else.
 *
 * <p>The driver's own data source also speaks of distributed transactions; the server would then
 * use them, and each transaction would cost three more round trips. The driver by itself is only
 * found where it lies beside the server and not in the portal.
 */
public class PortalDataSource implements DataSource {

  private final Driver driver = new Driver();
  private String url;
  private String user;
  private String password;
  private int loginTimeout;

  /** Set by the pool from the definition, as are user and password. */
  public void setUrl(String url) {
    this.url = url;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @Override
  public Connection getConnection(String name, String secret) throws SQLException {
    Properties as = new Properties();
    as.setProperty("user", name);
    as.setProperty("password", secret);
    return LateAutoCommit.of(driver.connect(url, as));
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    loginTimeout = seconds;
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // The driver writes to the log of the platform.
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return driver.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("There is no " + type.getName() + " in the data source");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
