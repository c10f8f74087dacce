package vn.hieuhoc.api.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.appeal.AppealOutcome;
import vn.hieuhoc.appeal.AppealRow;
import vn.hieuhoc.appeal.AppealService;
import vn.hieuhoc.appeal.AppealStatus;
import vn.hieuhoc.certificate.CertificateRow;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.recognition.DecisionBasis;
import vn.hieuhoc.recognition.RecognitionFilter;
import vn.hieuhoc.recognition.RecognitionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.recognition.RecognitionStatus;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Who holds which title. */
@Path("recognitions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recognitions")
public class RecognitionsResource {

  @Inject private RecognitionService recognitions;
  @Inject private AppealService appeals;
  @Inject private CertificateService certificates;
  @Inject private OrganisationService organisation;

  /** Why a title is taken back, from which day (today when left out). */
  public record Revocation(@NotBlank String reason, LocalDate date) {}

  /** Why somebody does not agree. */
  public record Objection(@NotBlank String reason) {}

  /** Something new. */
  public record Created(UUID id) {}

  /** A recognition; {@code validTo} is the first day on which it no longer holds. */
  public record Line(
      UUID id,
      Title title,
      int year,
      Subject subject,
      UUID person,
      String name,
      UUID unit,
      String unitName,
      LocalDate validFrom,
      LocalDate validTo,
      RecognitionStatus status,
      LocalDate revokedOn,
      String revokedReason,
      String decisionNumber,
      LocalDate decisionDate,
      String signer,
      DecisionBasis basis,
      String certificate) {}

  /** An appeal. */
  public record AppealLine(
      UUID id,
      UUID recognition,
      UUID person,
      String reason,
      AppealStatus status,
      AppealOutcome outcome,
      String answer,
      Instant createdAt,
      LocalDate dueOn,
      Instant answeredAt) {

    static AppealLine of(AppealRow row) {
      return new AppealLine(
          row.id(),
          row.recognition(),
          row.person(),
          row.reason(),
          row.status(),
          row.outcome(),
          row.answer(),
          row.createdAt(),
          row.dueOn(),
          row.answeredAt());
    }
  }

  @GET
  public Items<Line> list(
      @QueryParam("title") String title,
      @QueryParam("unit") UUID unit,
      @QueryParam("validOn") String validOn,
      @BeanParam Paged paged) {
    RecognitionFilter filter = new RecognitionFilter(title(title), unit, day(validOn), null, null);
    Page<RecognitionRow> page = recognitions.rows(filter, paged.request());
    return Items.of(new Page<>(lines(page.items()), page.total(), page.request()));
  }

  @GET
  @Path("{id}")
  public Line one(@PathParam("id") UUID id) {
    return lines(List.of(recognitions.row(id))).get(0);
  }

  @GET
  @Path("{id}/evidence")
  @Operation(summary = "What the decision was frozen with")
  public JsonObject evidence(@PathParam("id") UUID id) {
    try (JsonReader reader = Json.createReader(new StringReader(recognitions.frozen(id)))) {
      return reader.readObject();
    }
  }

  @POST
  @Path("{id}/revocation")
  @Operation(summary = "Takes a title back; doing so twice changes nothing")
  public Line revoke(@PathParam("id") UUID id, @NotNull @Valid Revocation body) {
    recognitions.revoke(id, body.reason(), body.date());
    return one(id);
  }

  @POST
  @Path("{id}/appeals")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response appeal(
      @PathParam("id") UUID id, @NotNull @Valid Objection body, @Context UriInfo uri) {
    UUID appeal = appeals.onRecognition(id, body.reason());
    return Response.created(uri.getAbsolutePathBuilder().path(appeal.toString()).build())
        .entity(new Created(appeal))
        .build();
  }

  @GET
  @Path("{id}/appeals")
  public Items<AppealLine> appeals(@PathParam("id") UUID id) {
    return new Items<>(appeals.ofRecognition(id).stream().map(AppealLine::of).toList(), null);
  }

  private List<Line> lines(List<RecognitionRow> rows) {
    Map<UUID, CertificateRow> issued =
        certificates.of(rows.stream().map(RecognitionRow::id).toList());
    var units = organisation.unitsOf(rows.stream().map(RecognitionRow::unitId).distinct().toList());
    return rows.stream()
        .map(
            row ->
                new Line(
                    row.id(),
                    row.title(),
                    row.year(),
                    row.subjectKind(),
                    row.person(),
                    row.subjectName(),
                    units.containsKey(row.unitId()) ? units.get(row.unitId()).id() : null,
                    row.unitName(),
                    row.validFrom(),
                    row.validTo(),
                    row.status(),
                    row.revokedOn(),
                    row.revokedReason(),
                    row.decisionNumber(),
                    row.decisionDate(),
                    row.signer(),
                    row.basis(),
                    issued.containsKey(row.id()) ? issued.get(row.id()).code() : null))
        .toList();
  }

  private static Title title(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Arrays.stream(Title.values())
        .filter(title -> title.name().equals(text))
        .findFirst()
        .orElseThrow(() -> Refused.of("title", "recognition.title-unknown", text));
  }

  private static LocalDate day(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return VietnamTime.day(text);
    } catch (DateTimeException notADay) {
      throw Refused.of("validOn", "recognition.not-a-day", text);
    }
  }
}
