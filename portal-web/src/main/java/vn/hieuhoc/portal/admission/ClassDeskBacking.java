package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
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
        boolean seated = approvalService.approve(wanted.id());
        reply.done(seated ? "admission_desk.message.approve" : "admission_desk.message.waits");
      }
      case "decline" -> {
        approvalService.decline(wanted.id(), reason());
        reply.done("admission_desk.message.decline");
      }
      case "withdraw" -> {
        boolean invites = head.getRow().waiting() > 0 && !waiting(wanted.id());
        enrolmentService.withdraw(wanted.id());
        reply.done(
            invites
                ? "admission_desk.message.withdraw-invites"
                : "admission_desk.message.withdraw");
      }
      default -> throw Refused.of("place", "support.not-a-choice", wanted.what());
    }
    reply.goTo(HERE, head.id());
  }

  /** True when that place is one in the row of those who wait: it leaves no seat free. */
  private boolean waiting(UUID enrolment) {
    return page.items().stream()
        .anyMatch(each -> each.id().equals(enrolment) && each.status() == EnrolmentStatus.WAITING);
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
