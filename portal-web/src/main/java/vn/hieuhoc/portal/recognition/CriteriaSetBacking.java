package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.criteria.Award;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.Criterion;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.topic.TopicService;

/** What a criteria set says, in plain words made from the same data. */
@Named
@RequestScoped
public class CriteriaSetBacking {

  @Inject private Query query;
  @Inject private CriteriaSetService criteriaSetService;
  @Inject private TopicService topicService;

  private UUID id;
  private CriteriaSet set;
  private RuleWords words;

  /** A criterion with its rule in words. */
  public record Line(String code, String name, BigDecimal max, List<String> rules) {}

  @PostConstruct
  void load() {
    id = query.id("id");
    set = criteriaSetService.set(id);
    words = new RuleWords(topicService.byCode());
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return words.in(set.name());
  }

  public String getNote() {
    return words.in(set.note());
  }

  public CriteriaSet getSet() {
    return set;
  }

  /** Null when levels decide, not points. */
  public Award.ByPoints getAward() {
    return set.award() instanceof Award.ByPoints points ? points : null;
  }

  public List<Line> getLines() {
    return set.leaves().stream().map(this::line).toList();
  }

  private Line line(Criterion leaf) {
    return new Line(
        leaf.code(),
        words.in(leaf.name()),
        leaf.max(),
        leaf.evidence().stream().map(words::rule).toList());
  }
}
