package vn.hieuhoc.portal.material;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.material.MaterialView;
import vn.hieuhoc.portal.support.Query;

/** One material: what it is, and the material itself. */
@Named
@RequestScoped
public class MaterialBacking {

  @Inject private Query query;
  @Inject private Viewers viewers;
  @Inject private MaterialWords words;

  private Viewer viewer;
  private MaterialWords.Said said;

  @PostConstruct
  void load() {
    UUID id = query.id("id");
    viewer = viewers.open(id, "/hoc-lieu/" + id);
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

  public boolean isDraft() {
    return getMaterial().status() == MaterialStatus.DRAFT;
  }

  public boolean isWithdrawn() {
    return getMaterial().status() == MaterialStatus.WITHDRAWN;
  }
}
