package vn.hieuhoc.person;

/** As the population register writes it. */
public enum Gender {
  /** Nam. */
  MALE,
  /** Nữ. */
  FEMALE,
  /** Khác, or not said. */
  OTHER
}
