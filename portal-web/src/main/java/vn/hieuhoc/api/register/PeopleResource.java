package vn.hieuhoc.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.collective.GuardianRow;
import vn.hieuhoc.collective.GuardianService;
import vn.hieuhoc.collective.NewGuardian;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.person.StayService;
import vn.hieuhoc.position.EmploymentChange;
import vn.hieuhoc.position.EmploymentService;
import vn.hieuhoc.support.Refused;

/** The register of people. */
@Path("people")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject private PersonService people;
  @Inject private EmploymentService employments;
  @Inject private GuardianService guardians;
  @Inject private StayService stays;

  /**
   * Someone works somewhere.
   *
   * @param unit public id of the workplace
   * @param from first day
   */
  public record Job(@NotNull UUID unit, @NotNull LocalDate from) {}

  /** People in the caller's reach in the order of entry. */
  @GET
  public Items<PersonJson> list(
      @QueryParam("q") String words,
      @QueryParam("unit") String unit,
      @QueryParam("birthYear") String birthYear,
      @BeanParam After part) {
    PersonSearch search =
        new PersonSearch(words, After.idOrNull("unit", unit), yearOrNull(birthYear));
    return part.items(
        people.list(search, part.after(), part.limitAndOne()), PersonRow::id, PersonJson::of);
  }

  @POST
  @APIResponseSchema(value = PersonJson.class, responseCode = "201")
  public Response create(@NotNull PersonBody body, @Context UriInfo uri) {
    UUID id = people.create(body.command());
    return Answers.created(uri, id, find(id));
  }

  @GET
  @Path("{id}")
  public PersonJson find(@PathParam("id") UUID id) {
    return PersonJson.of(people.details(id));
  }

  @PATCH
  @Path("{id}")
  public PersonJson change(@PathParam("id") UUID id, @NotNull PersonBody body) {
    people.change(id, body.change());
    return find(id);
  }

  @GET
  @Path("{id}/employments")
  public Items<Stay> employments(@PathParam("id") UUID id) {
    return new Items<>(employments.of(id).stream().map(Stay::of).toList(), null);
  }

  @POST
  @Path("{id}/employments")
  public Items<Stay> employ(@PathParam("id") UUID id, @NotNull @Valid Job job) {
    employments.employ(id, job.unit(), job.from());
    return employments(id);
  }

  @POST
  @Path("{id}/guardians")
  public Items<GuardianRow> entrust(@PathParam("id") UUID id, @NotNull @Valid NewGuardian body) {
    guardians.entrust(id, body);
    return guardians(id);
  }

  @GET
  @Path("{id}/guardians")
  public Items<GuardianRow> guardians(@PathParam("id") UUID id) {
    return new Items<>(guardians.of(id), null);
  }

  @PATCH
  @Path("{id}/guardians/{guardian}")
  public Items<GuardianRow> release(
      @PathParam("id") UUID id, @PathParam("guardian") UUID guardian, @NotNull @Valid Ending body) {
    guardians.release(id, guardian, body.to());
    return guardians(id);
  }

  @GET
  @Path("{id}/residences")
  public Items<Stay> residences(@PathParam("id") UUID id) {
    return new Items<>(people.details(id).residences().stream().map(Stay::of).toList(), null);
  }

  /** Corrects the stay that began on a day; its end included. */
  @PATCH
  @Path("{id}/residences/{from}")
  public Items<Stay> correct(
      @PathParam("id") UUID id,
      @PathParam("from") String from,
      @NotNull @Valid StayService.StayChange body) {
    stays.correct(id, Days.of("from", from, null), body);
    return residences(id);
  }

  /** Takes back the newest move. */
  @DELETE
  @Path("{id}/residences/{from}")
  public Items<Stay> takeBack(@PathParam("id") UUID id, @PathParam("from") String from) {
    stays.takeBack(id, Days.of("from", from, null));
    return residences(id);
  }

  @PATCH
  @Path("{id}/employments/{unit}/{from}")
  public Items<Stay> correctJob(
      @PathParam("id") UUID id,
      @PathParam("unit") UUID unit,
      @PathParam("from") String from,
      @NotNull @Valid EmploymentChange body) {
    employments.correct(id, unit, Days.of("from", from, null), body);
    return employments(id);
  }

  @DELETE
  @Path("{id}/employments/{unit}/{from}")
  public Items<Stay> takeBackJob(
      @PathParam("id") UUID id, @PathParam("unit") UUID unit, @PathParam("from") String from) {
    employments.takeBack(id, unit, Days.of("from", from, null));
    return employments(id);
  }

  /**
   * A time spent at a unit.
   *
   * @param unit public id of the unit
   * @param name its name
   * @param from first day
   * @param to first day elsewhere, or null
   */
  public record Stay(UUID unit, String name, LocalDate from, LocalDate to) {
    static Stay of(StayRow row) {
      return new Stay(row.unit(), row.unitName(), row.from(), row.to());
    }
  }

  static Integer yearOrNull(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.strip().matches("[0-9]{4}")) {
      throw Refused.of("birthYear", "support.not-a-number", text);
    }
    return Integer.valueOf(text.strip());
  }
}
