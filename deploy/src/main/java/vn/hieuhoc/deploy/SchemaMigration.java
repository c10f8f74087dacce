package vn.hieuhoc.deploy;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema up to date before the portal is deployed. Nothing else creates or changes a
 * table.
 */
final class SchemaMigration {

  private SchemaMigration() {}

  /** Migrates and tells whether the database was empty before. */
  static boolean run(DatabaseAddress address) {
    Flyway flyway =
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(address.url(), address.user(), address.password())
            .locations("classpath:db/migration")
            .failOnMissingLocations(false)
            .table("schema_history")
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            // Names are dates: two pieces of work may be finished in another order than they were
            // begun.
            .outOfOrder(true)
            .connectRetries(5)
            .load();
    try {
      MigrateResult result = flyway.migrate();
      return result.initialSchemaVersion == null;
    } catch (FlywayException e) {
      throw new Refused(e, "refused.database.migration", address, e.getMessage());
    }
  }
}
