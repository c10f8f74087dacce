package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.calendarfeed.CalendarFeed;
import vn.hieuhoc.calendarfeed.CalendarFeedService;
import vn.hieuhoc.offering.SessionFilter;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** Sessions as calendar files, for phones and desks to subscribe to. */
@OpenToAll
@Path("calendar")
@ApplicationScoped
@Produces("text/calendar;charset=UTF-8")
@Tag(name = "offerings")
public class CalendarResource {

  private static final PageRequest MOST = new PageRequest(0, PageRequest.LARGEST);
  private static final int WEEKS_BACK = 4;

  @Inject private SessionService sessionService;
  @Inject private OrganisationService organisation;
  @Inject private CalendarFeedService calendarFeeds;
  @Inject private Clock clock;

  @GET
  @Path("sessions.ics")
  @Operation(
      summary = "Sessions of published courses as a calendar file, from four weeks ago on",
      description = "unit: public id of a commune or other unit; everywhere when left out.")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response sessions(
      @QueryParam("unit") UUID unit, @Context UriInfo uri, @Context HttpServletRequest request) {
    UnitRow place = unit == null ? null : organisation.unit(unit);
    LocalDate from = VietnamTime.today(clock).minusWeeks(WEEKS_BACK);
    SessionFilter filter =
        new SessionFilter(
            VietnamTime.startOf(from), null, place == null ? null : place.key(), null, true);
    Texts texts = Texts.pages(Preferences.of(request).locale());
    String name =
        place == null
            ? texts.get("course_calendar.title")
            : texts.say("course_calendar.title-near", place.name());
    return file("lich-hoc", name, sessionService.find(filter, MOST).items(), uri);
  }

  @GET
  @Path("sessions/{id}.ics")
  @Operation(summary = "One session as a calendar file")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response session(@PathParam("id") UUID id, @Context UriInfo uri) {
    SessionRow session = sessionService.row(id);
    return file("buoi-hoc", session.title(), List.of(session), uri);
  }

  @GET
  @Path("own/{secret}.ics")
  @Operation(
      summary = "One person's sessions as a calendar file, from two months ago on",
      description =
          "The secret is part of the address that POST calendar-address makes. Sessions that were"
              + " called off stay, with STATUS:CANCELLED.")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response own(
      @PathParam("secret") String secret,
      @Context UriInfo uri,
      @Context HttpServletRequest request) {
    Texts texts = Texts.pages(Preferences.of(request).locale());
    return file(
        "lich-cua-toi", texts.get("course_own-calendar.name"), calendarFeeds.feed(secret), uri);
  }

  private Response file(String file, String name, List<SessionRow> sessions, UriInfo uri) {
    return file(file, name, calendarFeeds.withChanges(sessions), uri);
  }

  private Response file(String file, String name, CalendarFeed feed, UriInfo uri) {
    String address = uri.getBaseUri().resolve("/").toString().replaceAll("/$", "");
    return Response.ok(CalendarFile.of(name, feed, address, clock.instant()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + ".ics\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
        .build();
  }
}
