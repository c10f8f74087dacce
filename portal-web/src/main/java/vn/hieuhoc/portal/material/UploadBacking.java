package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.hieuhoc.material.UploadService;
import vn.hieuhoc.portal.support.Reply;

/** A new material. */
@Named
@RequestScoped
public class UploadBacking {

  @Inject private UploadService uploadService;
  @Inject private Reply reply;

  private final MaterialForm form = new MaterialForm();

  public MaterialForm getForm() {
    return form;
  }

  /** Keeps the file as a draft. */
  public void upload() throws IOException {
    UUID id;
    try (InputStream bytes = form.getFile().getInputStream()) {
      id = uploadService.upload(form.details(), bytes, form.getFile().getSubmittedFileName());
    }
    reply.done("material_upload.message.done", form.getTitle()).goTo("/quan-ly/hoc-lieu/{}", id);
  }
}
