package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.calendarfeed.CalendarFeedService;

/** The secret address of the caller's own calendar. */
@Path("calendar-address")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class CalendarAddressResource {

  @Inject private CalendarFeedService calendarFeeds;
  @Context private UriInfo uri;

  /**
   * Where the calendar is.
   *
   * @param address whole address, or null while there is none
   */
  public record AddressJson(String address) {

    /** Whoever has the address reads the calendar: it does not end up in logs. */
    @Override
    public String toString() {
      return "AddressJson[" + (address == null ? "none" : "***") + "]";
    }
  }

  @GET
  @Operation(summary = "The secret address of one's own calendar, if there is one")
  public AddressJson own() {
    return json(calendarFeeds.own().orElse(null));
  }

  @POST
  @Operation(summary = "Makes a new secret address; the one before is worth nothing any more")
  public AddressJson make() {
    return json(calendarFeeds.make());
  }

  @DELETE
  @Operation(summary = "Takes the address away")
  public Response revoke() {
    calendarFeeds.revoke();
    return Response.noContent().build();
  }

  private AddressJson json(String secret) {
    return new AddressJson(
        secret == null
            ? null
            : uri.getBaseUriBuilder().path("calendar/own/" + secret + ".ics").build().toString());
  }
}
