package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.recognition.SubjectRow;
import vn.hieuhoc.recognition.SubjectService;

/**
 * Whom a decision from paper may name. What is ticked and looked for is read as it was sent, so
 * that looking again needs no valid form.
 */
@RequestScoped
public class PaperSubjects {

  @Inject private Query query;
  @Inject private StaffYear years;
  @Inject private SubjectService subjectService;

  private List<Title> titles;
  private Title title;
  private List<UnitRow> deciders;
  private UUID decider;
  private List<SubjectRow> chosen;
  private List<SubjectRow> found;

  @PostConstruct
  void load() {
    titles = subjectService.titles();
    title =
        titles.stream()
            .filter(each -> each.name().equals(query.text("danh-hieu")))
            .findFirst()
            .orElse(titles.get(0));
    deciders = subjectService.deciders(title);
    UUID asked = query.idOrNull("decider");
    decider =
        deciders.stream()
            .map(UnitRow::id)
            .filter(id -> id.equals(asked))
            .findFirst()
            .orElse(deciders.get(0).id());
    look();
  }

  void look() {
    chosen = subjectService.chosen(title, getYear(), decider, chosenIds());
    List<UUID> kept = chosen.stream().map(SubjectRow::id).toList();
    found =
        subjectService.search(title, getYear(), decider, query.text("words")).stream()
            .filter(row -> !kept.contains(row.id()))
            .toList();
  }

  List<UUID> chosenIds() {
    return query.texts("chosen").stream()
        .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
        .map(UUID::fromString)
        .collect(Collectors.toList());
  }

  public List<Title> getTitles() {
    return titles;
  }

  public Title getTitle() {
    return title;
  }

  public List<UnitRow> getDeciders() {
    return deciders;
  }

  public UUID getDecider() {
    return decider;
  }

  /** The year typed; this one when none was. */
  public int getYear() {
    return query.text("year").isEmpty() ? years.asked() : query.whole("year", 2000, years.asked());
  }

  public List<SubjectRow> getChosen() {
    return chosen;
  }

  public List<SubjectRow> getFound() {
    return found;
  }

  public String getWords() {
    return query.text("words");
  }
}
