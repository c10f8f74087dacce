package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.reading.MaterialReadingService;
import vn.hieuhoc.reading.ReadingView;

/** Opens a material of the library for whoever reads it there. */
@RequestScoped
public class MaterialRoom {

  @Inject private MaterialService materialService;
  @Inject private MaterialReadingService materialReadingService;
  @Inject private Viewers viewers;

  /** How far the reader is with the material; null for strangers. */
  public ReadingView reading(UUID material) {
    return materialReadingService.open(material).orElse(null);
  }

  /** The material, open where the reader stopped; what is finished begins anew. */
  public Viewer viewer(UUID material, ReadingView reading) {
    int place = reading == null || reading.done() ? 1 : StoppedAt.in(reading.place()).place();
    return viewers.openAt(materialService.view(material), "/hoc-lieu/" + material, place);
  }
}
