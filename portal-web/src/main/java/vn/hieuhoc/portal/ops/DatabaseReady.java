package vn.hieuhoc.portal.ops;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The database answers through the portal's own pools. The schema is current, or nothing would be
 * deployed.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseReady.class.getName());
  private static final int SECONDS = 2;

  @Resource(lookup = "java:app/jdbc/hieuhoc")
  private DataSource database;

  @Resource(lookup = "java:app/jdbc/hieuhoc-look")
  private DataSource looks;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database")
        .status(answers(database) && answers(looks))
        .build();
  }

  private static boolean answers(DataSource pool) {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException problem) {
      LOG.log(Level.WARNING, "The database does not answer", problem);
      return false;
    }
  }
}
