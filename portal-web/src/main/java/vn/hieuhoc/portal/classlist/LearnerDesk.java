package vn.hieuhoc.portal.classlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.classlist.ClassFocus;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.classlist.ClassPage;
import vn.hieuhoc.classlist.ClassPeople;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Shows lists of learners, and hands over those who were ticked or all of a tab. */
@Named
@RequestScoped
public class LearnerDesk {

  static final String TAB = "xem";

  private static final String ENROL = "/quan-ly/nguoi-dan/ghi-danh";
  private static final String MESSAGE = "/quan-ly/nguoi-dan/nhan-tin";
  private static final int A_PAGE = 50;

  /** So many ids still fit into an address. */
  private static final int MOST_TICKED = 100;

  @Inject private ClassListService lists;
  @Inject private HandedLearners handed;
  @Inject private Way way;

  /** The learners of a course, everybody with a seat first. */
  ShownLearners ofCourse(UUID course, List<OfferingRow> offerings) {
    ClassPage page = lists.page(offerings, wanted(ClassFocus.ALL), asked());
    return new ShownLearners(
        new LearnerSource(true, course), page, List.of(ClassFocus.values()), lists.behindDays());
  }

  /** The people of a class: those who wait while somebody asks, else those who learn. */
  public ShownLearners ofClass(OfferingRow offering) {
    ClassPage page =
        lists.desk(
            List.of(offering), wanted(null), asked(), new PageRequest(0, PageRequest.LARGEST));
    return new ShownLearners(
        new LearnerSource(false, offering.id()),
        page,
        List.of(ClassFocus.LEARNING, ClassFocus.BEHIND, ClassFocus.FINISHED, ClassFocus.WAITING),
        lists.behindDays());
  }

  private ClassFocus wanted(ClassFocus usual) {
    return FocusWords.focus(way.query().text(TAB), usual);
  }

  private PageRequest asked() {
    return PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), A_PAGE);
  }

  /**
   * Does with the chosen what the button says.
   *
   * @return false when it is another button
   */
  public boolean act(ShownLearners shown) {
    switch (way.query().text("many")) {
      case "export" -> way.leave(sheet(shown, chosen()));
      case "enrol" -> handOver(shown, ENROL, chosen());
      case "message" -> handOver(shown, MESSAGE, chosen());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Those who are ticked; none when all of the tab are meant. */
  private List<UUID> chosen() {
    Query query = way.query();
    if (!query.text("ca-danh-sach").isEmpty()) {
      return List.of();
    }
    List<UUID> ticked = query.ticked();
    if (ticked.isEmpty()) {
      throw new Refused("classlist.none-chosen");
    }
    if (ticked.size() > MOST_TICKED) {
      throw new Refused("classlist.many-ticked", ticked.size(), MOST_TICKED);
    }
    return ticked;
  }

  private static String sheet(ShownLearners shown, List<UUID> ticked) {
    StringBuilder address = new StringBuilder(shown.source().sheet());
    address.append("?focus=").append(shown.getTab());
    ticked.forEach(id -> address.append("&person=").append(id));
    return address.toString();
  }

  private void handOver(ShownLearners shown, String page, List<UUID> ticked) {
    ClassPeople people =
        handed.chosen(shown.source(), shown.getTab(), ticked.isEmpty() ? null : ticked);
    if (people.people().isEmpty()) {
      throw new Refused("classlist.nobody-in-reach");
    }
    String address =
        HandedLearners.address(
            page, shown.source(), shown.getTab(), ticked.isEmpty() ? ticked : people.people());
    if (people.hidden() == 0) {
      way.leave(address);
    } else {
      way.warn("classlist_list.message.hidden", people.hidden()).goTo(address);
    }
  }
}
