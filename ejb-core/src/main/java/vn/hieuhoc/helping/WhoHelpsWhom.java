package vn.hieuhoc.helping;

/**
 * Who may act for whom on the phone of a household.
 *
 * <ul>
 *   <li>An adult for a child of under sixteen entrusted to him or her in the register, without
 *       asking the child: a guardian acts by right.
 *   <li>A member of a household for another one who has no account, once the helper noted that the
 *       person was asked and agreed. Who has an account signs in and decides alone.
 *   <li>Nobody else. Staff enter and enrol people in their own name, from the console.
 * </ul>
 *
 * <p>It never reaches an entry that was merged into another one or that lives nowhere any more, and
 * it ends on the day on which the membership or the guardianship does.
 */
final class WhoHelpsWhom {

  private WhoHelpsWhom() {}

  /** Why somebody may be helped. */
  enum Bond {
    /** A child entrusted to the helper. */
    WARD,
    /** Somebody of the same household without an account. */
    HOUSEHOLD,
    /** Not at all. */
    NONE
  }

  /**
   * What ties two people today.
   *
   * @param entrusted the person is a child of the helper as a guardian
   * @param young the person is known to be under the age at which one acts alone
   * @param together both are members of one household
   * @param account the person has an account
   */
  record Ties(boolean entrusted, boolean young, boolean together, boolean account) {}

  /** Under what right the one may act for the other. */
  static Bond bond(Ties ties) {
    if (ties.entrusted() && ties.young()) {
      return Bond.WARD;
    }
    return ties.together() && !ties.account() ? Bond.HOUSEHOLD : Bond.NONE;
  }
}
