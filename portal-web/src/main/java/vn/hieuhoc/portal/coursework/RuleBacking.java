package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.hieuhoc.completion.CompletionRule;
import vn.hieuhoc.completion.RuleHistory;
import vn.hieuhoc.completion.RuleNode;
import vn.hieuhoc.completion.RuleNode.Is;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.progress.RuleTrialService;
import vn.hieuhoc.progress.RuleTrialService.RuleTrial;
import vn.hieuhoc.support.Refused;

/**
 * When a course counts as finished, put together condition by condition. The tree travels with the
 * page until it is tried on those who learn and then set.
 */
@Named("finishRule")
@RequestScoped
public class RuleBacking {

  private static final String TREE = "luat";
  private static final String HERE = "/quan-ly/khoa-hoc/{}/dieu-kien?luat={}";

  /** What fits into an address. */
  private static final int LONGEST = 4000;

  @Inject private Way way;
  @Inject private CourseCatalogueService catalogue;
  @Inject private CourseService courseService;
  @Inject private RuleTrialService trials;

  private final RuleForm form = new RuleForm();
  private CourseDetails course;
  private RuleHistory history;
  private RuleNode tree;
  private RuleTrial trial;
  private boolean everybody;
  private String why;

  @PostConstruct
  void load() {
    course = catalogue.toChange(way.id());
    history = trials.history(way.id());
    String sent = way.query().text(TREE);
    tree = sent.isEmpty() ? history.newest().rule().tree() : CompletionRule.draft(sent);
    trial = way.query().text("xem").isEmpty() ? null : trials.tried(way.id(), whole());
  }

  /** Takes a condition out whose button was tapped. */
  public void act() {
    List<String> out = way.query().texts("bo");
    if (!out.isEmpty()) {
      goOn(RuleForm.without(tree, out.get(0).equals("tat-ca") ? "" : out.get(0)), false);
    }
  }

  /** Puts a condition into the tree. */
  public void add() {
    goOn(form.addTo(tree), false);
  }

  /** Tries the tree on those who learn; nothing is kept. */
  public void look() {
    CompletionRule.of(tree);
    goOn(tree, true);
  }

  private void goOn(RuleNode next, boolean tried) {
    String written = CompletionRule.draft(next);
    if (written.length() > LONGEST) {
      throw Refused.of("completionRule", "course.rule-too-long", next.all().size());
    }
    way.goTo(HERE + (tried ? "&xem=co" : ""), way.id(), written);
  }

  /** Sets the tree as the new version of the rule. */
  public void save() {
    courseService.setRule(way.id(), whole(), everybody, why);
    way.done("coursework_rule.message.saved", course.title())
        .goTo("/quan-ly/khoa-hoc/{}", way.id());
  }

  private String whole() {
    return CompletionRule.of(tree).json();
  }

  private RuleSentences sentences() {
    return new RuleSentences(texts(), course.lessons());
  }

  private static Texts texts() {
    return Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** The tree as it travels with the page. */
  public String getTree() {
    return CompletionRule.draft(tree);
  }

  /** The conditions, from the top. */
  public List<RuleSentences.Line> getLines() {
    return sentences().lines(tree);
  }

  /** True when the tree is another than what is in force. */
  public boolean isChanged() {
    return !tree.equals(history.newest().rule().tree());
  }

  /** The groups a condition may be put into. */
  public List<Choice> getGroups() {
    return getLines().stream()
        .filter(RuleSentences.Line::group)
        .map(line -> new Choice(line.path(), "— ".repeat(line.depth()) + line.text()))
        .toList();
  }

  /** What a condition may ask. */
  public List<Choice> getKinds() {
    return Arrays.stream(Is.values())
        .map(is -> new Choice(is, texts().get("coursework_rule.kind." + is.word())))
        .toList();
  }

  /** The lessons a condition may name. */
  public List<Choice> getLessons() {
    return course.lessons().stream()
        .map(each -> new Choice(each.id(), each.number() + ". " + each.title()))
        .toList();
  }

  public CourseDetails getCourse() {
    return course;
  }

  public RuleHistory getHistory() {
    return history;
  }

  /** The sentences of a rule of before, in one line. */
  public String said(RuleNode before) {
    return String.join(
        " · ", sentences().lines(before).stream().map(RuleSentences.Line::text).toList());
  }

  public RuleForm getForm() {
    return form;
  }

  /** What the tree would do, or null while it was not tried. */
  public RuleTrial getTrial() {
    return trial;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public boolean isEverybody() {
    return everybody;
  }

  public void setEverybody(boolean everybody) {
    this.everybody = everybody;
  }
}
