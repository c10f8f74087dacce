package vn.hieuhoc.portal.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.attendance.AttendanceRuleService;
import vn.hieuhoc.attendance.AttendanceTimes;
import vn.hieuhoc.portal.support.Way;

/** The minutes that hold at a session, and its codes made anew. */
@Named
@RequestScoped
public class CheckInScreenBacking {

  @Inject private Way way;
  @Inject private RosterBacking list;
  @Inject private AttendanceRuleService ruleService;

  private Integer opensBefore;
  private Integer lateAfter;
  private Integer early;
  private Integer closesAfter;

  @PostConstruct
  void load() {
    AttendanceTimes times = list.getRoster().times();
    opensBefore = times.opensBefore();
    lateAfter = times.lateAfter();
    early = times.early();
    closesAfter = times.closesAfter();
  }

  public void save() {
    ruleService.change(way.id(), new AttendanceTimes(opensBefore, lateAfter, early, closesAfter));
    way.done("attendance_roster.message.times").goTo("/quan-ly/buoi-hoc/{}", way.id());
  }

  /** Makes the codes that were shown until now worthless. */
  public void renew() {
    ruleService.renewCodes(way.id());
    way.done("attendance_roster.message.new-codes").goTo("/quan-ly/buoi-hoc/{}", way.id());
  }

  public Integer getOpensBefore() {
    return opensBefore;
  }

  public void setOpensBefore(Integer opensBefore) {
    this.opensBefore = opensBefore;
  }

  public Integer getLateAfter() {
    return lateAfter;
  }

  public void setLateAfter(Integer lateAfter) {
    this.lateAfter = lateAfter;
  }

  public Integer getEarly() {
    return early;
  }

  public void setEarly(Integer early) {
    this.early = early;
  }

  public Integer getClosesAfter() {
    return closesAfter;
  }

  public void setClosesAfter(Integer closesAfter) {
    this.closesAfter = closesAfter;
  }
}
