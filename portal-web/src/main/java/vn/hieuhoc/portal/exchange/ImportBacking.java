package vn.hieuhoc.portal.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hieuhoc.exchange.FaultRow;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportJob;
import vn.hieuhoc.exchange.ImportService;
import vn.hieuhoc.exchange.ImportState;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** One file on its way in: its columns, what was found, how far it is, and what can be done. */
@Named
@RequestScoped
public class ImportBacking {

  private static final int ROWS = 25;
  private static final String AGAIN_AFTER_SECONDS = "3";

  @Inject private ImportService importService;
  @Inject private Way way;

  private ImportJob job;
  private boolean own;
  private List<ImportColumn> columns;
  private Page<FaultRow> faults;
  private List<Told> told;
  private Map<String, String> places;
  private LocalDate asOf;

  @PostConstruct
  void load() {
    job = importService.find(way.id());
    own = importService.isOwn(job);
    columns = importService.columns(job.kind());
    faults =
        importService.faults(
            job.id(), PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), ROWS));
    Locale locale = locale();
    told =
        faults.items().stream()
            .map(fault -> new Told(fault, ErrorText.of(fault.code(), fault.arguments(), locale)))
            .toList();
    places = new HashMap<>();
    job.mapping().forEach((column, place) -> places.put(column, place.toString()));
    asOf = job.asOf();
    if (job.state().isAtWork()) {
      // Works without scripts: the browser asks again by itself.
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Refresh", AGAIN_AFTER_SECONDS);
    }
  }

  /** Takes the columns as chosen and checks the file. */
  public void check() throws IOException {
    Map<String, Integer> chosen = new HashMap<>();
    places.forEach(
        (column, place) -> {
          if (place != null && !place.isBlank()) {
            chosen.put(column, place(place));
          }
        });
    importService.match(job.id(), chosen, asOf, job.conversion());
    importService.check(job.id());
    again("exchange_import.message.checking");
  }

  private static Integer place(String chosen) {
    try {
      return Integer.valueOf(chosen);
    } catch (NumberFormatException forged) {
      throw Refused.of(null, "support.not-a-choice", chosen);
    }
  }

  /** Lets the good rows in. */
  public void confirm() {
    importService.confirm(job.id());
    again("exchange_import.message.importing");
  }

  public void cancel() {
    importService.cancel(job.id());
    again("exchange_import.message.stopped");
  }

  /** Takes back what went in. */
  public void undo() {
    importService.undo(job.id());
    again("exchange_import.message.undoing");
  }

  private void again(String key) {
    way.done(key).goTo("/quan-ly/nhap/{}", job.id());
  }

  public ImportJob getJob() {
    return job;
  }

  public List<ImportColumn> getColumns() {
    return columns;
  }

  /** Place in the file by column, as the form sends it. */
  public Map<String, String> getPlaces() {
    return places;
  }

  /** The columns of the file, to choose from. */
  public List<Choice> getHeader() {
    List<Choice> header = new ArrayList<>();
    for (int i = 0; i < job.header().size(); i++) {
      if (!job.header().get(i).isEmpty()) {
        header.add(new Choice(Integer.toString(i), job.header().get(i)));
      }
    }
    return header;
  }

  /** A fault with its sentence. */
  public record Told(FaultRow row, String sentence) {}

  public List<Told> getFaults() {
    return told;
  }

  public long getFaultsTotal() {
    return faults.total();
  }

  public Paging getPaging() {
    return new Paging(faults, "/quan-ly/nhap/" + job.id());
  }

  /** What is wrong with the file as a whole, or null. */
  public String getWrong() {
    return job.faultCode() == null
        ? null
        : ErrorText.of(job.faultCode(), job.faultArguments(), locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** Whether the caller sent it; staff of the province may see what others sent. */
  public boolean isOwn() {
    return own;
  }

  /** Whether its columns can still be matched and it can be checked. */
  public boolean isOpen() {
    return own && job.isOpen();
  }

  /** Whether it was checked and something can go in. */
  public boolean isReady() {
    return isOpen() && job.state() == ImportState.CHECKED && job.counts().waiting() > 0;
  }

  /** Whether it can be stopped. */
  public boolean isStoppable() {
    return own
        && (job.state() == ImportState.DRY_RUN_RUNNING || job.state() == ImportState.IMPORTING);
  }

  public boolean isUndoable() {
    return job.canUndo();
  }

  /** Whether the rows that are told of can be had as a file. */
  public boolean isResultThere() {
    return job.run() > 0 && job.staged() != null && faults.total() > 0;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }
}
