package vn.hieuhoc.deploy.synth;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A twin of each district and commune as they were before the merger of 2025, standing today under
 * the province: what a merger of that size is rehearsed on.
 */
final class SynthOldMap {

  /** Before the code of a twin stands this. */
  static final String MARK = SynthProvince.OLD_MAP_MARK;

  private static final String SINCE = "'2000-01-01'";

  private final Connection connection;

  SynthOldMap(Connection connection) {
    this.connection = connection;
  }

  /** Makes the twins; keys of the communes among them, by code. */
  List<Long> communes() throws SQLException {
    Map<Long, Long> twins = new HashMap<>();
    List<Long> communes = new ArrayList<>();
    try (Statement units = connection.createStatement();
        ResultSet old =
            units.executeQuery(
                "select v.unit_id, v.parent_id, v.level, v.code, v.id, (select p.unit_id from"
                    + " organisational_unit_version p join organisational_unit o on o.id = p.unit_id"
                    + " and o.tree = 'ADMINISTRATIVE' where p.level = 'PROVINCE' and p.valid_to is"
                    + " null) as province from organisational_unit_version v"
                    + " join organisational_unit u on u.id = v.unit_id and u.tree = 'ADMINISTRATIVE'"
                    + " where v.valid_from <= '2025-06-30' and v.valid_to > '2025-06-30'"
                    + " and v.level in ('DISTRICT', 'COMMUNE') order by v.level = 'COMMUNE', v.code")) {
      while (old.next()) {
        long parent = twins.getOrDefault(old.getLong("parent_id"), old.getLong("province"));
        long twin = twin(old.getString("code"), old.getLong("id"), parent);
        twins.put(old.getLong("unit_id"), twin);
        if (old.getString("level").equals("COMMUNE")) {
          communes.add(twin);
        }
      }
    }
    return communes;
  }

  private long twin(String code, long version, long parent) throws SQLException {
    String id = UUID.nameUUIDFromBytes((MARK + code).getBytes(StandardCharsets.UTF_8)).toString();
    try (PreparedStatement unit =
        connection.prepareStatement(
            "insert into organisational_unit (public_id, tree, created_at)"
                + " values (?, 'ADMINISTRATIVE', now(6))",
            Statement.RETURN_GENERATED_KEYS)) {
      unit.setString(1, id);
      unit.executeUpdate();
      try (ResultSet keys = unit.getGeneratedKeys()) {
        keys.next();
        long twin = keys.getLong(1);
        write(
            "insert into organisational_unit_version (unit_id, valid_from, code, name, short_name,"
                + " name_folded, level, kind, parent_id) select ?, "
                + SINCE
                + ", concat('"
                + MARK
                + "', code), name, short_name, name_folded, level, kind, ?"
                + " from organisational_unit_version where id = ?",
            twin,
            parent,
            version);
        write(
            "insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)"
                + " select c.ancestor_id, ?, c.depth + 1, greatest(c.valid_from, "
                + SINCE
                + ") from unit_closure c where c.descendant_id = ? and c.valid_to is null"
                + " union all select ?, ?, 0, "
                + SINCE,
            twin,
            parent,
            twin,
            twin);
        return twin;
      }
    }
  }

  private void write(String sql, long... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setLong(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
