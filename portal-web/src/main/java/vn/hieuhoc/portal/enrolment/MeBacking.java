package vn.hieuhoc.portal.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.hieuhoc.arrangement.HomeArrangementService;
import vn.hieuhoc.enrolment.MyCourseOrder;
import vn.hieuhoc.enrolment.MyCourseRow;
import vn.hieuhoc.enrolment.MyLearning;
import vn.hieuhoc.enrolment.MyLearningService;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** My home: go on, what comes next, what I learn. */
@Named
@RequestScoped
public class MeBacking {

  private static final int SESSIONS = 3;
  private static final int COURSES = 25;

  @Inject private MyLearningService myLearning;
  @Inject private HomeArrangementService home;
  @Inject private Query query;

  private List<MyCourseRow> courses;
  private List<MyCourseRow> offers;
  private MyCourseRow goOn;
  private List<SessionRow> sessions;
  private Shelf shelf;
  private MyCourseOrder order;
  private Page<MyCourseRow> page;

  /** Which of my courses are shown. */
  public enum Shelf {
    /** Begun and not finished. */
    GOING("dang-hoc"),
    /** Enrolled, not begun. */
    NEW("chua-hoc"),
    /** Finished. */
    DONE("da-xong");

    private final String word;

    Shelf(String word) {
      this.word = word;
    }

    /** The word of the address. */
    public String word() {
      return word;
    }
  }

  /** Reads my courses and sessions. */
  @PostConstruct
  void load() {
    MyLearning mine = myLearning.all(SESSIONS);
    courses = mine.courses();
    offers = mine.offers();
    goOn = mine.goOn();
    sessions = mine.sessions();
    shelf =
        Arrays.stream(Shelf.values())
            .filter(one -> one.word().equals(query.text("loc")))
            .findFirst()
            .orElseGet(this::firstFilled);
    order = home.own().courses();
    List<MyCourseRow> all = order.sorted(on(shelf));
    PageRequest asked = PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), COURSES);
    page =
        new Page<>(
            all.stream().skip(asked.first()).limit(asked.size()).toList(), all.size(), asked);
  }

  /** The course to go on with; null when none. */
  public MyCourseRow getGoOn() {
    return goOn;
  }

  /** The courses in which a seat is kept for me. */
  public List<MyCourseRow> getOffers() {
    return offers;
  }

  public List<SessionRow> getSessions() {
    return sessions;
  }

  public boolean isNothing() {
    return courses.isEmpty();
  }

  public Shelf getShelf() {
    return shelf;
  }

  /** The courses of the shelf that is open, in the order that was chosen, a page of them. */
  public List<MyCourseRow> getCourses() {
    return page.items();
  }

  /** The order that was chosen. */
  public MyCourseOrder getOrder() {
    return order;
  }

  /** The orders one may choose from. */
  public MyCourseOrder[] getOrders() {
    return MyCourseOrder.values();
  }

  public Paging getPaging() {
    return new Paging(page, "/toi?loc=" + shelf.word());
  }

  public int getGoing() {
    return on(Shelf.GOING).size();
  }

  public int getFresh() {
    return on(Shelf.NEW).size();
  }

  public int getDone() {
    return on(Shelf.DONE).size();
  }

  private Shelf firstFilled() {
    for (Shelf one : Shelf.values()) {
      if (!on(one).isEmpty()) {
        return one;
      }
    }
    return Shelf.GOING;
  }

  private List<MyCourseRow> on(Shelf one) {
    return courses.stream().filter(c -> of(c) == one).toList();
  }

  private static Shelf of(MyCourseRow course) {
    if (course.finished()) {
      return Shelf.DONE;
    }
    return course.begun() ? Shelf.GOING : Shelf.NEW;
  }
}
