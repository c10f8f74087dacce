package vn.hieuhoc.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.manypeople.ManyPeopleService;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.SheetTemplate;
import vn.hieuhoc.support.Refused;

/** People of the register as a workbook: those who are named, or all whom a search finds. */
@Path("people/sheet.xlsx")
@ApplicationScoped
public class PeopleSheetResource {

  @Inject private ManyPeopleService people;
  @Inject private SheetTemplate sheets;
  @Context private HttpServletRequest request;

  /** What a list of people shows of each, and no more; that it was taken is kept in the audit. */
  @GET
  @Produces(SheetTemplate.XLSX)
  @Operation(summary = "People in the caller's reach as a workbook, 5,000 at the most")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response sheet(
      @QueryParam("person") List<UUID> persons,
      @QueryParam("q") String words,
      @QueryParam("unit") UUID unit,
      @QueryParam("birthYear") String birthYear,
      @QueryParam("tab") String tab) {
    List<UUID> named = persons.stream().filter(Objects::nonNull).toList();
    PersonSearch search =
        named.isEmpty()
            ? new PersonSearch(words, unit, PeopleResource.yearOrNull(birthYear), tabOf(tab))
            : null;
    List<PersonRow> rows =
        people.taken(new ManyPeopleService.Selection(search == null ? named : null, search));
    Locale locale = Preferences.of(request).locale();
    StreamingOutput out = stream -> sheets.people(rows, locale).write(stream);
    return Response.ok(out)
        .header("Content-Disposition", "attachment; filename=\"nguoi-dan.xlsx\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private static PersonSearch.Tab tabOf(String said) {
    if (said == null || said.isBlank()) {
      return PersonSearch.Tab.ALL;
    }
    try {
      return PersonSearch.Tab.valueOf(said);
    } catch (IllegalArgumentException none) {
      throw Refused.of("tab", "support.not-a-choice", said);
    }
  }
}
