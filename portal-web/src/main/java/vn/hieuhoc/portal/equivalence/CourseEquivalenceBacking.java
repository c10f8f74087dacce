package vn.hieuhoc.portal.equivalence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.equivalence.EquivalenceRow;
import vn.hieuhoc.equivalence.EquivalenceService;
import vn.hieuhoc.equivalence.EquivalenceUploadService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Who need not learn a course. */
@Named("courseEquivalence")
@RequestScoped
public class CourseEquivalenceBacking {

  private static final int SIZE = 50;

  @Inject private Way way;
  @Inject private EquivalenceService equivalences;
  @Inject private EquivalenceUploadService uploads;

  private final EquivalenceForm form = new EquivalenceForm();
  private String title;
  private Page<EquivalenceRow> page;

  @PostConstruct
  void load() {
    title = equivalences.titleOf(way.id());
    page =
        equivalences.ofCourse(
            way.id(), PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), SIZE));
  }

  /** Takes what somebody can do already for the course. */
  public void give() throws IOException {
    try (InputStream bytes = form.bytes()) {
      uploads.give(way.id(), form.command(), bytes, form.fileName());
    }
    way.done("equivalence_course.message.given").goTo("/quan-ly/khoa-hoc/{}/tuong-duong", way.id());
  }

  public EquivalenceForm getForm() {
    return form;
  }

  /** What the course is called. */
  public String getTitle() {
    return title;
  }

  public List<EquivalenceRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/khoa-hoc/" + way.id() + "/tuong-duong");
  }

  /** Whether some of what is shown can be revoked. */
  public boolean isSomeHold() {
    return page.items().stream().anyMatch(EquivalenceRow::standing);
  }

  /** Public id of the course. */
  public UUID getId() {
    return way.id();
  }
}
