package vn.hieuhoc.api.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.announcement.MyAnnouncementsService;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.notice.NoticeRow;
import vn.hieuhoc.notice.NoticeService;

/** What the caller is told. */
@Path("notices")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class NoticesResource {

  @Inject private NoticeService noticeService;
  @Inject private MyAnnouncementsService announcements;

  /** How many notices and announcements wait to be opened. */
  public record Unread(long unread) {}

  @GET
  @Operation(summary = "The caller's notices, newest first")
  public Items<NoticeRow> own(@BeanParam Paged paged) {
    return Items.of(noticeService.own(paged.request()));
  }

  @GET
  @Path("unread")
  @Operation(summary = "How many notices and announcements wait to be opened")
  public Unread unread() {
    return new Unread(announcements.unread());
  }

  @POST
  @Path("{id}/reading")
  @Operation(summary = "A notice was read")
  public NoticeRow read(@PathParam("id") UUID id) {
    return noticeService.read(id);
  }

  @POST
  @Path("reading")
  @Operation(summary = "All notices were read")
  public Response readAll() {
    noticeService.readAll();
    return Response.noContent().build();
  }
}
