package vn.hieuhoc.content.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.hieuhoc.search.CatalogueIndex;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.work.WorkHandler;

/** Tells the index of a course that changed. */
@ApplicationScoped
class IndexCourse implements WorkHandler {

  @Inject private CatalogueIndex index;

  @Override
  public String kind() {
    return CatalogueKind.COURSE.workKind();
  }

  @Override
  public void handle(String id) {
    index.refresh(CatalogueKind.COURSE, UUID.fromString(id));
  }

  @Override
  public boolean inTransaction() {
    return false;
  }
}
