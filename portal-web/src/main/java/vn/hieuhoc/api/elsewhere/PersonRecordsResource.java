package vn.hieuhoc.api.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.explanation.EvidenceRow;
import vn.hieuhoc.explanation.RecordCorrectionService;
import vn.hieuhoc.support.VietnamTime;

/** What one person has learnt in a year, what was taken back included, and taking back. */
@Path("people/{id}/records")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonRecordsResource {

  @Inject private RecordCorrectionService corrections;
  @Inject private Clock clock;

  /**
   * Why a record is declared void.
   *
   * @param reason for the learner and the audit
   */
  public record Why(@NotBlank @Size(max = 500) String reason) {}

  /** The records of a year, newest first; without one, those of this year. */
  @GET
  public Items<EvidenceRow> list(
      @PathParam("id") UUID id, @QueryParam("year") Integer year, @BeanParam Paged paged) {
    int shown = year == null ? VietnamTime.today(clock).getYear() : year;
    return Items.of(corrections.ofPerson(id, shown, paged.request()).records());
  }

  /** Declares a record void; everything derived from it follows. */
  @POST
  @Path("{record}/voiding")
  public void voidRecord(
      @PathParam("id") UUID id, @PathParam("record") UUID record, @NotNull @Valid Why why) {
    corrections.voidRecord(id, record, why.reason());
  }
}
