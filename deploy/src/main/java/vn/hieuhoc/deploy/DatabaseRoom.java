package vn.hieuhoc.deploy;

import java.util.List;

/** How many connections and statements the embedded database has room for. */
final class DatabaseRoom {

  /**
   * How many statements a connection keeps prepared. The connections of the portal's two pools when
   * they are full (100 and 30) together stay below what any MariaDB allows when nobody says
   * otherwise (16,382): beyond that the driver, which sends what is to be prepared and run at once,
   * waits for ever for an answer that does not come.
   */
  static final int STATEMENTS_OF_A_CONNECTION = 125;

  private static final int CONNECTIONS = 150;

  private DatabaseRoom() {}

  /** What the server is told of it; of statements there is room for four times what is kept. */
  static List<String> arguments() {
    return List.of(
        "--max-connections=" + CONNECTIONS,
        "--max-prepared-stmt-count=" + 4 * CONNECTIONS * STATEMENTS_OF_A_CONNECTION);
  }
}
