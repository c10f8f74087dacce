package vn.hieuhoc.person;

/** What may be known of a person, or not: said once and found wrong, it can be taken out again. */
public enum PersonFact {
  /** The birth date. */
  BIRTH_DATE,
  /** The gender. */
  GENDER,
  /** The group of people whose criteria apply. */
  GROUP,
  /** How the person wants to be spoken to. */
  FORM_OF_ADDRESS,
  /** The identity number. */
  IDENTITY_NUMBER,
  /** A corrected sort key: the computed one holds again. */
  SORT_NAME
}
