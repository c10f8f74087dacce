package vn.hieuhoc.freshness;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.queries.ModifyQuery;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Sees every statement of JPA that writes, and says whom it concerns: the person a row names, or
 * nobody where the table shows on no page of a learner, or else everybody.
 */
public class ChangeWatch extends SessionEventAdapter {

  /** What is written here is seen by staff alone, or is told by the row it belongs to. */
  static final Set<String> OF_NOBODY =
      Set.of(
          "api_token",
          "attendance_rule",
          "attendance_sheet",
          "attempt_answer_save",
          "audit_entry",
          "calendar_feed",
          "enrolment_rule",
          "course_post",
          "course_post_report",
          "idempotency_key",
          "import_claim",
          "import_fault",
          "import_job",
          "import_mapping",
          "import_row",
          "indicator_value",
          "offering_admission",
          "offering_quota",
          "ledger_feed",
          "mail_outbox",
          "material_caption",
          "lesson_note",
          "material_reading",
          "outline_draft",
          "outline_version",
          "reconciliation",
          "record_archive",
          "record_attachment",
          "record_attachment_sender",
          "record_reference",
          "record_statement",
          "record_term",
          "record_topic",
          "saved_view",
          "session_series",
          "sign_in_session",
          "sign_in_throttle",
          "term_slice",
          "unheard_time",
          "work_item",
          "xapi_document");

  private static final Pattern TABLE =
      Pattern.compile(
          "^\\s*(?:insert\\s+(?:ignore\\s+)?into|replace\\s+into|delete\\s+from|update)\\s+`?(\\w+)",
          Pattern.CASE_INSENSITIVE);

  private volatile Changes changes;

  @Override
  public void preExecuteQuery(SessionEvent event) {
    if (!(event.getQuery() instanceof ModifyQuery query)) {
      return;
    }
    if (query instanceof ObjectLevelModifyQuery one && one.getObject() instanceof OfOnePerson row) {
      changes().of(row.concerns());
    } else if (!OF_NOBODY.contains(table(query, event.getSession()))) {
      changes().of(null);
    }
  }

  /** Empty when it cannot be told. */
  private static String table(DatabaseQuery query, Session session) {
    Class<?> type = null;
    if (query instanceof ObjectLevelModifyQuery one) {
      type = one.getObject() == null ? null : one.getObject().getClass();
    } else if (query instanceof ModifyAllQuery all) {
      type = all.getReferenceClass();
    }
    if (type != null) {
      ClassDescriptor descriptor = session.getDescriptor(type);
      // Rows of a collection that belongs to an entity have a descriptor without a table.
      String table = descriptor == null ? null : descriptor.getTableName();
      return table == null ? "" : table.toLowerCase(Locale.ROOT);
    }
    return tableOf(query.getSQLString());
  }

  /** The table a statement writes to, in small letters; empty when it cannot be told. */
  static String tableOf(String statement) {
    Matcher found = TABLE.matcher(statement == null ? "" : statement);
    return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Looked up once: the server walks the whole stack to tell whose beans are asked for. */
  private Changes changes() {
    if (changes == null) {
      changes = CDI.current().select(Changes.class).get();
    }
    return changes;
  }
}
