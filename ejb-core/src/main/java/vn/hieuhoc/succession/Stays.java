package vn.hieuhoc.succession;

/** A table of dated places: who or what was where, from one day to another. */
enum Stays {
  PEOPLE("person_residence", "person_id", "person", "home_unit_id"),
  HOUSEHOLDS("household_place", "household_id", "household", "unit_id"),
  CLANS("clan_place", "clan_id", "clan", "unit_id");

  private final String table;
  private final String owner;
  private final String subject;
  private final String home;

  Stays(String table, String owner, String subject, String home) {
    this.table = table;
    this.owner = owner;
    this.subject = subject;
    this.home = home;
  }

  /** The statement with the names of this table in place of its marks. */
  String sql(String pattern) {
    return pattern
        .replace("{table}", table)
        .replace("{owner}", owner)
        .replace("{subject}", subject)
        .replace("{home}", home);
  }
}
