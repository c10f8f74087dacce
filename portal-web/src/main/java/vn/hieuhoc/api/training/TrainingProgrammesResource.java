package vn.hieuhoc.api.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.programme.ProgrammeDetails;
import vn.hieuhoc.programme.ProgrammeRow;
import vn.hieuhoc.programme.ProgrammeService;
import vn.hieuhoc.programme.ProgrammeView;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.training.CompletionFilter;
import vn.hieuhoc.training.CompletionRow;
import vn.hieuhoc.training.TrainingService;
import vn.hieuhoc.training.UnitCompletionRow;

/** Training programmes: province staff write them, staff follow who has completed. */
@Path("training-programmes")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrainingProgrammesResource {

  @Inject private ProgrammeService programmes;
  @Inject private TrainingService trainings;
  @Inject private OrganisationService organisation;

  /** A new programme, as a program is told of it. */
  public record Created(UUID id) {}

  /**
   * A page of people who had to follow a programme.
   *
   * @param items the people, by name
   * @param next what to send as {@code after} to get more; null at the end
   * @param required how many had to under the unit
   * @param completed how many of them have
   * @param communes the same counts per commune
   */
  public record Completions(
      List<CompletionRow> items,
      String next,
      long required,
      long completed,
      List<UnitCompletionRow> communes) {}

  @GET
  public Items<ProgrammeRow> list() {
    return new Items<>(programmes.programmes(), null);
  }

  @GET
  @Path("{id}")
  public ProgrammeView one(@PathParam("id") UUID id) {
    return programmes.programme(id);
  }

  /** Creates a draft of the province, or of the unit that {@code ?unit=} names. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response create(
      @NotNull ProgrammeDetails body, @QueryParam("unit") UUID unit, @Context UriInfo uri) {
    Long key = unit == null ? organisation.province().key() : organisation.key(unit);
    UUID id = programmes.create(key, body);
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new Created(id))
        .build();
  }

  @PUT
  @Path("{id}")
  public void change(@PathParam("id") UUID id, @NotNull ProgrammeDetails body) {
    programmes.change(id, body);
  }

  /** Puts it in force. */
  @POST
  @Path("{id}/publication")
  @Consumes(MediaType.WILDCARD)
  public void publish(@PathParam("id") UUID id) {
    programmes.publish(id);
  }

  /** Who under a unit had to, and how far they are; {@code ?filter=} HAS, HAS_NOT or ALL. */
  @GET
  @Path("{id}/completions")
  public Completions completions(
      @PathParam("id") UUID id,
      @QueryParam("unit") UUID unit,
      @QueryParam("filter") String filter,
      @QueryParam("asOf") String asOf,
      @BeanParam Paged paged) {
    UUID place = unit == null ? organisation.province().id() : unit;
    LocalDate day = day(asOf);
    UnitCompletionRow counts = trainings.counts(id, place, day);
    Page<CompletionRow> page =
        trainings.completions(id, place, day, filter(filter), paged.request());
    Items<CompletionRow> items = Items.of(page);
    return new Completions(
        items.items(),
        items.next(),
        counts.required(),
        counts.completed(),
        trainings.countsByCommune(id, place, day));
  }

  private static CompletionFilter filter(String text) {
    if (text == null || text.isBlank()) {
      return CompletionFilter.ALL;
    }
    return Arrays.stream(CompletionFilter.values())
        .filter(filter -> filter.name().equals(text))
        .findFirst()
        .orElseThrow(() -> Refused.of("filter", "training.filter-unknown", text));
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : VietnamTime.day(text);
    } catch (DateTimeException notADay) {
      throw Refused.of("asOf", "support.not-a-day", text);
    }
  }
}
