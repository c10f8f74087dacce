package vn.hieuhoc.api.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.criteria.CriteriaProblem;
import vn.hieuhoc.criteria.LocalText;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.criteriaset.CriteriaSetRow;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.criteriaset.CriteriaSetStatus;
import vn.hieuhoc.portal.recognition.CriteriaDocument;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.support.OpenToAll;

/** The rules of titles: documents in YAML or JSON, drafts until they are published. */
@OpenToAll
@Path("criteria-sets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria sets")
public class CriteriaSetsResource {

  private static final String YAML = "application/yaml";

  @Inject private CriteriaSetService criteriaSets;

  /** A set in a list; {@code effectiveTo} is the last day in force. */
  public record Line(
      UUID id,
      String code,
      int version,
      Title title,
      Subject subject,
      LocalText name,
      CriteriaSetStatus status,
      LocalDate effectiveFrom,
      LocalDate effectiveTo,
      Instant publishedAt,
      String suspendedError) {

    static Line of(CriteriaSetRow row) {
      return new Line(
          row.id(),
          row.code(),
          row.version(),
          row.title(),
          row.subject(),
          new LocalText(row.nameVi(), row.nameEn()),
          row.status(),
          row.effectiveFrom(),
          row.effectiveTo(),
          row.publishedAt(),
          row.suspendedError());
    }
  }

  /** Something that is allowed but probably not meant. */
  public record Notice(String code, String path, String value, String detail) {}

  /** A document that was taken. */
  public record Taken(UUID id, String code, int version, List<Notice> notices) {}

  @OpenToAll
  @GET
  @Operation(summary = "Published sets, and drafts for those who make them")
  public Items<Line> list() {
    return new Items<>(criteriaSets.rows().stream().map(Line::of).toList(), null);
  }

  @OpenToAll
  @GET
  @Path("{id}")
  @Operation(summary = "The document of a set as it was written")
  public JsonObject document(@PathParam("id") UUID id) {
    return criteriaSets.document(id);
  }

  @OpenToAll
  @GET
  @Path("{id}")
  @Produces({YAML, "text/yaml"})
  public String yaml(@PathParam("id") UUID id) {
    return CriteriaDocument.yaml(criteriaSets.document(id));
  }

  @POST
  @Consumes({
    MediaType.APPLICATION_JSON,
    YAML,
    "application/x-yaml",
    "text/yaml",
    MediaType.TEXT_PLAIN
  })
  @Operation(summary = "Takes a set as a draft; the same document again changes nothing")
  @APIResponseSchema(value = Taken.class, responseCode = "201")
  public Response take(String body, @Context UriInfo uri, @Context HttpServletRequest request) {
    JsonObject document = CriteriaDocument.read(body);
    CriteriaSetService.Taken taken = criteriaSets.take(document);
    Locale locale = Preferences.of(request).locale();
    Taken answer =
        new Taken(
            taken.id(),
            document.getString("code"),
            document.getInt("version"),
            taken.notices().stream().map(each -> notice(each, locale)).toList());
    return taken.created()
        ? Response.created(uri.getAbsolutePathBuilder().path(taken.id().toString()).build())
            .entity(answer)
            .build()
        : Response.ok(answer).build();
  }

  @POST
  @Path("{id}/publication")
  @Operation(summary = "Publishes a draft; from then on it never changes")
  public Line publish(@PathParam("id") UUID id) {
    criteriaSets.publish(id);
    return criteriaSets.rows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(Line::of)
        .orElseThrow();
  }

  private static Notice notice(CriteriaProblem each, Locale locale) {
    return new Notice(
        each.code(),
        each.path(),
        each.value(),
        ErrorText.of(each.code(), each.arguments(), locale));
  }
}
