package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.enrolment.ApprovalService;
import vn.hieuhoc.enrolment.EnrolmentRow;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Who asks, waits and learns in a class: let in, declined, taken out. */
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

  private Page<EnrolmentRow> page;

  @PostConstruct
  void load() {
    page =
        enrolmentService.ofOfferings(
            List.of(head.getRow()),
            PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), A_PAGE));
  }

  /** Does what was tapped beside a name. */
  public void act() {
    Query.Press wanted = query.press("place");
    if (wanted == null) {
      return;
    }
    switch (wanted.what()) {
      case "approve" -> {
        approvalService.approve(wanted.id());
        reply.done("admission_desk.message.approve");
      }
      case "decline" -> {
        approvalService.decline(wanted.id(), reason());
        reply.done("admission_desk.message.decline");
      }
      case "withdraw" -> {
        enrolmentService.withdraw(wanted.id());
        reply.done("admission_desk.message.withdraw");
      }
      default -> throw Refused.of("place", "support.not-a-choice", wanted.what());
    }
    reply.goTo(HERE, head.id());
  }

  private String reason() {
    String reason = query.text("reason");
    if (reason.isEmpty()) {
      throw Refused.of("reason", "enrolment.reason-missing");
    }
    return reason;
  }

  /** Those who ask, on this page of the list. */
  public List<EnrolmentRow> getAsking() {
    return page.items().stream().filter(r -> r.status() == EnrolmentStatus.REQUESTED).toList();
  }

  /** All the others. */
  public List<EnrolmentRow> getRows() {
    return page.items().stream().filter(r -> r.status() != EnrolmentStatus.REQUESTED).toList();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/lop/" + head.id());
  }
}
