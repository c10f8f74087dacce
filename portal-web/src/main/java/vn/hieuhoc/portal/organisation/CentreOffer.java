package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseFilter;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.material.MaterialFilter;
import vn.hieuhoc.material.MaterialRow;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.PageRequest;

/** What a unit offers: sessions to come, courses, materials. */
@Named
@RequestScoped
public class CentreOffer {

  private static final PageRequest FEW = new PageRequest(0, 12);

  @Inject private SessionService sessionService;
  @Inject private CourseCatalogueService catalogue;
  @Inject private MaterialService materialService;
  @Inject private Query query;

  private List<SessionRow> sessions;
  private List<CourseRow> courses;
  private List<MaterialRow> materials;

  /** Reads what it offers. */
  @PostConstruct
  void load() {
    UUID unit = query.id("id");
    sessions = sessionService.comingOf(unit, FEW);
    courses = catalogue.published(new CourseFilter(null, null, unit), FEW).items();
    materials =
        materialService.published(new MaterialFilter(null, null, unit, null, null), FEW).items();
  }

  public List<SessionRow> getSessions() {
    return sessions;
  }

  public List<CourseRow> getCourses() {
    return courses;
  }

  public List<MaterialRow> getMaterials() {
    return materials;
  }
}
