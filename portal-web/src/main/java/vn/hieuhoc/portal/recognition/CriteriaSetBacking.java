package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hieuhoc.criteria.Award;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.Criterion;
import vn.hieuhoc.criteriaset.CriteriaSetRow;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.topic.TopicService;

/** What a criteria set says, in plain words made from the same data; a draft is published here. */
@Named
@RequestScoped
public class CriteriaSetBacking {

  @Inject private Way way;
  @Inject private CriteriaSetService criteriaSetService;
  @Inject private TopicService topicService;

  private CriteriaSetRow row;
  private CriteriaSet set;
  private SetWords words;
  private List<String> notices;
  private boolean sure;

  /** A criterion with its rule in words; {@code depth} is 0 at the top of the tree. */
  public record Line(
      String code, String name, int depth, boolean leaf, String most, List<String> rules) {}

  @PostConstruct
  void load() {
    UUID id = way.id();
    row = criteriaSetService.row(id);
    set = criteriaSetService.set(id);
    words = new SetWords(new RuleWords(topicService.byCode()), set);
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    notices =
        isMaking()
            ? criteriaSetService.notices(id).stream()
                .map(each -> ErrorText.of(each.code(), each.arguments(), locale))
                .toList()
            : List.of();
  }

  /** Publishes the draft; it never changes from then on. */
  public void publish() {
    if (!sure) {
      throw Refused.of("sure", "criteria.not-confirmed");
    }
    criteriaSetService.publish(row.id());
    way.done("recognition_criteria-set.message.published")
        .goTo("/quan-ly/bo-tieu-chi/{}", row.id());
  }

  public boolean isMaking() {
    return criteriaSetService.mayMake();
  }

  public CriteriaSetRow getRow() {
    return row;
  }

  public String getName() {
    return words.name();
  }

  public String getNote() {
    return words.note();
  }

  public CriteriaSet getSet() {
    return set;
  }

  /** Null when levels decide, not points. */
  public Award.ByPoints getAward() {
    return set.award() instanceof Award.ByPoints points ? points : null;
  }

  /** Totals of areas, or what the levels are called. */
  public List<String> getThresholds() {
    return words.thresholds();
  }

  public List<String> getGroups() {
    return words.groups();
  }

  /** What is allowed but probably not meant; for those who make sets. */
  public List<String> getNotices() {
    return notices;
  }

  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    set.criteria().forEach(each -> add(each, 0, lines));
    return lines;
  }

  private void add(Criterion each, int depth, List<Line> lines) {
    lines.add(
        new Line(
            each.code(),
            words.nameOf(each),
            depth,
            each.isLeaf(),
            words.most(each),
            each.isLeaf() ? words.rules(each) : List.of()));
    each.children().forEach(child -> add(child, depth + 1, lines));
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
