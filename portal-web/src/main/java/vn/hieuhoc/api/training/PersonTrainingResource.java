package vn.hieuhoc.api.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.training.PersonTraining;
import vn.hieuhoc.training.TrainingService;

/** One person's training. */
@Path("people/{id}/training")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonTrainingResource {

  @Inject private TrainingService trainings;

  @GET
  public Items<PersonTraining> list(@PathParam("id") UUID personId) {
    return new Items<>(trainings.ofPerson(personId), null);
  }
}
