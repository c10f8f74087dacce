package vn.hieuhoc.system;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.hieuhoc.deploy.StatementLog;

/** What the database of a portal holds, in figures. */
record Figures(Path data) {

  long livingInAProvince(LocalDate day) {
    String sql =
        "select count(distinct r.person_id) from hieuhoc.person_residence r"
            + " join hieuhoc.unit_closure c on c.descendant_id = r.unit_id"
            + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)"
            + " join hieuhoc.organisational_unit_version v on v.unit_id = c.ancestor_id"
            + " and v.level = 'PROVINCE' where r.valid_from <= ?"
            + " and (r.valid_to is null or r.valid_to > ?)";
    return number(sql.replace("?", "'" + day + "'"));
  }

  Map<String, String> ends() {
    Map<String, String> ends = new TreeMap<>();
    for (String table :
        new String[] {"household_member", "clan_member", "person_employment", "person_residence"}) {
      ends.put(
          table,
          table
              + number(
                  "select coalesce(sum(crc32(concat_ws('|', id, person_id, valid_from,"
                      + " coalesce(valid_to, '-')))), 0) from hieuhoc."
                      + table));
    }
    return ends;
  }

  long number(String sql) {
    try (StatementLog database = StatementLog.of(data)) {
      return database.number(sql);
    }
  }

  String text(String sql) {
    try (StatementLog database = StatementLog.of(data)) {
      return database.text(sql);
    }
  }

  /** Everything but what imports keep of themselves. */
  Map<String, String> contents() {
    try (StatementLog database = StatementLog.of(data)) {
      database.awaitIdle();
      Map<String, String> contents = new TreeMap<>(database.contents());
      contents.keySet().removeIf(table -> table.contains("import_"));
      return contents;
    }
  }
}
