package vn.hieuhoc.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.search.CatalogueEntry;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueRow;
import vn.hieuhoc.search.CatalogueSource;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;
import vn.hieuhoc.work.WorkQueue;

/** Brings the courses into the catalogue, and tells the index of every change. */
@ApplicationScoped
@Transactional
class CourseFindings implements CatalogueSource {

  @Inject private CatalogueRepository catalogue;
  @Inject private CourseRepository courses;
  @Inject private TopicService topicService;
  @Inject private WorkQueue workQueue;

  void on(@Observes CourseChanged event) {
    workQueue.add(CatalogueKind.COURSE.workKind(), event.courseId().toString());
  }

  @Override
  public CatalogueKind kind() {
    return CatalogueKind.COURSE;
  }

  @Override
  public Optional<CatalogueEntry> entry(UUID id) {
    return catalogue.head(id).stream()
        .filter(head -> head.row().status() == CourseStatus.PUBLISHED)
        .map(this::entry)
        .findFirst();
  }

  private CatalogueEntry entry(CatalogueRepository.Head head) {
    CourseRow row = head.row();
    Set<String> topics = head.topics();
    List<String> keywords = new ArrayList<>();
    Map<String, TopicRow> known = topicService.byCode();
    for (String code : topics) {
      if (known.containsKey(code)) {
        keywords.add(known.get(code).nameVi());
        keywords.add(known.get(code).nameEn());
      }
    }
    keywords.add(row.unitName());
    List<String> body = new ArrayList<>();
    if (head.description() != null) {
      body.add(head.description());
    }
    catalogue
        .lessons(List.of(row.key()))
        .getOrDefault(row.key(), List.of())
        .forEach(lesson -> body.add(lesson.title()));
    return new CatalogueEntry(
        CatalogueKind.COURSE,
        row.id(),
        row.title(),
        row.summary(),
        keywords,
        List.copyOf(topics),
        head.unitKey(),
        head.language(),
        null,
        row.bytes(),
        head.publishedAt(),
        body,
        null,
        false);
  }

  @Override
  public Map<UUID, CatalogueRow> rows(Collection<UUID> ids) {
    Map<UUID, CatalogueRow> rows = new HashMap<>();
    for (CatalogueRepository.Head head : catalogue.heads(courses.publishedKeys(ids))) {
      CourseRow row = head.row();
      rows.put(
          row.id(),
          new CatalogueRow(
              CatalogueKind.COURSE,
              row.id(),
              row.title(),
              row.summary(),
              head.unitKey(),
              row.field(),
              null,
              row.bytes(),
              row.minutes(),
              row.lessons(),
              null,
              head.publishedAt()));
    }
    return rows;
  }

  @Override
  public List<Findable> findable(long afterKey, int most) {
    return courses.findable(afterKey, most);
  }

  @Override
  public List<UUID> stale(int most) {
    return courses.stale(most);
  }

  @Override
  public void indexed(UUID id, Instant readAt) {
    courses.indexed(id, readAt);
  }
}
