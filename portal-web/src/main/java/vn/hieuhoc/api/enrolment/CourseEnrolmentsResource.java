package vn.hieuhoc.api.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.portal.support.SheetTemplate;

/** The people in all offerings of a course. */
@Path("courses/{course}/enrolments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class CourseEnrolmentsResource {

  @Inject private OfferingService offeringService;
  @Inject private ClassListService lists;
  @Inject private ClassSheet sheet;

  @GET
  @Operation(
      summary = "The people in a course, by offering and name",
      description =
          "focus is ALL (whoever has a seat, the usual), LEARNING, BEHIND, FINISHED or WAITING."
              + " BEHIND are among LEARNING: for some days nothing was heard of them, or more than half"
              + " of the time is gone, the end is near and less than half is done.")
  public Items<ClassLine> people(
      @PathParam("course") UUID course, @QueryParam("focus") String focus, @BeanParam Paged paged) {
    return ClassLine.items(
        lists
            .page(offeringService.ofCourse(course), ClassLine.focus(focus), paged.request())
            .people());
  }

  @GET
  @Path("list.xlsx")
  @Produces(SheetTemplate.XLSX)
  @Operation(
      summary = "The people in a course as a workbook",
      description = "focus as in the list; person, repeated, keeps to some of them.")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response sheet(
      @PathParam("course") UUID course,
      @QueryParam("focus") String focus,
      @QueryParam("person") List<UUID> people) {
    return sheet.of(offeringService.ofCourse(course), focus, people);
  }
}
