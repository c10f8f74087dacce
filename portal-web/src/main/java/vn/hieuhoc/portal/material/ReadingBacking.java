package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.reading.MaterialReadingService;

/** What a reader does with a material of the library by pressing a button. */
@Named
@RequestScoped
public class ReadingBacking {

  @Inject private MaterialReadingService materialReadingService;
  @Inject private Query query;
  @Inject private Reply reply;

  /** The reader says that it is finished. */
  public void finish() {
    UUID material = query.id("id");
    materialReadingService.finish(material);
    reply.done("material_material.message.read").goTo("/hoc-lieu/{}", material);
  }
}
