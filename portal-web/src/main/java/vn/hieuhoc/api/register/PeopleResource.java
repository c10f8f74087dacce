package vn.hieuhoc.api.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.hieuhoc.api.Items;
import vn.hieuhoc.collective.GuardianService;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.position.EmploymentService;
import vn.hieuhoc.support.Refused;

/** The register of people. */
@Path("people")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject private PersonService people;
  @Inject private EmploymentService employments;
  @Inject private GuardianService guardians;

  /**
   * Someone works somewhere.
   *
   * @param unit public id of the workplace
   * @param from first day
   */
  public record Job(@NotNull UUID unit, @NotNull LocalDate from) {}

  /**
   * Someone acts for a child.
   *
   * @param guardian public id of the adult
   * @param from first day
   */
  public record Care(@NotNull UUID guardian, @NotNull LocalDate from) {}

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
  public PersonJson entrust(@PathParam("id") UUID id, @NotNull @Valid Care care) {
    guardians.entrust(id, care.guardian(), care.from());
    return find(id);
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

  private static Integer yearOrNull(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.strip().matches("[0-9]{4}")) {
      throw Refused.of("birthYear", "support.not-a-number", text);
    }
    return Integer.valueOf(text.strip());
  }
}
