package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.api.offering.AttendanceObjectionsResource.ObjectionJson;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.objection.AttendanceVersion;
import vn.hieuhoc.objection.ObjectionService;
import vn.hieuhoc.objection.OwnAttendanceRow;
import vn.hieuhoc.support.Page;

/** What the lists of sessions say of the caller. */
@Path("own-attendances")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class OwnAttendancesResource {

  @Inject private ObjectionService objectionService;

  /** What the list of one session says of the caller, with every version of it. */
  public record OwnJson(
      UUID session,
      String title,
      String course,
      Instant startsAt,
      Instant endsAt,
      String place,
      AttendanceStatus status,
      Integer minutes,
      boolean counted,
      LocalDate objectUntil,
      List<AttendanceVersion> versions,
      List<ObjectionJson> objections) {

    static OwnJson of(OwnAttendanceRow row) {
      return new OwnJson(
          row.session(),
          row.title(),
          row.courseTitle(),
          row.startsAt(),
          row.endsAt(),
          row.place(),
          row.status(),
          row.minutes(),
          row.counted(),
          row.until(),
          row.versions(),
          row.objections().stream().map(ObjectionJson::of).toList());
    }
  }

  @GET
  @Operation(
      summary = "What the lists of sessions say of the caller, the latest session first",
      description =
          "versions: all that a list ever said, with who wrote it and when. objectUntil: the last"
              + " day on which the caller may object, or null.")
  public Items<OwnJson> own(@BeanParam Paged paged) {
    Page<OwnAttendanceRow> page = objectionService.own(paged.request());
    return Items.of(
        new Page<>(page.items().stream().map(OwnJson::of).toList(), page.total(), page.request()));
  }
}
