package vn.hieuhoc.api.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.enrolment.EnrolCommand;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.portal.support.SheetTemplate;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.ProgressView;
import vn.hieuhoc.support.Page;

/** The people on an offering. */
@Path("offerings/{offering}/enrolments")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class OfferingEnrolmentsResource {

  @Inject private EnrolmentService enrolmentService;
  @Inject private LearningService learningService;
  @Inject private OfferingService offeringService;
  @Inject private ClassListService lists;
  @Inject private ClassSheet sheet;

  /**
   * Somebody wants a place.
   *
   * @param person public id; the caller when left out
   * @param waitWhenFull whether to wait when no seat is left
   * @param code the code of the class, where it asks for one
   */
  public record Enrol(UUID person, boolean waitWhenFull, @Size(max = 40) String code) {}

  /** A place. */
  public record Place(
      UUID id, UUID person, EnrolmentStatus status, int lessonsDone, int lessonsTotal) {}

  @GET
  @Operation(
      summary = "The people on an offering, by name",
      description =
          "focus is ALL (whoever has a seat), LEARNING, BEHIND, FINISHED or WAITING; without it"
              + " everybody, those who ask first and those waiting last.")
  public Items<ClassLine> people(
      @PathParam("offering") UUID offering,
      @QueryParam("focus") String focus,
      @BeanParam Paged paged) {
    Page<EnrolmentRow> page =
        focus == null
            ? lists.ofOffering(offering, paged.request())
            : lists
                .page(
                    List.of(offeringService.row(offering)), ClassLine.focus(focus), paged.request())
                .people();
    return ClassLine.items(page);
  }

  @GET
  @Path("list.xlsx")
  @Produces(SheetTemplate.XLSX)
  @Operation(
      summary = "The people on an offering as a workbook",
      description =
          "focus as in the list, ALL without it; person, repeated, keeps to some of them.")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response sheet(
      @PathParam("offering") UUID offering,
      @QueryParam("focus") String focus,
      @QueryParam("person") List<UUID> people) {
    return sheet.of(List.of(offeringService.row(offering)), focus, people);
  }

  @POST
  @Operation(
      summary = "Gives a person a place",
      description =
          "Without a body the caller. Asking again gives the place there is. No seat left: 409"
              + " enrolment.full, or with waitWhenFull a place of status WAITING. Where the centre is"
              + " asked first, a place of status REQUESTED.")
  @APIResponseSchema(value = Place.class, responseCode = "201")
  public Response enrol(
      @PathParam("offering") UUID offering, @Valid Enrol body, @Context UriInfo uri) {
    EnrolCommand command =
        body == null
            ? EnrolCommand.SELF
            : new EnrolCommand(body.person(), body.waitWhenFull(), body.code());
    UUID id = enrolmentService.enrol(offering, command);
    ProgressView place = learningService.progress(id);
    return Response.created(uri.getBaseUriBuilder().path("enrolments").path(id.toString()).build())
        .entity(
            new Place(
                id, place.person(), place.status(), place.lessonsDone(), place.lessonsTotal()))
        .build();
  }
}
