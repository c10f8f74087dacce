package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import vn.hieuhoc.caption.Captions;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.portal.support.Way;

/** Subtitles of a recording are added and taken away. */
@Named
@RequestScoped
public class CaptionBacking {

  private static final String PATH = "/quan-ly/hoc-lieu/{}";

  @Inject private MaterialService materialService;
  @Inject private Way way;

  private String language = "vi";
  private Part file;

  /** Keeps the file that was chosen for the language that was chosen. */
  public void add() throws IOException {
    try (InputStream bytes = file.getInputStream()) {
      Captions read =
          Captions.read(bytes.readNBytes(Captions.MOST_BYTES + 1), file.getSubmittedFileName());
      materialService.caption(way.id(), language, read);
      way.done("material_captions.message.added", read.cues().size()).goTo(PATH, way.id());
    }
  }

  /** Takes a language away. */
  public void remove() {
    materialService.uncaption(way.id(), way.query().text("ngon-ngu"));
    way.done("material_captions.message.removed").goTo(PATH, way.id());
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
