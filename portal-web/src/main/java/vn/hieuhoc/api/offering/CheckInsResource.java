package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.attendance.Arrival;
import vn.hieuhoc.checkin.CheckInService;
import vn.hieuhoc.portal.support.DeviceCookie;

/** Coming in by the code on the screen of a session. */
@Path("sessions/{session}/check-ins")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class CheckInsResource {

  @Inject private CheckInService checkInService;
  @Inject private DeviceCookie devices;

  /**
   * What was scanned.
   *
   * @param code the last word of the address in the code
   * @param person public id of somebody of the caller's household; the caller when left out
   */
  public record Scanned(@NotBlank @Size(max = 100) String code, UUID person) {

    /** Without the code, which is worth a place on the list. */
    @Override
    public String toString() {
      return "Scanned[" + person + "]";
    }
  }

  @POST
  @Operation(
      summary = "Comes in by the code on the screen of the session",
      description =
          "Once: who is in stays in. 422 for what no screen drew, 409 for what is shown no more,"
              + " was forwarded, is of another session, or on a device somebody else came in with.")
  public Arrival checkIn(
      @PathParam("session") UUID session,
      @NotNull @Valid Scanned body,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    String device = devices.of(request, response);
    return checkInService.checkIn(
        session, body.code(), device, devices.ticket(request, body.code()), body.person());
  }
}
