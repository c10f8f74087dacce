package vn.hieuhoc.deploy.synth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;

/**
 * Writes people, their stays and their households into an empty portal's database. An interruption
 * leaves nothing: each table is one transaction, and they are kept together at the end.
 */
public final class SynthProvince {

  /** Before the code of a unit of the old map stands this. */
  public static final String OLD_MAP_MARK = "CU-";

  private static final int BATCH = 4000;
  private static final List<String> TABLES =
      List.of("household", "household_place", "household_member", "person_residence", "person");

  private static final Map<String, String> SCATTERED =
      Map.of(
          "ix_person_folded", "(name_folded, birth_year)",
          "ix_person_phone", "(phone)",
          "ix_person_modified", "(modified_at)");

  private final Callable<Connection> connections;
  private final long seed;

  /**
   * @param connections opens connections to the portal's database
   * @param seed of the drawing
   */
  public SynthProvince(Callable<Connection> connections, long seed) {
    this.connections = connections;
    this.seed = seed;
  }

  /** Whether nobody is entered yet. */
  public boolean isEmpty() throws Exception {
    try (Connection connection = connections.call();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet rows = statement.executeQuery("select 1 from " + table + " limit 1")) {
          if (rows.next()) {
            return false;
          }
        }
      }
      return true;
    }
  }

  /**
   * Writes the province.
   *
   * @param people how many
   * @param onOldMap whether they live right at twins of the communes of before the merger of 2025,
   *     and not in hamlets of today
   * @param progress told how many are drawn so far
   */
  public void write(int people, boolean onOldMap, LongConsumer progress) throws Exception {
    List<Long> units;
    try (Connection connection = connections.call()) {
      connection.setAutoCommit(false);
      units =
          onOldMap
              ? new SynthOldMap(connection).communes()
              : new SynthMap(connection).hamlets(people);
      connection.commit();
    }
    try {
      change(SCATTERED.keySet().stream().map(key -> "drop key if exists " + key).toList());
      fill(new SynthHouseholds(seed, people, units, 1), progress);
    } finally {
      mend();
    }
    try (Connection connection = connections.call();
        Statement statement = connection.createStatement()) {
      statement.execute("analyze table " + String.join(", ", TABLES) + ", unit_closure");
    }
  }

  /** Puts back keys that an interrupted run may have left out. */
  public void mend() throws Exception {
    change(
        SCATTERED.entrySet().stream()
            .map(key -> "add key if not exists " + key.getKey() + " " + key.getValue())
            .toList());
  }

  /**
   * Keys in which people stand in another order than they are written: made once at the end they
   * take a tenth of the time.
   */
  private void change(List<String> keys) throws Exception {
    try (Connection connection = connections.call();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table person " + String.join(", ", keys));
    }
  }

  private void fill(SynthHouseholds households, LongConsumer progress) throws Exception {
    List<Connection> opened = new ArrayList<>();
    try {
      for (int i = 0; i < TABLES.size(); i++) {
        opened.add(connections.call());
      }
      List<SynthTable> tables =
          List.of(
              householdTable(opened.get(0)),
              places(opened.get(1)),
              members(opened.get(2)),
              stays(opened.get(3)),
              persons(opened.get(4)));
      tables.forEach(Thread::start);
      draw(households, tables, progress);
      for (SynthTable table : tables) {
        table.finish();
      }
      for (SynthTable table : tables) {
        table.keep();
      }
    } finally {
      for (Connection connection : opened) {
        connection.close();
      }
    }
  }

  private static void draw(
      SynthHouseholds households, List<SynthTable> tables, LongConsumer progress)
      throws SQLException, InterruptedException {
    List<SynthPerson> batch = new ArrayList<>(BATCH);
    while (!households.done()) {
      batch.addAll(households.next(1));
      if (batch.size() >= BATCH || households.done()) {
        for (SynthTable table : tables) {
          table.write(batch);
        }
        batch = new ArrayList<>(BATCH);
        progress.accept(households.drawn());
      }
    }
  }

  private static SynthTable persons(Connection connection) {
    return new SynthTable(
        "synth-person",
        connection,
        "insert into person (id, public_id, person_number, full_name, sort_name, name_folded,"
            + " birth_year, birth_month, birth_day, gender, phone, working_status,"
            + " identity_assurance, home_unit_id, created_at, modified_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CONFIRMED', ?, now(6), now(6))") {
      @Override
      void row(PreparedStatement statement, SynthPerson person) throws SQLException {
        statement.setLong(1, person.key());
        statement.setString(2, person.id().toString());
        statement.setString(3, person.number());
        statement.setString(4, person.name());
        statement.setString(5, sorted(person.name()));
        statement.setString(6, SynthMap.folded(person.name()));
        statement.setInt(7, person.born());
        orNull(statement, 8, person.month());
        orNull(statement, 9, person.day());
        statement.setString(10, person.woman() ? "FEMALE" : "MALE");
        statement.setString(11, person.phone());
        statement.setString(12, person.work());
        statement.setLong(13, person.hamlet());
        statement.addBatch();
      }
    };
  }

  private static SynthTable stays(Connection connection) {
    return new SynthTable(
        "synth-residence",
        connection,
        "insert into person_residence (person_id, unit_id, valid_from) values (?, ?, ?)") {
      @Override
      void row(PreparedStatement statement, SynthPerson person) throws SQLException {
        statement.setLong(1, person.key());
        statement.setLong(2, person.hamlet());
        statement.setObject(3, person.since());
        statement.addBatch();
      }
    };
  }

  private static SynthTable members(Connection connection) {
    return new SynthTable(
        "synth-member",
        connection,
        "insert into household_member (household_id, person_id, member_role, valid_from)"
            + " values (?, ?, ?, ?)") {
      @Override
      void row(PreparedStatement statement, SynthPerson person) throws SQLException {
        statement.setLong(1, person.household());
        statement.setLong(2, person.key());
        statement.setString(3, person.head() ? "HEAD" : "MEMBER");
        statement.setObject(4, person.since());
        statement.addBatch();
      }
    };
  }

  private static SynthTable householdTable(Connection connection) {
    return new SynthTable(
        "synth-household",
        connection,
        "insert into household (id, public_id, code, unit_id, valid_from, created_at)"
            + " values (?, ?, ?, ?, ?, now(6))") {
      @Override
      void row(PreparedStatement statement, SynthPerson person) throws SQLException {
        if (person.head()) {
          statement.setLong(1, person.household());
          statement.setString(
              2,
              new java.util.UUID(
                      person.id().getMostSignificantBits() | 0x800,
                      person.id().getLeastSignificantBits())
                  .toString());
          statement.setString(3, "S" + person.household());
          statement.setLong(4, person.hamlet());
          statement.setObject(5, first(person));
          statement.addBatch();
        }
      }
    };
  }

  private static SynthTable places(Connection connection) {
    return new SynthTable(
        "synth-place",
        connection,
        "insert into household_place (household_id, unit_id, valid_from) values (?, ?, ?)") {
      @Override
      void row(PreparedStatement statement, SynthPerson person) throws SQLException {
        if (person.head()) {
          statement.setLong(1, person.household());
          statement.setLong(2, person.hamlet());
          statement.setObject(3, first(person));
          statement.addBatch();
        }
      }
    };
  }

  /** A head comes first: nobody of the household came before. */
  private static LocalDate first(SynthPerson head) {
    return head.since();
  }

  /** As the portal sorts names: given name, family name, what stands between. */
  private static String sorted(String name) {
    int space = name.lastIndexOf(' ');
    return name.substring(space + 1) + " " + name.substring(0, space);
  }

  private static void orNull(PreparedStatement statement, int place, int value)
      throws SQLException {
    if (value == 0) {
      statement.setNull(place, Types.TINYINT);
    } else {
      statement.setInt(place, value);
    }
  }
}
