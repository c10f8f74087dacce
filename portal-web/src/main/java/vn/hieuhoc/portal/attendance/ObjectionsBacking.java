package vn.hieuhoc.portal.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.objection.ObjectionAnswer;
import vn.hieuhoc.objection.ObjectionOutcome;
import vn.hieuhoc.objection.ObjectionRow;
import vn.hieuhoc.objection.ObjectionService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Objections to the lists of sessions one takes: looked at and answered. */
@Named
@RequestScoped
public class ObjectionsBacking {

  private static final String HERE = "/quan-ly/phan-hoi-diem-danh";
  private static final int A_PAGE = 20;
  private static final int LONGEST = 300;

  @Inject private ObjectionService objectionService;
  @Inject private Query query;
  @Inject private Reply reply;

  private boolean answered;
  private Page<ObjectionRow> page;

  @PostConstruct
  void load() {
    answered = query.text("xem").equals("da-tra-loi");
    page =
        objectionService.rows(
            answered, PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), A_PAGE));
  }

  /** Sends the answer that was written beside an objection. */
  public void act() {
    Query.Press wanted = query.press("tra-loi");
    if (wanted == null) {
      return;
    }
    String words = query.text("vi-sao");
    if (words.isEmpty() || words.length() > LONGEST) {
      throw Refused.of("vi-sao", "objection.answer-missing", LONGEST);
    }
    ObjectionOutcome outcome = wanted.as(ObjectionOutcome.class);
    objectionService.answer(wanted.id(), new ObjectionAnswer(outcome, words));
    reply.done("attendance_objections.message." + outcome.name()).goTo(HERE);
  }

  public boolean isAnswered() {
    return answered;
  }

  public List<ObjectionRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, HERE + (answered ? "?xem=da-tra-loi" : ""));
  }
}
