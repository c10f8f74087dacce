package vn.hieuhoc.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.api.Parts;
import vn.hieuhoc.exchange.ImportJob;
import vn.hieuhoc.exchange.ImportService;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.SheetTemplate;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.sheet.Conversion;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** {@code /api/v1/imports}. */
@Path("imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  /** The media type of a workbook. */
  @Inject private ImportService imports;

  @Inject private SheetTemplate template;
  @Context private HttpServletRequest request;

  /** The caller's own, newest first. */
  @GET
  public Items<JobJson> list(@BeanParam Paged paged) {
    Page<ImportJob> jobs = imports.list(paged.request());
    Locale locale = Preferences.of(request).locale();
    return Items.of(
        new Page<>(
            jobs.items().stream().map(job -> JobJson.of(job, locale)).toList(),
            jobs.total(),
            jobs.request()));
  }

  /**
   * Brings a file in: part {@code file}. With {@code dryRun=true} it is checked and waits;
   * otherwise its good rows go in and its bad ones are told.
   */
  @POST
  @Path("{kind}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponseSchema(value = JobJson.class, responseCode = "202")
  public Response bring(
      @PathParam("kind") String kind,
      @QueryParam("dryRun") boolean dryRun,
      @QueryParam("asOf") String asOf,
      @QueryParam("convert") String convert,
      List<EntityPart> parts,
      @Context UriInfo uri)
      throws IOException {
    EntityPart file = Parts.named(parts, "file");
    ImportJob job;
    try (InputStream bytes = file.getContent()) {
      job = imports.upload(kind, bytes, Parts.nameOf(file), day(asOf), conversion(convert));
    }
    begin(job.id(), dryRun);
    return Response.accepted(JobJson.of(imports.find(job.id()), Preferences.of(request).locale()))
        .location(uri.getBaseUriBuilder().path("jobs").path(job.id().toString()).build())
        .build();
  }

  /** A file that cannot be begun is not left lying about. */
  private void begin(UUID job, boolean dryRun) {
    try {
      if (dryRun) {
        imports.check(job);
      } else {
        imports.confirm(job);
      }
    } catch (BusinessException refusal) {
      imports.cancel(job);
      throw refusal;
    }
  }

  /** A workbook to be filled in. */
  @GET
  @Path("{kind}/template")
  @Produces(SheetTemplate.XLSX)
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response template(@PathParam("kind") String kind) {
    Locale locale = Preferences.of(request).locale();
    SheetTemplate.Filled filled = template.of(kind, imports.columns(kind), locale);
    StreamingOutput out = filled::write;
    return Response.ok(out)
        .header("Content-Disposition", "attachment; filename=\"" + fileName(kind, locale) + "\"")
        .build();
  }

  /** What the kind is called, in letters every system takes: {@code mau-nguoi-dan.xlsx}. */
  static String fileName(String kind, Locale locale) {
    Texts texts = Texts.pages(locale);
    String words = texts.get("exchange_import.template.file") + " ";
    return VietnameseText.fold(words + texts.get("exchange_import.kind." + kind))
            .replaceAll("[^a-z0-9]+", "-")
        + ".xlsx";
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw Refused.of("asOf", "person.date-unreadable", text);
    }
  }

  private static Conversion conversion(String text) {
    try {
      return text == null || text.isBlank()
          ? null
          : Conversion.valueOf(text.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Refused.of("convert", "material.unknown-value", text);
    }
  }
}
