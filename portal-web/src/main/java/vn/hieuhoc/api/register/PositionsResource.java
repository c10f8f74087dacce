package vn.hieuhoc.api.register;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.position.NewPosition;
import vn.hieuhoc.position.PositionCorrection;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.PositionSearch;
import vn.hieuhoc.position.PositionService;
import vn.hieuhoc.support.Refused;

/** Posts in the association, in centres and hamlets. */
@Path("positions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PositionsResource {

  @Inject private PositionService positions;

  /**
   * A post as programs see it.
   *
   * @param id public id
   * @param person public id of the person
   * @param fullName name of the person
   * @param birthYear year of birth, or null
   * @param unit public id of the unit
   * @param unitName its name when the post began
   * @param kind as what
   * @param validFrom first day
   * @param validTo first day without it, or null
   * @param basis the decision it rests on, or null
   */
  public record PositionJson(
      UUID id,
      UUID person,
      String fullName,
      Integer birthYear,
      UUID unit,
      String unitName,
      PositionKind kind,
      LocalDate validFrom,
      LocalDate validTo,
      String basis) {
    static PositionJson of(PositionRow row) {
      return new PositionJson(
          row.id(),
          row.person(),
          row.fullName(),
          row.birthYear(),
          row.unit(),
          row.unitName(),
          row.kind(),
          row.validFrom(),
          row.validTo(),
          row.basis());
    }
  }

  /**
   * Posts in the caller's reach in the order of entry, or the posts of one person: of one unit, of
   * one kind, held on a day.
   */
  @GET
  public Items<PositionJson> list(
      @QueryParam("unit") String unit,
      @QueryParam("person") String person,
      @QueryParam("kind") String kind,
      @QueryParam("asOf") String asOf,
      @BeanParam After part) {
    UUID holder = After.idOrNull("person", person);
    PositionSearch search =
        new PositionSearch(
            After.idOrNull("unit", unit), kindOrNull(kind), Days.of("asOf", asOf, null));
    if (holder != null) {
      return new Items<>(
          positions.of(holder).stream().filter(search::fits).map(PositionJson::of).toList(), null);
    }
    return part.items(
        positions.list(search, part.after(), part.limitAndOne()),
        PositionRow::id,
        PositionJson::of);
  }

  @POST
  @APIResponseSchema(value = PositionJson.class, responseCode = "201")
  public Response create(@NotNull @Valid NewPosition body, @Context UriInfo uri) {
    UUID id = positions.create(body);
    return Answers.created(uri, id, find(id));
  }

  @GET
  @Path("{id}")
  public PositionJson find(@PathParam("id") UUID id) {
    return PositionJson.of(positions.find(id));
  }

  /** Ends a post with {@code to} alone; with other fields what was written wrongly is put right. */
  @PATCH
  @Path("{id}")
  public PositionJson change(@PathParam("id") UUID id, @NotNull @Valid PositionCorrection body) {
    if (body.isEnding()) {
      positions.end(id, body.to());
    } else {
      positions.correct(id, body);
    }
    return find(id);
  }

  private static PositionKind kindOrNull(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return PositionKind.valueOf(text.strip());
    } catch (IllegalArgumentException unknown) {
      throw Refused.of("kind", "position.unknown", text);
    }
  }
}
