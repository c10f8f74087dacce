package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.enlistment.Enlisted;
import vn.hieuhoc.manypeople.ManyPeopleService;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.portal.classlist.HandedLearners;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Who was ticked in a list of people, and the way back to it. */
@RequestScoped
public class ManyPeopleForm {

  @Inject private Way way;
  @Inject private KeptPlaces places;
  @Inject private Clock clock;
  @Inject private HandedLearners handed;

  /** Public ids of those who were ticked, or who are handed over by a list of learners. */
  List<UUID> ticked() {
    return handed.isThere() ? handed.getPeople() : way.query().ticked();
  }

  /** What the address says. */
  Query query() {
    return way.query();
  }

  /** Goes on to another page with those who were ticked, or with all. */
  void goOn(String list, boolean all) {
    StringBuilder address = new StringBuilder(list);
    if (all) {
      address.append("&tat-ca=co");
    } else {
      ticked().forEach(id -> address.append("&muc=").append(id));
    }
    way.leave(address.toString());
  }

  /** What tells the letter of this form from any other: drawn once, and sent with it. */
  UUID letter() {
    UUID sent = way.query().idOrNull("thu");
    return sent == null ? UUID.randomUUID() : sent;
  }

  /** A day by which most of what is told is over. */
  LocalDate aMonthFromNow() {
    return VietnamTime.today(clock).plusMonths(1);
  }

  /** The list one comes from: of learners, or of the register with what was asked for. */
  String back(String list) {
    return handed.isThere() ? handed.getBack() : list;
  }

  /** Back to the list, saying who was enrolled. */
  void enrolled(Enlisted outcome, String list) {
    way.done("person_enrol-many.message.done", outcome.seated(), outcome.waiting(), outcome.left())
        .goTo(back(list));
  }

  /** The workbook of those who were ticked, or of all whom the search finds. */
  void sheet(PersonSearch search, boolean all) {
    StringBuilder address = new StringBuilder("/api/v1/people/sheet.xlsx?");
    if (all) {
      address
          .append("q=")
          .append(
              URLEncoder.encode(
                  search.words() == null ? "" : search.words(), StandardCharsets.UTF_8))
          .append("&tab=")
          .append(search.tab())
          .append(search.unit() == null ? "" : "&unit=" + search.unit())
          .append(search.birthYear() == null ? "" : "&birthYear=" + search.birthYear());
    } else if (ticked().isEmpty()) {
      throw new Refused("person.many-nobody");
    } else {
      ticked().forEach(id -> address.append("&person=").append(id));
    }
    way.leave(address.toString());
  }

  /** To the message, where it is told who has read it. */
  void told(int people, UUID id) {
    way.done("person_message-many.message.sent", people).goTo("/quan-ly/thong-bao/{}", id);
  }

  /** Hamlets and communes one keeps. */
  List<Choice> places() {
    return places.choices(null, null);
  }

  /**
   * Back to the list, saying how many were concerned.
   *
   * @param all said when it was all of them
   * @param some said with how many stay as they were
   */
  void done(String all, String some, ManyPeopleService.Outcome outcome, String list) {
    if (outcome.left() == 0) {
      way.done(all, outcome.done()).goTo(list);
    } else {
      way.done(some, outcome.done(), outcome.left()).goTo(list);
    }
  }
}
