package vn.hieuhoc.api.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.api.Parts;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.SheetTemplate;
import vn.hieuhoc.question.BankRow;
import vn.hieuhoc.question.QuestionDetails;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.questionbank.BankFilter;
import vn.hieuhoc.questionbank.BankedQuestion;
import vn.hieuhoc.questionbank.QuestionBankService;
import vn.hieuhoc.questionfile.QuestionFiles;
import vn.hieuhoc.questionfile.QuestionFormat;
import vn.hieuhoc.questionimport.QuestionImportService;
import vn.hieuhoc.support.Page;

/** Banks of questions. */
@Path("question-banks")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions")
public class QuestionBanksResource {

  @Inject private QuestionService questionService;
  @Inject private QuestionImportService importService;
  @Inject private QuestionBankService bankService;
  @Inject private SheetTemplate template;
  @Inject private HttpServletRequest request;

  /** A bank to be opened: public id of the unit that keeps it, and its name. */
  public record NewBank(@NotNull UUID unit, @NotNull String name) {}

  /** What was created. */
  public record Created(UUID id) {}

  /** What was added: the first id, and all of them. */
  public record Added(UUID id, List<UUID> ids) {}

  @GET
  public Items<BankRow> banks(@BeanParam Paged paged) {
    return Items.of(questionService.banks(paged.request()));
  }

  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response open(@NotNull @Valid NewBank body, @Context UriInfo uri) {
    UUID id = questionService.createBank(body.unit(), body.name());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new Created(id))
        .build();
  }

  @GET
  @Path("questions")
  @Operation(
      summary =
          "The questions in use of every bank in reach, newest first, with the quizzes that ask",
      description = "q: part of what is asked; topic: code of a topic.")
  public Items<BankedQuestion> everywhere(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("topic") @DefaultValue("") String topic,
      @BeanParam Paged paged) {
    return Items.of(bankService.questions(new BankFilter(words, topic), paged.request()));
  }

  @GET
  @Path("{id}/questions/{question}/versions")
  @Operation(summary = "What a question asked, newest first, and what each version changed")
  public Items<VersionJson> versions(
      @PathParam("id") UUID id, @PathParam("question") UUID question) {
    return new Items<>(
        bankService.question(id, question).versions().stream()
            .map(version -> VersionJson.of(question, version))
            .toList(),
        null);
  }

  @GET
  @Path("{id}/questions")
  public Items<QuestionJson> questions(@PathParam("id") UUID id, @BeanParam Paged paged) {
    Page<QuestionDetails> page = questionService.questions(id, paged.request());
    return new Items<>(page.items().stream().map(QuestionJson::of).toList(), Items.of(page).next());
  }

  @POST
  @Path("{id}/questions")
  @Operation(
      summary = "Adds questions to a bank",
      description =
          "The body is one question, or {\"questions\": […]} for several, all or none. Answers 201"
              + " with the ids in order.")
  @APIResponseSchema(value = Added.class, responseCode = "201")
  public Response add(@PathParam("id") UUID id, @NotNull @Valid QuestionsBody body) {
    List<UUID> ids = questionService.add(id, body.all().stream().map(QuestionJson::toNew).toList());
    return Response.status(Response.Status.CREATED).entity(new Added(ids.get(0), ids)).build();
  }

  @POST
  @Path("{id}/questions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Adds the questions of a file to a bank",
      description =
          "Part file of a form, or the file itself as the body. format is gift, moodle-xml, aiken or"
              + " xlsx, and may be left out in a form: the file's name says it; whenThere says what to do with a prompt that is in the bank with other"
              + " answers: skip (when left out), update or add; dryRun=true keeps nothing. Answers"
              + " what became of each question.")
  public ImportJson bringForm(
      @PathParam("id") UUID id,
      @QueryParam("format") String format,
      @QueryParam("whenThere") String whenThere,
      @QueryParam("dryRun") boolean dryRun,
      List<EntityPart> parts)
      throws IOException {
    EntityPart file = Parts.named(parts, "file");
    try (InputStream bytes = new BufferedInputStream(file.getContent())) {
      String word = format == null ? QuestionFiles.guess(Parts.nameOf(file), bytes).word() : format;
      return bring(id, word, whenThere, dryRun, bytes);
    }
  }

  @POST
  @Path("{id}/questions")
  @Consumes(MediaType.WILDCARD)
  public ImportJson bring(
      @PathParam("id") UUID id,
      @QueryParam("format") String format,
      @QueryParam("whenThere") String whenThere,
      @QueryParam("dryRun") boolean dryRun,
      InputStream bytes)
      throws IOException {
    return ImportJson.of(
        importService.bring(
            id, QuestionFormat.of(format), bytes, ImportJson.whenThere(whenThere), dryRun),
        Preferences.of(request).locale());
  }

  @GET
  @Path("template")
  @Produces(SheetTemplate.XLSX)
  @Operation(summary = "A workbook of questions to be filled in")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response template() {
    SheetTemplate.Filled filled =
        template.of("questions", importService.columns(), Preferences.of(request).locale());
    StreamingOutput out = filled::write;
    return Response.ok(out)
        .header("Content-Disposition", "attachment; filename=\"mau-cau-hoi.xlsx\"")
        .build();
  }

  @GET
  @Path("{id}/file")
  @Produces("text/plain;charset=UTF-8")
  @Operation(summary = "The questions in use of a bank as a file: format is gift or moodle-xml")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response file(@PathParam("id") UUID id, @QueryParam("format") String format) {
    QuestionFormat wanted = QuestionFormat.of(format);
    String ending = wanted == QuestionFormat.MOODLE_XML ? "xml" : "gift";
    return Response.ok(importService.write(id, wanted))
        .header("Content-Disposition", "attachment; filename=\"cau-hoi." + ending + "\"")
        .build();
  }

  @PUT
  @Path("{id}/questions/{question}")
  @Operation(
      summary = "Changes what a question asks",
      description = "The question keeps its topics when topics is left out; [] takes them away.")
  public void change(
      @PathParam("id") UUID id,
      @PathParam("question") UUID question,
      @NotNull @Valid QuestionJson body) {
    questionService.change(id, question, body.toNew());
  }

  @DELETE
  @Path("{id}/questions/{question}")
  public void retire(@PathParam("id") UUID id, @PathParam("question") UUID question) {
    questionService.retire(id, question);
  }
}
