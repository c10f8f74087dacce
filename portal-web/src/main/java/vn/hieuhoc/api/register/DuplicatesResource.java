package vn.hieuhoc.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.duplicate.DuplicateRow;
import vn.hieuhoc.duplicate.DuplicateService;
import vn.hieuhoc.duplicate.PairReason;
import vn.hieuhoc.duplicate.PairStatus;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.Refused;

/** Who may be entered twice. */
@Path("duplicates")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

  @Inject private DuplicateService duplicates;

  /**
   * A suggestion as programs see it.
   *
   * @param id public id
   * @param one the older entry
   * @param other the younger entry
   * @param reason why they may be of one person
   * @param status what was decided
   * @param foundAt when it was found
   */
  public record DuplicateJson(
      UUID id,
      PersonJson one,
      PersonJson other,
      PairReason reason,
      PairStatus status,
      Instant foundAt) {
    static DuplicateJson of(DuplicateRow row) {
      return new DuplicateJson(
          row.id(),
          PersonJson.of(row.one()),
          PersonJson.of(row.other()),
          row.reason(),
          row.status(),
          row.foundAt());
    }
  }

  /**
   * What was found.
   *
   * @param status {@code DISTINCT}: they are two people; two of one person are merged
   */
  public record Finding(@NotNull PairStatus status) {}

  @GET
  public Items<DuplicateJson> list(
      @QueryParam("unit") String unit,
      @QueryParam("status") String status,
      @BeanParam Paged paged) {
    Page<DuplicateRow> page =
        duplicates.list(After.idOrNull("unit", unit), statusOf(status), paged.request());
    return Items.of(
        new Page<>(
            page.items().stream().map(DuplicateJson::of).toList(), page.total(), page.request()));
  }

  @PATCH
  @Path("{id}")
  public DuplicateJson decide(@PathParam("id") UUID id, @NotNull @Valid Finding body) {
    if (body.status() != PairStatus.DISTINCT) {
      throw Refused.of("status", "duplicate.only-distinct", body.status().name());
    }
    duplicates.distinct(id);
    return DuplicateJson.of(duplicates.find(id));
  }

  private static PairStatus statusOf(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return PairStatus.valueOf(text.strip());
    } catch (IllegalArgumentException noSuchStatus) {
      throw Refused.of("status", "support.not-a-choice", text);
    }
  }
}
