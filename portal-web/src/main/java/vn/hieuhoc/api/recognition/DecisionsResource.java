package vn.hieuhoc.api.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.certificate.CertificateRow;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.recognition.DecideTitles;
import vn.hieuhoc.recognition.DecisionBasis;
import vn.hieuhoc.recognition.DecisionResult;
import vn.hieuhoc.recognition.DecisionRow;
import vn.hieuhoc.recognition.DecisionService;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.support.Page;

/** Decisions of communes: many titles under one number, date and signer. */
@Path("decisions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
public class DecisionsResource {

  @Inject private DecisionService decisions;
  @Inject private RecognitionService recognitions;
  @Inject private CertificateService certificates;

  /** Somebody recognised, with the certificate. */
  public record Recognised(
      UUID item, UUID recognition, String name, String certificate, String serial) {}

  /** An item that could not be taken, and why. */
  public record RefusedItem(UUID item, String name, String code, String detail) {}

  /** What became of a decision. */
  public record Decided(
      UUID id, List<Recognised> recognised, List<UUID> notRecognised, List<RefusedItem> refused) {}

  /** A decision in a list. */
  public record Line(
      UUID id,
      Title title,
      int year,
      String decisionNumber,
      LocalDate decisionDate,
      String signer,
      DecisionBasis basis,
      long recognised) {

    static Line of(DecisionRow row) {
      return new Line(
          row.id(),
          row.title(),
          row.year(),
          row.decisionNumber(),
          row.decisionDate(),
          row.signer(),
          row.basis(),
          row.recognised());
    }
  }

  @POST
  @Operation(
      summary = "Decides in bulk",
      description =
          "Items that cannot be taken are listed under refused; nothing is written for them. When nothing can be"
              + " taken no decision is written: the answer is 200 and its id is null. The same decision sent again gives"
              + " the same answer.")
  @APIResponseSchema(value = Decided.class, responseCode = "201")
  public Response decide(
      @NotNull @Valid DecideTitles body,
      @Context UriInfo uri,
      @Context HttpServletRequest request) {
    DecisionResult result = decisions.decide(body);
    Locale locale = Preferences.of(request).locale();
    Map<UUID, CertificateRow> issued =
        certificates.of(
            result.recognised().stream().map(DecisionResult.Recognised::recognition).toList());
    Decided answer =
        new Decided(
            result.id(),
            result.recognised().stream()
                .map(each -> recognised(each, issued.get(each.recognition())))
                .toList(),
            result.notRecognised(),
            result.refused().stream()
                .map(
                    each ->
                        new RefusedItem(
                            each.item(),
                            each.name(),
                            each.code(),
                            ErrorText.of(each.code(), each.arguments(), locale)))
                .toList());
    if (!result.isWritten()) {
      return Response.ok(answer).build();
    }
    return Response.created(uri.getAbsolutePathBuilder().path(result.id().toString()).build())
        .entity(answer)
        .build();
  }

  @GET
  @Path("{id}")
  public Line one(@PathParam("id") UUID id) {
    return Line.of(recognitions.decision(id));
  }

  @GET
  public Items<Line> list(@BeanParam Paged paged) {
    Page<DecisionRow> page = recognitions.decisions(paged.request());
    return Items.of(
        new Page<>(page.items().stream().map(Line::of).toList(), page.total(), page.request()));
  }

  private static Recognised recognised(DecisionResult.Recognised each, CertificateRow certificate) {
    return new Recognised(
        each.item(),
        each.recognition(),
        each.name(),
        certificate == null ? null : certificate.code(),
        certificate == null ? null : certificate.serial());
  }
}
