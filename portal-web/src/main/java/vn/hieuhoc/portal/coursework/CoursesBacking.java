package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The courses of the centres in reach. */
@Named("managedCourses")
@RequestScoped
public class CoursesBacking {

  private static final int SIZE = 20;

  @Inject private Query query;
  @Inject private CourseCatalogueService catalogue;

  private Page<CourseRow> page;

  @PostConstruct
  void load() {
    page = catalogue.managed(PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), SIZE));
  }

  public List<CourseRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/khoa-hoc");
  }
}
