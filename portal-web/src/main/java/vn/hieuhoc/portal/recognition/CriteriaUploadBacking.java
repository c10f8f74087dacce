package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.criteria.CriteriaSetInvalid;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.Refused;

/**
 * A criteria set taken as a draft, from a file or from the text itself. What is wrong is listed by
 * line, and the text comes back to be mended on the spot.
 */
@Named
@RequestScoped
public class CriteriaUploadBacking {

  private static final int LARGEST = 1_000_000;

  @Inject private CriteriaSetService criteriaSetService;
  @Inject private Reply reply;

  private Part file;
  private String text;
  private List<Mistake> mistakes = List.of();

  /** A mistake with its line, its place in the document, and what to do. */
  public record Mistake(int line, String path, String words) {}

  @PostConstruct
  void load() {
    criteriaSetService.requireMaker();
  }

  public void take() throws IOException {
    if (file != null && file.getSize() > 0) {
      text = read(file);
    }
    if (text == null || text.isBlank()) {
      throw Refused.of("file", "criteria.no-document");
    }
    try {
      CriteriaSetService.Taken taken = criteriaSetService.take(CriteriaDocument.read(text));
      reply
          .done(
              taken.created()
                  ? "recognition_criteria-upload.message.taken"
                  : "recognition_criteria-upload.message.replaced")
          .goTo("/quan-ly/bo-tieu-chi/{}", taken.id());
    } catch (CriteriaSetInvalid invalid) {
      // The mistakes are what the page is about now: a list with lines, not one sentence.
      mistakes = listed(invalid);
    }
  }

  private List<Mistake> listed(CriteriaSetInvalid invalid) {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    CriteriaLines lines = CriteriaLines.of(text);
    return invalid.problems().stream()
        .map(
            each ->
                new Mistake(
                    lines.at(each.path()),
                    each.path(),
                    ErrorText.of(each.code(), each.arguments(), locale)))
        .sorted(Comparator.comparingInt(Mistake::line))
        .toList();
  }

  private static String read(Part part) throws IOException {
    if (part.getSize() > LARGEST) {
      throw Refused.of("file", "criteria.document-size", LARGEST);
    }
    try (InputStream bytes = part.getInputStream()) {
      String read = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }
  }

  public List<Mistake> getMistakes() {
    return mistakes;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
