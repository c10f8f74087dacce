package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hieuhoc.classlist.ClassFocus;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.portal.classlist.LearnerDesk;
import vn.hieuhoc.portal.classlist.ShownLearners;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.Refused;

/** Who asks, waits and learns in a class, taken out one by one. */
@Named
@RequestScoped
public class ClassDeskBacking {

  @Inject private ClassHead head;
  @Inject private LearnerDesk desk;
  @Inject private EnrolmentService enrolmentService;
  @Inject private Query query;
  @Inject private Reply reply;

  private ShownLearners shown;

  @PostConstruct
  void load() {
    shown = desk.ofClass(head.getRow());
  }

  /** Does what was tapped: beside a name, or for those who are ticked. */
  public void act() {
    Query.Press wanted = query.press("place");
    if (wanted != null) {
      withdraw(wanted);
      reply.goTo(shown.getHere());
    } else {
      desk.act(shown);
    }
  }

  private void withdraw(Query.Press wanted) {
    if (!wanted.what().equals("withdraw")) {
      throw Refused.of("place", "support.not-a-choice", wanted.what());
    }
    boolean invites = head.getRow().waiting() > 0 && !isWaiting(wanted.id());
    enrolmentService.withdraw(wanted.id());
    reply.done(
        invites ? "admission_desk.message.withdraw-invites" : "admission_desk.message.withdraw");
  }

  /** True when that place is one in the row of those who wait: it leaves no seat free. */
  private boolean isWaiting(UUID enrolment) {
    return shown.getRows().stream()
        .anyMatch(each -> each.id().equals(enrolment) && each.status() == EnrolmentStatus.WAITING);
  }

  /** Those who wait for a seat, or have one kept for them. */
  public List<EnrolmentRow> getWaiting() {
    return notYetThere(each -> !asks(each));
  }

  /** In the order in which they asked: so they are let in. */
  List<EnrolmentRow> notYetThere(Predicate<EnrolmentRow> which) {
    return isWaitingShown() ? shown.getRows().stream().filter(which).toList() : List.of();
  }

  static boolean asks(EnrolmentRow each) {
    return each.status() == EnrolmentStatus.REQUESTED;
  }

  /** True when those are shown who have no seat yet. */
  public boolean isWaitingShown() {
    return shown.getTab() == ClassFocus.WAITING;
  }

  /** The list with its tabs. */
  public ShownLearners getShown() {
    return shown;
  }
}
