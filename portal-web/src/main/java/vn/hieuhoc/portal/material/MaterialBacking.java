package vn.hieuhoc.portal.material;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.material.MaterialView;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.ReturnAddress;
import vn.hieuhoc.reading.ReadingView;

/** One material: what it is, and the material itself. */
@Named
@RequestScoped
public class MaterialBacking {

  @Inject private Query query;
  @Inject private MaterialRoom room;
  @Inject private MaterialWords words;

  private Viewer viewer;
  private ReadingView reading;
  private MaterialWords.Said said;

  @PostConstruct
  void load() {
    UUID id = query.id("id");
    reading = room.reading(id);
    viewer = room.viewer(id, reading);
    said = words.of(viewer.getMaterial(), viewer.getWords());
  }

  public MaterialView getMaterial() {
    return viewer.getMaterial();
  }

  public MaterialWords.Said getSaid() {
    return said;
  }

  public Viewer getViewer() {
    return viewer;
  }

  /** How far the reader is with it; null for strangers and for what is not published. */
  public ReadingView getReading() {
    return reading;
  }

  /** Where one signs in and comes back to the material. */
  public String getSignInAddress() {
    return ReturnAddress.signInFor("/hoc-lieu/" + getMaterial().id());
  }

  public boolean isDraft() {
    return getMaterial().status() == MaterialStatus.DRAFT;
  }

  public boolean isWithdrawn() {
    return getMaterial().status() == MaterialStatus.WITHDRAWN;
  }
}
