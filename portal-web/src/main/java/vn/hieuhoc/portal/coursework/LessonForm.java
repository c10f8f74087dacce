package vn.hieuhoc.portal.coursework;

import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;

/** What a lesson shall be, as it is typed. */
public class LessonForm {

  private LessonKind kind = LessonKind.PRACTICE;
  private String title;
  private Integer minutes;
  private boolean required = true;
  private String section;
  private String link;
  private String task;
  private Integer dueDays;

  /** What a lesson is now. */
  static LessonForm of(LessonRow row) {
    LessonForm form = new LessonForm();
    form.kind = row.kind();
    form.title = row.title();
    form.minutes = row.minutes();
    form.required = row.required();
    form.section = row.section();
    form.link = row.link();
    form.task = row.task();
    form.dueDays = row.dueDays();
    return form;
  }

  LessonCommand toCommand() {
    return new LessonCommand(
        kind, title, minutes, required, section, null, null, link, task, dueDays);
  }

  public LessonKind getKind() {
    return kind;
  }

  public void setKind(LessonKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public Integer getDueDays() {
    return dueDays;
  }

  public void setDueDays(Integer dueDays) {
    this.dueDays = dueDays;
  }

  public boolean isRequired() {
    return required;
  }

  public void setRequired(boolean required) {
    this.required = required;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }
}
