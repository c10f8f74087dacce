package vn.hieuhoc.explanation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.support.PageRequest;

/** Shows learners what the ledger keeps of their learning. */
@Stateless
public class LearntService {

  @Inject private LearntList list;
  @Inject private Access access;

  /**
   * What the caller, or the person being helped, learnt in a year (in Vietnam): what rules ask for,
   * from here and from elsewhere, whether or not it brought points.
   *
   * @param year the year; a year without learning has an empty list
   * @param withVoided whether what was taken back is shown too, with the reason
   */
  public Learnt own(int year, boolean withVoided, PageRequest page) {
    return list.of(access.personId(), year, withVoided, page);
  }
}
