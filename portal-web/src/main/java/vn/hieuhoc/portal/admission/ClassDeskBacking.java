package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hieuhoc.enrolment.ApprovalService;
import vn.hieuhoc.enrolment.ClassLists;
import vn.hieuhoc.enrolment.EnrolmentRow;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Who asks, waits and learns in a class: let in or declined together, taken out one by one. */
@Named
@RequestScoped
public class ClassDeskBacking {

  private static final String HERE = "/quan-ly/lop/{}";
  private static final int A_PAGE = 50;

  @Inject private ClassHead head;
  @Inject private EnrolmentService enrolmentService;
  @Inject private ApprovalService approvalService;
  @Inject private Query query;
  @Inject private Reply reply;

  private final Map<String, Boolean> ticked = new HashMap<>();
  private String written = "";
  private ClassLists lists;

  @PostConstruct
  void load() {
    lists =
        enrolmentService.listsOf(
            List.of(head.getRow()),
            PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), A_PAGE),
            new PageRequest(0, PageRequest.LARGEST));
  }

  /** Does what was tapped: beside a name, or for those who are ticked. */
  public void act() {
    Query.Press wanted = query.press("place");
    if (wanted != null) {
      withdraw(wanted);
    } else if (!query.text("many").isEmpty()) {
      answer(query.text("many"));
    } else {
      return;
    }
    reply.goTo(HERE, head.id());
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

  private void answer(String word) {
    written = query.text("reason");
    query.ticked().forEach(id -> ticked.put(id.toString(), true));
    switch (word) {
      case "approve" -> {
        if (!written.isEmpty()) {
          throw Refused.of("reason", "enrolment.reason-and-in");
        }
        letIn(approvalService.approveAll(chosen()));
      }
      case "approve-listed" -> letIn(approvalService.approveAll(query.ids("listed")));
      case "decline" -> declined(approvalService.declineAll(chosen(), reason()));
      default -> throw Refused.of("many", "support.not-a-choice", word);
    }
  }

  private void letIn(ApprovalService.LetIn those) {
    if (those.all()) {
      reply.done("admission_desk.message.approve", those.seated());
    } else if (those.gone() == 0) {
      reply.warn("admission_desk.message.approve-waits", those.seated(), those.waiting());
    } else {
      reply.warn(
          "admission_desk.message.approve-some", those.seated(), those.waiting(), those.gone());
    }
  }

  private void declined(int people) {
    if (people > 0) {
      reply.done("admission_desk.message.decline", people);
    } else {
      reply.warn("admission_desk.message.decline-nobody");
    }
  }

  /** True when that place is one in the row of those who wait: it leaves no seat free. */
  private boolean isWaiting(UUID enrolment) {
    return lists.waiting().items().stream()
        .anyMatch(each -> each.id().equals(enrolment) && each.status() == EnrolmentStatus.WAITING);
  }

  private List<UUID> chosen() {
    List<UUID> chosen = query.ticked();
    if (chosen.isEmpty()) {
      throw Refused.of(null, "enrolment.none-chosen");
    }
    return chosen;
  }

  private String reason() {
    if (written.isEmpty()) {
      throw Refused.of("reason", "enrolment.reason-missing");
    }
    return written;
  }

  /** Those who ask, as far as one list holds them. */
  public List<EnrolmentRow> getAsking() {
    return notYetThere(ClassDeskBacking::asks);
  }

  /** Those who wait for a seat, or have one kept for them. */
  public List<EnrolmentRow> getWaiting() {
    return notYetThere(each -> !asks(each));
  }

  /** In the order in which they asked: so they are let in. */
  private List<EnrolmentRow> notYetThere(Predicate<EnrolmentRow> which) {
    return lists.waiting().items().stream().filter(which).toList();
  }

  private static boolean asks(EnrolmentRow each) {
    return each.status() == EnrolmentStatus.REQUESTED;
  }

  /** How many ask or wait beyond what is listed. */
  public long getMore() {
    return lists.waiting().total() - lists.waiting().items().size();
  }

  /** Those who learn or have finished, one page of them. */
  public List<EnrolmentRow> getRows() {
    return lists.learners().items();
  }

  /** What was ticked when something was wrong with it. */
  public Map<String, Boolean> getTicked() {
    return ticked;
  }

  /** The reason that was written when something was wrong. */
  public String getReason() {
    return written;
  }

  public Paging getPaging() {
    return new Paging(lists.learners(), "/quan-ly/lop/" + head.id());
  }
}
