package vn.hieuhoc.portal.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.board.BoardService;
import vn.hieuhoc.board.BoardSheet;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.course.Blocks;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;

/** The sheet for the board of a village hall. */
@Named
@RequestScoped
public class BoardBacking {

  @Inject private BoardService boardService;
  @Inject private AnnouncementService announcementService;
  @Inject private Query query;

  private List<UnitRow> units;
  private BoardSheet sheet;

  @PostConstruct
  void load() {
    units = announcementService.units();
    UUID wanted = query.idOrNull("don-vi");
    if (wanted == null && !units.isEmpty()) {
      wanted = units.get(0).id();
    }
    sheet = wanted == null ? null : boardService.sheet(wanted);
  }

  /** The units whose sheet one may print. */
  public List<Choice> getUnits() {
    return units.stream().map(unit -> new Choice(unit.id(), unit.name())).toList();
  }

  /** The sheet, or null when there is no unit to print for. */
  public BoardSheet getSheet() {
    return sheet;
  }

  public List<SessionRow> getSessions() {
    return sheet.sessions();
  }

  public List<CourseRow> getCourses() {
    return sheet.courses();
  }

  public List<AnnouncementRow> getAnnouncements() {
    return sheet.announcements();
  }

  /** What an announcement says, as paragraphs and lists. */
  public List<Blocks.Block> blocks(AnnouncementRow row) {
    return Blocks.of(row.body());
  }

  public LocalDate getUntil() {
    return sheet.until();
  }
}
