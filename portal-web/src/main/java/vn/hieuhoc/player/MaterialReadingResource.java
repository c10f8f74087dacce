package vn.hieuhoc.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.reading.MaterialReadingService;
import vn.hieuhoc.reading.ReadingView;
import vn.hieuhoc.reading.SavePlace;

/** Where a reader is in a material of the library. */
@Path("materials/{material}/reading")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "materials")
public class MaterialReadingResource {

  @Inject private MaterialReadingService materialReadingService;

  @PUT
  @Operation(
      summary = "Keeps where the reader is, and for how long",
      description =
          "{visit, seconds, kept, atEnd, place}, as for a lesson. Read to its end it leaves a record of kind"
              + " MATERIAL_READ, one a year for each material.")
  public ReadingView save(@PathParam("material") UUID material, @NotNull @Valid SavePlace body) {
    return materialReadingService.save(material, body);
  }

  @POST
  @Path("completion")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "The reader says that a material is finished",
      description = "409 learning.too-early when it was open for too short a time to be plausible.")
  public ReadingView finish(@PathParam("material") UUID material) {
    return materialReadingService.finish(material);
  }
}
