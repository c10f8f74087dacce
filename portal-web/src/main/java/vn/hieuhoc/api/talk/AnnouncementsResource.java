package vn.hieuhoc.api.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.announcement.AnnouncementCommand;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.announcement.MyAnnouncementsService;
import vn.hieuhoc.announcement.Receipts;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.message.MessagePreview;
import vn.hieuhoc.message.MessageService;
import vn.hieuhoc.support.Page;

/** What is announced, to whom, and who has opened it. */
@Path("announcements")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "announcements")
public class AnnouncementsResource {

  @Inject private AnnouncementService announcementService;
  @Inject private MyAnnouncementsService mine;
  @Inject private MessageService messages;

  /** What was created. */
  public record Created(UUID id) {}

  /** How many were reminded. */
  public record Reminded(int people) {}

  @GET
  @Operation(summary = "What is shown to the caller today, what matters most first")
  public Items<AnnouncementJson> own() {
    return new Items<>(
        mine.own(MyAnnouncementsService.MOST).stream().map(AnnouncementJson::of).toList(), null);
  }

  @GET
  @Path("kept")
  @Operation(summary = "What is or was announced in the caller's reach, the latest first")
  public Items<AnnouncementJson> kept(
      @QueryParam("over") @DefaultValue("false") boolean over, @BeanParam Paged paged) {
    Page<AnnouncementRow> page = announcementService.rows(over, paged.request());
    return new Items<>(
        page.items().stream().map(AnnouncementJson::of).toList(), Items.of(page).next());
  }

  @POST
  @Operation(
      summary = "Announces something",
      description =
          "audience UNIT (unit), ROLE (unit, role) or COURSE (course); plain text, empty lines make"
              + " paragraphs, dashes make lists.")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response write(@NotNull @Valid AnnouncementCommand body, @Context UriInfo uri) {
    UUID id = announcementService.write(body);
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new Created(id))
        .build();
  }

  @POST
  @Path("messages")
  @Operation(
      summary = "Tells chosen people something",
      description =
          "People who do not live in the unit are left out. Sent again under the same id, nothing"
              + " more is sent; it is then one of the caller's announcements, with its receipts.")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response tell(@NotNull @Valid ChosenPeople body, @Context UriInfo uri) {
    UUID id = body.id() == null ? UUID.randomUUID() : body.id();
    messages.send(id, body.message(), body.selection());
    return Response.created(uri.getBaseUriBuilder().path("announcements/{id}").build(id))
        .entity(new Created(id))
        .build();
  }

  @POST
  @Path("message-previews")
  @Operation(summary = "Whom a message to chosen people would reach, and how; sends nothing")
  public MessagePreview preview(@NotNull @Valid ChosenPeople.Asked body) {
    return messages.preview(body.unit(), body.selection());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One announcement, for those who keep it")
  public AnnouncementJson one(@PathParam("id") UUID id) {
    return AnnouncementJson.of(announcementService.row(id));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Says it in other words or on other days; whom it is for stays")
  public AnnouncementJson change(
      @PathParam("id") UUID id, @NotNull @Valid AnnouncementCommand body) {
    announcementService.change(id, body);
    return AnnouncementJson.of(announcementService.row(id));
  }

  @POST
  @Path("{id}/withdrawal")
  @Operation(summary = "Takes it back")
  public AnnouncementJson withdraw(@PathParam("id") UUID id) {
    announcementService.withdraw(id);
    return AnnouncementJson.of(announcementService.row(id));
  }

  @GET
  @Path("{id}/receipts")
  @Operation(summary = "How many it reaches and how many have opened it")
  public Receipts receipts(@PathParam("id") UUID id) {
    return announcementService.receipts(id);
  }

  @POST
  @Path("{id}/reminders")
  @Operation(summary = "Reminds those who have not opened it, once a day at the most")
  public Reminded remind(@PathParam("id") UUID id) {
    return new Reminded(announcementService.remind(id));
  }

  @POST
  @Path("{id}/readings")
  @Operation(summary = "The caller has opened it")
  public AnnouncementJson open(@PathParam("id") UUID id) {
    return AnnouncementJson.of(mine.open(id));
  }
}
