package vn.hieuhoc.portal.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.reading.HalfRead;
import vn.hieuhoc.reading.MaterialReadingService;

/** What I began to read in the library and have not finished. */
@Named
@RequestScoped
public class HalfReadBacking {

  private static final int MOST = 3;

  @Inject private MaterialReadingService materialReadingService;

  private List<HalfRead> materials;

  /** Reads the newest of them. */
  @PostConstruct
  void load() {
    materials = materialReadingService.halfRead(MOST);
  }

  /** The last one read in first. */
  public List<HalfRead> getMaterials() {
    return materials;
  }
}
