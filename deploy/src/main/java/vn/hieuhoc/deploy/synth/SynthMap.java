package vn.hieuhoc.deploy.synth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The hamlets of the synthetic province: those the map has, or new ones below its communes. */
final class SynthMap {

  private static final String SINCE = "'2025-07-01'";
  private static final int PEOPLE_A_HAMLET = 1467;
  private static final String[] NAMES = {
    "Phú Hội", "Tân Mỹ", "Xuân Tự", "Vạn Khê", "Phước Thủy", "Suối Cát", "Hòa Bình", "Long Hòa",
    "An Thạnh", "Mỹ Lương", "Đá Hàn", "Ninh Lộc", "Ba Dùi", "Tà Gụ", "Cây Sung", "Bình Tân"
  };

  private final Connection connection;

  SynthMap(Connection connection) {
    this.connection = connection;
  }

  /** Keys of the hamlets in the order in which they are settled. */
  List<Long> hamlets(int people) throws SQLException {
    List<Long> there = keys("HAMLET");
    return there.isEmpty() ? settle(keys("COMMUNE"), people) : there;
  }

  private List<Long> settle(List<Long> communes, int people) throws SQLException {
    int wanted = Math.max(communes.size(), people / PEOPLE_A_HAMLET);
    List<Long> hamlets = new ArrayList<>();
    for (int i = 0; i < communes.size(); i++) {
      int upTo = (int) ((long) (i + 1) * wanted / communes.size());
      for (int number = 1; hamlets.size() < upTo; number++) {
        hamlets.add(hamlet(communes.get(i), hamlets.size(), number));
      }
    }
    return hamlets;
  }

  private Long hamlet(Long commune, int place, int number) throws SQLException {
    String name = "Thôn " + NAMES[place % NAMES.length] + " " + number;
    Long key;
    try (PreparedStatement unit =
        connection.prepareStatement(
            "insert into organisational_unit (public_id, tree, created_at)"
                + " values (?, 'ADMINISTRATIVE', now(6))",
            Statement.RETURN_GENERATED_KEYS)) {
      unit.setString(
          1, new UUID(0x5059_4e54_4800_7000L, 0x8000_0000_0000_0000L | place).toString());
      unit.executeUpdate();
      try (ResultSet keys = unit.getGeneratedKeys()) {
        keys.next();
        key = keys.getLong(1);
      }
    }
    try (PreparedStatement version =
        connection.prepareStatement(
            "insert into organisational_unit_version (unit_id, valid_from, code, name, short_name,"
                + " name_folded, level, kind, parent_id) values (?, "
                + SINCE
                + ", ?, ?, ?, ?, 'HAMLET', 'HAMLET', ?)")) {
      version.setLong(1, key);
      version.setString(2, String.format(Locale.ROOT, "T%04d", place + 1));
      version.setString(3, name);
      version.setString(4, name);
      version.setString(5, folded(name));
      version.setLong(6, commune);
      version.executeUpdate();
    }
    try (PreparedStatement closure =
        connection.prepareStatement(
            "insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)"
                + " select c.ancestor_id, ?, c.depth + 1, "
                + SINCE
                + " from unit_closure c where c.descendant_id = ? and c.valid_to is null"
                + " union all select ?, ?, 0, "
                + SINCE)) {
      closure.setLong(1, key);
      closure.setLong(2, commune);
      closure.setLong(3, key);
      closure.setLong(4, key);
      closure.executeUpdate();
    }
    return key;
  }

  private List<Long> keys(String level) throws SQLException {
    List<Long> keys = new ArrayList<>();
    try (PreparedStatement units =
        connection.prepareStatement(
            "select v.unit_id from organisational_unit_version v"
                + " join organisational_unit u on u.id = v.unit_id and u.tree = 'ADMINISTRATIVE'"
                + " where v.level = ? and v.valid_to is null order by v.code, v.unit_id")) {
      units.setString(1, level);
      try (ResultSet rows = units.executeQuery()) {
        while (rows.next()) {
          keys.add(rows.getLong(1));
        }
      }
    }
    return keys;
  }

  /** As the portal folds names: without marks, in small letters. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT);
  }
}
