package vn.hieuhoc.duplicate;

import java.util.List;

/** What the entry that stays can take from the other one. */
public enum MergeField {
  /** Name, with its sort key. */
  FULL_NAME("full_name", "sort_name", "sort_name_corrected", "name_folded"),
  /** Birth date as far as it is known. */
  BIRTH_DATE("birth_year", "birth_month", "birth_day"),
  /** Gender. */
  GENDER("gender"),
  /** Telephone. */
  PHONE("phone"),
  /** What the person does for a living. */
  WORKING_STATUS("working_status"),
  /** The group of people whose criteria apply. */
  GROUP("learner_group"),
  /** How the person wants to be spoken to. */
  FORM_OF_ADDRESS("form_of_address"),
  /** The identity number: the other entry has none afterwards. */
  IDENTITY_NUMBER("identity_last4", "identity_assurance");

  private final List<String> columns;

  MergeField(String... columns) {
    this.columns = List.of(columns);
  }

  List<String> columns() {
    return columns;
  }
}
