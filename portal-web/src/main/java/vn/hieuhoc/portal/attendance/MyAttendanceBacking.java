package vn.hieuhoc.portal.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.objection.NewObjection;
import vn.hieuhoc.objection.ObjectionService;
import vn.hieuhoc.objection.OwnAttendanceRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** What the lists of sessions say of the reader, and where the reader objects. */
@Named
@RequestScoped
public class MyAttendanceBacking {

  private static final String HERE = "/toi/diem-danh";
  private static final int A_PAGE = 20;
  private static final int LONGEST = 1000;
  private static final List<AttendanceStatus> CLAIMS =
      List.of(
          AttendanceStatus.PRESENT,
          AttendanceStatus.LATE,
          AttendanceStatus.LEFT_EARLY,
          AttendanceStatus.EXCUSED,
          AttendanceStatus.ABSENT);

  @Inject private ObjectionService objectionService;
  @Inject private Query query;
  @Inject private Reply reply;

  private Page<OwnAttendanceRow> page;
  private UUID sent;
  private AttendanceStatus claimed;
  private String reason;

  @PostConstruct
  void load() {
    page = objectionService.own(PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), A_PAGE));
  }

  /** Sends what was written beside a session. */
  public void act() {
    Query.Press wanted = query.press("buoi");
    if (wanted == null) {
      return;
    }
    sent = wanted.id();
    claimed = new Query.Press(sent, query.text("la")).as(AttendanceStatus.class);
    reason = query.text("ly-do");
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw Refused.of(fieldOf(sent), "objection.words-missing", LONGEST);
    }
    objectionService.object(sent, new NewObjection(claimed, reason));
    reply.done("attendance_mine.message.sent").goTo(HERE);
  }

  /** Each session has a form of its own: the one whose words are asked for. */
  private String fieldOf(UUID session) {
    List<UUID> sessions = page.items().stream().map(OwnAttendanceRow::session).toList();
    return "ly-do-" + sessions.indexOf(session);
  }

  /** The session whose form was sent and is shown again, or null. */
  public UUID getSent() {
    return sent;
  }

  /** What was chosen in the form that was sent, or null. */
  public AttendanceStatus getClaimed() {
    return claimed;
  }

  /** What was written in the form that was sent, or null. */
  public String getReason() {
    return reason;
  }

  public List<OwnAttendanceRow> getRows() {
    return page.items();
  }

  /** What a list may say instead. */
  public List<AttendanceStatus> getClaims() {
    return CLAIMS;
  }

  public Paging getPaging() {
    return new Paging(page, HERE);
  }
}
