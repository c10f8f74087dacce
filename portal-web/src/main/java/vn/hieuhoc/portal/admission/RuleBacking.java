package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.enrolmentrule.EnrolmentRuleService;
import vn.hieuhoc.enrolmentrule.RuleEffect;
import vn.hieuhoc.enrolmentrule.RulePerson;
import vn.hieuhoc.enrolmentrule.RulePreview;
import vn.hieuhoc.enrolmentrule.SavedRule;
import vn.hieuhoc.person.WorkingStatus;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The rule of a class: what is ticked, what it would do, and the one that is kept. */
@Named
@RequestScoped
public class RuleBacking {

  private static final String HERE = "/quan-ly/lop/{}/quy-tac";
  private static final int A_PAGE = 50;

  @Inject private ClassHead head;
  @Inject private EnrolmentRuleService ruleService;
  @Inject private Query query;
  @Inject private Reply reply;

  private TickedRule ticked;
  private SavedRule saved;
  private RulePreview preview;
  private Page<RulePerson> people;
  private RuleEffect effect;

  @PostConstruct
  void load() {
    saved = ruleService.rule(head.id()).orElse(null);
    ticked = TickedRule.of(query);
    if (ticked.isEmpty() && saved != null) {
      ticked = TickedRule.of(saved.rule());
    }
    if (!ticked.isEmpty()) {
      preview = ruleService.preview(head.id(), ticked.rule());
      effect = effect();
      people =
          ruleService.people(
              head.id(),
              ticked.rule(),
              effect,
              PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), A_PAGE));
    }
  }

  private RuleEffect effect() {
    return switch (query.text("ai")) {
      case "ra" -> RuleEffect.LEAVES;
      case "o-lai" -> RuleEffect.STAYS;
      case "da-hoc" -> RuleEffect.STAYS_BEGUN;
      case "chua-du" -> RuleEffect.UNREADY;
      default -> RuleEffect.ENTERS;
    };
  }

  /** Keeps the rule that was looked at. */
  public void save() {
    ruleService.save(head.id(), query.text("rule"));
    reply.done("admission_rule.message.saved").goTo(HERE, head.id());
  }

  public void remove() {
    ruleService.remove(head.id());
    reply.done("admission_rule.message.removed").goTo(HERE, head.id());
  }

  public TickedRule getTicked() {
    return ticked;
  }

  public SavedRule getSaved() {
    return saved;
  }

  /** What the rule would do, or null while nothing is ticked. */
  public RulePreview getPreview() {
    return preview;
  }

  public RuleEffect getEffect() {
    return effect;
  }

  public List<RulePerson> getPeople() {
    return people.items();
  }

  public Paging getPaging() {
    return new Paging(people, "/quan-ly/lop/" + head.id() + "/quy-tac?" + ticked.address());
  }

  public WorkingStatus[] getWorks() {
    return WorkingStatus.values();
  }

  public PositionKind[] getPosts() {
    return PositionKind.values();
  }

  public List<String> getGroups() {
    return List.of("A", "B", "C", "D");
  }
}
