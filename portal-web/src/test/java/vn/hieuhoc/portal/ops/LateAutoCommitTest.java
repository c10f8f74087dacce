package vn.hieuhoc.portal.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateAutoCommitTest {

  /** What reached the driver, in order. */
  private final List<String> reached = new ArrayList<>();

  private final Connection connection = LateAutoCommit.of(driver());

  private Connection driver() {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (method.getName().equals("isValid")) {
                throw new SQLException("gone");
              }
              reached.add(
                  method.getName().equals("setAutoCommit")
                      ? "autocommit " + arguments[0]
                      : method.getName());
              return null;
            });
  }

  private void transaction() throws SQLException {
    connection.setAutoCommit(false);
    connection.prepareStatement("select 1");
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Test
  void oneTransactionAfterTheOtherIsToldOnce() throws SQLException {
    transaction();
    transaction();
    transaction();

    assertThat(reached)
        .containsExactly(
            "autocommit false",
            "prepareStatement",
            "commit",
            "prepareStatement",
            "commit",
            "prepareStatement",
            "commit");
    assertThat(connection.getAutoCommit()).isTrue();
  }

  @Test
  void aStatementOutsideOfTransactionsStandsForItself() throws SQLException {
    transaction();
    reached.clear();

    connection.createStatement();
    transaction();

    assertThat(reached)
        .containsExactly(
            "autocommit true", "createStatement", "autocommit false", "prepareStatement", "commit");
  }

  @Test
  void whatWasBegunAndNotEndedIsSwitchedAtOnce() throws SQLException {
    connection.setAutoCommit(false);
    connection.prepareStatement("update");
    connection.setAutoCommit(true);

    assertThat(reached).endsWith("autocommit true");
  }

  @Test
  void aTransactionInWhichNothingWasAskedReachesNobody() throws SQLException {
    connection.setAutoCommit(false);
    connection.commit();
    connection.setAutoCommit(true);
    connection.setAutoCommit(false);
    connection.rollback();

    assertThat(reached).isEmpty();
  }

  @Test
  void goingBackToASavepointEndsNothing() throws SQLException {
    connection.setAutoCommit(false);
    connection.setSavepoint();
    connection.rollback(null);
    connection.setAutoCommit(true);

    assertThat(reached)
        .containsExactly("autocommit false", "setSavepoint", "rollback", "autocommit true");
  }

  @Test
  void aFailureOfTheDriverIsItsOwn() {
    assertThatThrownBy(() -> connection.isValid(1))
        .isInstanceOf(SQLException.class)
        .hasMessage("gone");
  }
}
