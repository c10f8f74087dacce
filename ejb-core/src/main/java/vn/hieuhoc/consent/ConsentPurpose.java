package vn.hieuhoc.consent;

/** What personal data may be used for. */
public enum ConsentPurpose {
  /** Keeping the person's entry and learning records. */
  REGISTER,
  /** Showing the name in public lists of recognised people. */
  PUBLIC_LIST,
  /** Writing letters to the person's e-mail address. */
  MAIL,
  /** That somebody of the household acts for the person, on the phone they share. */
  HOUSEHOLD_HELP
}
