package vn.hieuhoc.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.note.LessonNote;
import vn.hieuhoc.note.NoteService;
import vn.hieuhoc.note.SaveNote;

/** What a learner writes beside a lesson. */
@Path("enrolments/{enrolment}/lessons/{lesson}/note")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class LessonNotesResource {

  @Inject private NoteService notes;

  /** The learner's own words; empty when there are none. */
  @GET
  public LessonNote read(@PathParam("enrolment") UUID enrolment, @PathParam("lesson") UUID lesson) {
    return notes.note(enrolment, lesson);
  }

  /** Keeps them in place of those there were; blank ones take them away. */
  @PUT
  public LessonNote save(
      @PathParam("enrolment") UUID enrolment,
      @PathParam("lesson") UUID lesson,
      @NotNull @Valid SaveNote body) {
    return notes.save(enrolment, lesson, body);
  }
}
