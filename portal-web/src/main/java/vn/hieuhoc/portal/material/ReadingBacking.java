package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.reading.MaterialReadingService;
import vn.hieuhoc.reading.TooEarly;

/** What a reader does with a material of the library by pressing a button. */
@Named
@RequestScoped
public class ReadingBacking {

  @Inject private MaterialReadingService materialReadingService;
  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private TooEarlyBacking tooEarly;

  /** The reader says that it is finished; too early is no mistake, and is said at the button. */
  public void finish() {
    UUID material = query.id("id");
    try {
      materialReadingService.finish(material);
    } catch (TooEarly early) {
      tooEarly.tell("/hoc-lieu/" + material + "?", early);
      return;
    }
    reply.done("material_material.message.read").goTo("/hoc-lieu/{}", material);
  }
}
