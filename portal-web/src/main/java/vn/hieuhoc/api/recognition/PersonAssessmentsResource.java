package vn.hieuhoc.api.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.support.Refused;

/** A person's Learning Citizen case of a year, derived from the records this moment. */
@Path("people/{id}/assessments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public class PersonAssessmentsResource {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  @Inject private AssessmentService assessments;

  @GET
  @Path("{year}")
  @Operation(
      summary =
          "Points per criterion with the records that counted, those that did not, and what is missing")
  public AssessmentJson assessment(
      @PathParam("id") UUID id,
      @PathParam("year") String year,
      @QueryParam("criteriaSet") String criteriaSet,
      @QueryParam("version") String version,
      @Context HttpServletRequest request) {
    return AssessmentJson.of(
        assessments.assessment(id, year(year), blankAsNull(criteriaSet), number(version)),
        Preferences.of(request).locale());
  }

  private static int year(String text) {
    int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw Refused.of("year", "assessment.year", text, "" + FIRST_YEAR, "" + LAST_YEAR);
    }
    return year;
  }

  private static Integer number(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches("[0-9]{1,7}")) {
      throw Refused.of("version", "support.not-a-number", text);
    }
    return Integer.valueOf(text);
  }

  private static String blankAsNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
