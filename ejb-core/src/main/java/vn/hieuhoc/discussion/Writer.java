package vn.hieuhoc.discussion;

/**
 * Who reads or writes in a course.
 *
 * @param accountKey key of the account, or null for a stranger
 * @param personKey key of the person, or null
 * @param takesPart whether the person has a place there, or helps at a session
 * @param keeper whether the caller presents or keeps the course
 */
record Writer(Long accountKey, Long personKey, boolean takesPart, boolean keeper) {

  boolean writes() {
    return takesPart || keeper;
  }

  /** Whether it was written by the same: the person, or an account without one. */
  boolean wrote(Long account, Long person) {
    return person == null
        ? accountKey != null && accountKey.equals(account)
        : person.equals(personKey);
  }
}
