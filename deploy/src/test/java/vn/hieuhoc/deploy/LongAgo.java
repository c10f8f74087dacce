package vn.hieuhoc.deploy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Lets what somebody did a moment ago have been done long ago: a test cannot wait for an hour. */
public final class LongAgo {

  private static final List<String> MOVED =
      List.of(
          "update lesson_progress g join enrolment e on e.person_id = g.person_id set g.started_at ="
              + " g.started_at - interval ? minute, g.saved_at = g.saved_at - interval ? minute"
              + " where e.public_id = ?",
          "update enrolment set last_active_at = last_active_at - interval ? minute,"
              + " requested_at = requested_at - interval ? minute where public_id = ?");

  private LongAgo() {}

  /** What the learner of this place did in it and elsewhere was so many minutes earlier. */
  public static void learnt(Path data, String enrolment, int minutes) {
    String password = new DataDirectory(data).findSecret("database.password").orElseThrow();
    try (Connection connection =
        DriverManager.getConnection(DatabaseProbe.url(data), "hieuhoc", password)) {
      for (String sql : MOVED) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          statement.setInt(1, minutes);
          statement.setInt(2, minutes);
          statement.setString(3, enrolment);
          statement.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
