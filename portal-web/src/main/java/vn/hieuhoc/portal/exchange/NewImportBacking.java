package vn.hieuhoc.portal.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.sheet.Conversion;
import vn.hieuhoc.support.Refused;

/** Sending a file of one kind. */
@Named
@RequestScoped
public class NewImportBacking {

  @Inject private ImportService importService;
  @Inject private Query query;
  @Inject private Reply reply;

  private String kind;
  private List<ImportColumn> columns;
  private Part file;
  private LocalDate asOf;
  private String conversion;

  @PostConstruct
  void load() {
    kind = query.text("loai");
    columns = importService.columns(kind);
  }

  /** Sends the file and goes on to its columns. */
  public void send() throws IOException {
    Conversion from = from();
    UUID id;
    try (InputStream bytes = file.getInputStream()) {
      id = importService.upload(kind, bytes, file.getSubmittedFileName(), asOf, from).id();
    }
    reply.done("exchange_new-import.message.sent").goTo("/quan-ly/nhap/{}", id);
  }

  private Conversion from() {
    try {
      return conversion == null || conversion.isBlank() ? null : Conversion.valueOf(conversion);
    } catch (IllegalArgumentException forged) {
      throw Refused.of("conversion", "support.not-a-choice", conversion);
    }
  }

  public String getKind() {
    return kind;
  }

  public List<ImportColumn> getColumns() {
    return columns;
  }

  /** The old encodings that can be converted. */
  public List<Choice> getConversions() {
    return List.of(
        new Choice(Conversion.TCVN3.name(), "TCVN3 (.VnTime)"),
        new Choice(Conversion.VNI.name(), "VNI (VNI-Times)"));
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public String getConversion() {
    return conversion;
  }

  public void setConversion(String conversion) {
    this.conversion = conversion;
  }
}
