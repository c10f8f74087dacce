package vn.hieuhoc.portal.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceSheetService;
import vn.hieuhoc.attendance.AttendanceSheetUploadService;
import vn.hieuhoc.attendance.Roster;
import vn.hieuhoc.attendance.SheetRow;
import vn.hieuhoc.portal.support.Way;

/** A signed paper entered afterwards: who has signed, and a photo of it. */
@Named
@RequestScoped
public class PaperBacking {

  @Inject private Way way;
  @Inject private AttendanceService attendanceService;
  @Inject private AttendanceSheetService sheetService;
  @Inject private AttendanceSheetUploadService uploadService;

  private Roster roster;
  private List<SheetRow> photos;
  private Part photo;
  private boolean absent;

  @PostConstruct
  void load() {
    roster = attendanceService.roster(way.id());
    photos = sheetService.rows(way.id());
  }

  /**
   * Keeps the photo first: a list without its paper is worth less than a paper without its list.
   */
  public void keep() throws IOException {
    Set<UUID> came = new HashSet<>(way.query().ids("came"));
    if (photo != null && photo.getSize() > 0) {
      try (InputStream bytes = photo.getInputStream()) {
        uploadService.keep(way.id(), bytes, photo.getSubmittedFileName());
      }
    }
    int marked = sheetService.enter(way.id(), came, absent);
    way.done("attendance_paper.message.kept", marked).goTo("/quan-ly/buoi-hoc/{}", way.id());
  }

  public Roster getRoster() {
    return roster;
  }

  /** The papers kept so far. */
  public List<SheetRow> getPhotos() {
    return photos;
  }

  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part photo) {
    this.photo = photo;
  }

  public boolean isAbsent() {
    return absent;
  }

  public void setAbsent(boolean absent) {
    this.absent = absent;
  }
}
