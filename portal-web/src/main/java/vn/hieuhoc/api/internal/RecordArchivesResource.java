package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import vn.hieuhoc.archive.ArchiveRow;
import vn.hieuhoc.archive.RecordArchiveService;
import vn.hieuhoc.support.Refused;

/** Old months of the ledger, in files and back. */
@Path("record-archives")
@ForOperator
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecordArchivesResource {

  @Inject private RecordArchiveService archives;

  /** What is to be taken out: all months before this one, such as {@code 2026-01}. */
  public record Wanted(@NotNull String before) {}

  /** How many months that is. */
  public record Asked(int months) {}

  /** A month, see {@link ArchiveRow}. */
  public record MonthJson(
      String month, String status, boolean underWay, String file, String sha256, long statements) {

    static MonthJson of(ArchiveRow row) {
      return new MonthJson(
          row.month().toString(),
          row.status().name(),
          row.status().underWay(),
          row.file(),
          row.sha256(),
          row.statements());
    }
  }

  /** All months that have, or shall have, a file. */
  public record Months(List<MonthJson> items) {}

  @GET
  public Months months() {
    return new Months(archives.months().stream().map(MonthJson::of).toList());
  }

  /** Begins; the portal goes on beside it. */
  @POST
  public Asked takeOut(@NotNull Wanted body) {
    return new Asked(archives.takeOut(month(body.before())));
  }

  /** Begins to bring a month back. */
  @POST
  @Path("{month}/return")
  public MonthJson bringBack(@PathParam("month") String text) {
    YearMonth month = month(text);
    archives.bringBack(month);
    return MonthJson.of(archives.month(month));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException notAMonth) {
      throw Refused.of("month", "archive.not-a-month", text);
    }
  }
}
