package vn.hieuhoc.portal.classlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.classlist.ClassFocus;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.classlist.ClassPeople;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.portal.support.Query;

/**
 * People of a course or a class who are handed over to another page: those who are ticked, or all
 * who are looked at. They stand in the address, which can be kept, sent on and come back to.
 */
@Named
@RequestScoped
public class HandedLearners {

  private static final String FOCUS = "nhom";

  @Inject private ClassListService lists;
  @Inject private OfferingService offeringService;
  @Inject private Query query;

  private List<UUID> people;

  /**
   * The address of a page that takes people over.
   *
   * @param ticked public ids of people; empty for all who are looked at
   */
  static String address(String page, LearnerSource source, ClassFocus focus, List<UUID> ticked) {
    StringBuilder address =
        new StringBuilder(page)
            .append('?')
            .append(source.getParameter())
            .append('=')
            .append(source.id())
            .append('&' + FOCUS + "=")
            .append(FocusWords.of(focus));
    ticked.forEach(id -> address.append("&muc=").append(id));
    return address.toString();
  }

  /** True when the page was come to from a list of learners. */
  public boolean isThere() {
    return getSource() != null;
  }

  /** The list they come from, or null. */
  public LearnerSource getSource() {
    return LearnerSource.of(query);
  }

  /** From which side they were looked at, as the address has it. */
  public String getFocus() {
    return FocusWords.of(focus());
  }

  private ClassFocus focus() {
    return FocusWords.focus(query.text(FOCUS), ClassFocus.ALL);
  }

  /** Public ids of them, as far as the caller sees them in the register. */
  public List<UUID> getPeople() {
    if (people == null) {
      List<UUID> ticked = query.ticked();
      people = chosen(getSource(), focus(), ticked.isEmpty() ? null : ticked).people();
    }
    return people;
  }

  /** Those who were ticked one by one, as the address has them. */
  public List<UUID> getTicked() {
    return query.ticked();
  }

  /** The address of the list they come from. */
  public String getBack() {
    return getSource().list() + "?" + LearnerDesk.TAB + "=" + getFocus();
  }

  /** Some people of a list, or all who are looked at. */
  ClassPeople chosen(LearnerSource source, ClassFocus focus, List<UUID> ticked) {
    List<OfferingRow> offerings =
        source.course()
            ? offeringService.ofCourse(source.id())
            : List.of(offeringService.row(source.id()));
    return lists.people(offerings, focus, ticked);
  }
}
