package vn.hieuhoc.exchange;

import java.util.List;
import vn.hieuhoc.access.Role;

/**
 * What rows of a kind mean. Each kind is a CDI bean; the pipeline knows them by their code.
 *
 * <p>A kind takes rows by the same rules that forms go by.
 */
public interface ImportKind {

  /** What programs call the kind, such as {@code people}. */
  String code();

  /** The columns its rows may have, in the order of the template. */
  List<ImportColumn> columns();

  /** Who may bring such rows in, within the units of the role. */
  default Role[] importers() {
    return new Role[] {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF};
  }

  /**
   * How many rows are taken in one transaction. With 1, what the domain refuses by an exception
   * makes the row bad; with more, the kind itself must tell bad rows by their results.
   */
  default int chunk() {
    return 1;
  }

  /** The column a field of the domain's commands is written in, for telling where a fault is. */
  default String columnOf(String field) {
    return field;
  }

  /** Takes rows, none of them empty: a result for each, in their order. */
  List<RowResult> take(List<RowValues> rows, ImportContext context);

  /**
   * Takes back what rows did, the last row first.
   *
   * @return for each row a code of why it could not be taken back, or null when it was
   */
  List<String> undo(List<TakenRow> rows, ImportContext context);
}
