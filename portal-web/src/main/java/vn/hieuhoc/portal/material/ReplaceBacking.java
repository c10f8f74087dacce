package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.hieuhoc.material.UploadService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;

/** A new file in place of the present one. */
@Named
@RequestScoped
public class ReplaceBacking {

  @Inject private UploadService uploadService;
  @Inject private Query query;
  @Inject private Reply reply;

  private Part file;

  /** Offers the new file from now on. */
  public void replace() throws IOException {
    UUID id = query.id("id");
    try (InputStream bytes = file.getInputStream()) {
      uploadService.uploadVersion(id, bytes, file.getSubmittedFileName());
    }
    reply.done("material_manage.message.replaced").goTo("/quan-ly/hoc-lieu/{}", id);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
