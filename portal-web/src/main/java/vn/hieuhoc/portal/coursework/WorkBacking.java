package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.assignment.JudgingService;
import vn.hieuhoc.assignment.MarkAnswer;
import vn.hieuhoc.assignment.WorkRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** The work of a lesson that a person looks at: who did the practice, what was handed in. */
@Named("lessonWork")
@RequestScoped
public class WorkBacking {

  private static final String HERE = "/quan-ly/khoa-hoc/{}/viec/{}";
  private static final int A_PAGE = 50;

  @Inject private Way way;
  @Inject private JudgingService judging;

  private UUID lesson;
  private JudgingService.Task task;
  private Page<WorkRow> page;
  private WorkRow shown;
  private Integer percent;
  private String remark;

  @PostConstruct
  void load() {
    lesson = way.query().id("lesson");
    task = judging.task(way.id(), lesson);
    page =
        judging.people(
            way.id(),
            lesson,
            PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), A_PAGE));
    UUID wanted = way.query().idOrNull("bai-nop");
    shown =
        page.items().stream()
            .filter(row -> row.answer() != null)
            .filter(row -> wanted == null ? row.open() : row.answer().id().equals(wanted))
            .findFirst()
            .orElse(null);
    if (shown != null && shown.answer().score() != null) {
      percent = shown.answer().score().movePointRight(2).intValue();
      remark = shown.answer().remark();
    }
  }

  /** Confirms all who are ticked. */
  public void confirm() {
    List<UUID> ticked = way.query().ticked();
    if (ticked.isEmpty()) {
      throw Refused.of(null, "assignment.nobody");
    }
    int confirmed = judging.confirm(way.id(), lesson, ticked);
    way.done("coursework_work.message.confirmed", confirmed).goTo(HERE, way.id(), lesson);
  }

  /** Takes back the confirmation whose button was tapped. */
  public void act() {
    Query.Press press = way.query().press("tra-lai");
    if (press != null) {
      judging.takeBack(way.id(), lesson, press.id());
      way.done("coursework_work.message.taken-back").goTo(HERE, way.id(), lesson);
    }
  }

  /** The answer is good. */
  public void mark() {
    judge(true);
  }

  /** The answer is given back to be done again. */
  public void giveBack() {
    judge(false);
  }

  private void judge(boolean good) {
    UUID answer = way.query().id("bai-nop");
    judging.mark(way.id(), lesson, answer, new MarkAnswer(good, percent, remark));
    way.done(good ? "coursework_work.message.marked" : "coursework_work.message.returned")
        .goTo(HERE, way.id(), lesson);
  }

  public JudgingService.Task getTask() {
    return task;
  }

  public List<WorkRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/khoa-hoc/" + task.course().id() + "/viec/" + lesson);
  }

  /** True when somebody on this page can be confirmed. */
  public boolean isConfirmable() {
    return page.items().stream().anyMatch(WorkRow::open);
  }

  /** The answer to be marked now, or null. */
  public WorkRow getShown() {
    return shown;
  }

  public Integer getPercent() {
    return percent;
  }

  public void setPercent(Integer percent) {
    this.percent = percent;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
