package vn.hieuhoc.api.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.course.CourseService;

/** Lessons, to be changed or taken out. */
@Path("lessons")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "courses")
public class LessonsResource {

  @Inject private CourseService courseService;

  @PUT
  @Path("{id}")
  public void change(@PathParam("id") UUID id, @NotNull @Valid LessonJson body) {
    courseService.changeLesson(id, body.toCommand());
  }

  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") UUID id) {
    courseService.removeLesson(id);
  }
}
