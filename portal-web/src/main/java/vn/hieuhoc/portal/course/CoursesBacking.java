package vn.hieuhoc.portal.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseFilter;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.home.Nearby;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** All courses, by field and near me. */
@Named
@RequestScoped
public class CoursesBacking {

  private static final String ADDRESS = "/khoa-hoc";
  private static final int SIZE = 24;
  private static final List<Integer> FIELDS = List.of(1, 2, 3, 4, 5, 6);

  @Inject private CourseCatalogueService catalogue;
  @Inject private Nearby nearby;
  @Inject private Query query;

  private Integer field;
  private boolean near;
  private UnitRow commune;
  private Page<CourseRow> page;

  /** Reads one page of the list. */
  @PostConstruct
  void load() {
    int asked = query.whole("linh-vuc", 0, 0);
    field = FIELDS.contains(asked) ? asked : null;
    commune = nearby.commune().orElse(null);
    near = commune != null && query.text("gan").equals("1");
    UUID unit = near ? commune.id() : null;
    page =
        catalogue.published(
            new CourseFilter(field, null, unit),
            PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), SIZE));
  }

  public List<CourseRow> getCourses() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    return new Paging(page, link(field, near));
  }

  public Integer getField() {
    return field;
  }

  public List<Integer> getFields() {
    return FIELDS;
  }

  public boolean isNear() {
    return near;
  }

  /** The commune looked around, or null. */
  public UnitRow getCommune() {
    return commune;
  }

  /** The list narrowed to a field, or to all for null. */
  public String fieldLink(Integer wanted) {
    return link(wanted, near);
  }

  /** The list near by, or everywhere. */
  public String getNearLink() {
    return link(field, !near);
  }

  private static String link(Integer field, boolean near) {
    StringBuilder link = new StringBuilder(ADDRESS);
    if (field != null) {
      link.append("?linh-vuc=").append(field);
    }
    if (near) {
      link.append(field == null ? '?' : '&').append("gan=1");
    }
    return link.toString();
  }
}
