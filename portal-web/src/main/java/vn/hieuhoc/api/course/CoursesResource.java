package vn.hieuhoc.api.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseFilter;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.offering.CourseAssemblyService;
import vn.hieuhoc.outline.OutlineService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Courses. */
@OpenToAll
@Path("courses")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "courses")
public class CoursesResource {

  @Inject private CourseCatalogueService catalogue;
  @Inject private CourseService courseService;
  @Inject private CourseAssemblyService assembly;
  @Inject private OutlineService outlineService;

  /** What was created. */
  public record Created(UUID id) {}

  /** Lessons in a new order, by public id. */
  public record Order(@NotNull List<@NotNull UUID> lessons) {}

  @OpenToAll
  @GET
  @Operation(
      summary = "Published courses, newest first",
      description = "With managed=true those within the caller's reach, drafts too.")
  public Items<CourseJson> courses(
      @QueryParam("field") Integer field,
      @QueryParam("topic") String topic,
      @QueryParam("unit") UUID unit,
      @QueryParam("managed") boolean managed,
      @BeanParam Paged paged) {
    PageRequest request = paged.request();
    Page<CourseRow> page =
        managed
            ? catalogue.managed(request)
            : catalogue.published(new CourseFilter(field, topic, unit), request);
    return new Items<>(page.items().stream().map(CourseJson::of).toList(), Items.of(page).next());
  }

  @POST
  @Operation(
      summary = "Creates a course with its lessons, all or nothing",
      description =
          "A draft unless publish is true. Offerings with sessions may be sent along. Without any, a"
              + " published course that can be learnt alone gets one of mode SELF_PACED that is open to"
              + " everybody; with some, it has only those, so send SELF_PACED too if everybody may learn"
              + " it alone.")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response create(@NotNull @Valid NewCourseJson body, @Context UriInfo uri) {
    UUID id = assembly.assemble(body.toAssembly());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new Created(id))
        .build();
  }

  @OpenToAll
  @GET
  @Path("{id}")
  public CourseJson course(@PathParam("id") UUID id) {
    return CourseJson.of(catalogue.details(id));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Changes what is said of the course; lessons have their own addresses")
  public void change(@PathParam("id") UUID id, @NotNull @Valid NewCourseJson body) {
    courseService.change(id, body.toCommand());
  }

  @POST
  @Path("{id}/publication")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Lets everybody see the course",
      description =
          "One that can be learnt alone and has no offering yet, not even a closed one, gets one of"
              + " mode SELF_PACED that is open to everybody.")
  public void publish(@PathParam("id") UUID id) {
    courseService.publish(id);
  }

  @POST
  @Path("{id}/archival")
  @Consumes(MediaType.WILDCARD)
  public void archive(@PathParam("id") UUID id) {
    courseService.archive(id);
  }

  @POST
  @Path("{id}/lessons")
  @Operation(
      summary = "Puts a lesson at the end",
      description =
          "In a course that is published or learnt, at the end of the draft of its outline: learners"
              + " see it once the draft is published.")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response addLesson(
      @PathParam("id") UUID id,
      @QueryParam("seen") String seen,
      @NotNull @Valid LessonJson body,
      @Context UriInfo uri) {
    UUID lesson = outlineService.addLesson(id, body.toCommand(), seen);
    return Response.created(uri.getBaseUriBuilder().path("lessons").path(lesson.toString()).build())
        .entity(new Created(lesson))
        .build();
  }

  @PUT
  @Path("{id}/lesson-order")
  public void reorder(
      @PathParam("id") UUID id, @QueryParam("seen") String seen, @NotNull @Valid Order body) {
    outlineService.reorder(id, body.lessons(), seen);
  }
}
