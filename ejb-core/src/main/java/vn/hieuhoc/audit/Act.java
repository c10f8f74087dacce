package vn.hieuhoc.audit;

import vn.hieuhoc.access.HeldRole;

/**
 * An act worth keeping.
 *
 * @param action what was done, such as {@code account.sign-in}
 * @param subjectKind to what kind of thing
 * @param subjectId public id of the thing, or null
 * @param unitId key of the unit it concerns, or null
 * @param forPersonId key of the person it was done for, or null
 * @param as the role under which it was done, or null
 * @param detail a few words without personal data, or null
 * @param byAccountId key of the account that did it, where that is not the caller yet, or null
 */
public record Act(
    String action,
    String subjectKind,
    String subjectId,
    Long unitId,
    Long forPersonId,
    HeldRole as,
    String detail,
    Long byAccountId) {

  /** An act on a thing. */
  public static Act on(String action, String subjectKind, Object subjectId) {
    return new Act(
        action,
        subjectKind,
        subjectId == null ? null : subjectId.toString(),
        null,
        null,
        null,
        null,
        null);
  }

  /** The same act, at a unit. */
  public Act at(Long unit) {
    return new Act(action, subjectKind, subjectId, unit, forPersonId, as, detail, byAccountId);
  }

  /** The same act, for a person. */
  public Act forPerson(Long personId) {
    return new Act(action, subjectKind, subjectId, unitId, personId, as, detail, byAccountId);
  }

  /** The same act, under a role. */
  public Act as(HeldRole held) {
    return new Act(action, subjectKind, subjectId, unitId, forPersonId, held, detail, byAccountId);
  }

  /** The same act, with a few words. */
  public Act saying(String words) {
    return new Act(action, subjectKind, subjectId, unitId, forPersonId, as, words, byAccountId);
  }

  /** The same act, by an account that the caller is only now known to be. */
  public Act by(Long accountId) {
    return new Act(action, subjectKind, subjectId, unitId, forPersonId, as, detail, accountId);
  }
}
