package vn.hieuhoc.portal.appeal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.appeal.AppealAnswer;
import vn.hieuhoc.appeal.AppealOutcome;
import vn.hieuhoc.appeal.AppealRow;
import vn.hieuhoc.appeal.AppealService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.VietnamTime;

/** One appeal: what the person says, and the answer. */
@Named
@RequestScoped
public class AppealBacking {

  @Inject private Way way;
  @Inject private AppealService appealService;
  @Inject private Clock clock;

  private AppealRow row;
  private AppealOutcome outcome;
  private String document;
  private String words;

  @PostConstruct
  void load() {
    row = appealService.find(way.id());
  }

  public void answer() {
    appealService.answer(row.id(), new AppealAnswer(outcome, document, words));
    way.done("appeal_appeal.message.answered", row.personName()).goTo("/quan-ly/khieu-nai");
  }

  public AppealRow getRow() {
    return row;
  }

  public boolean isLate() {
    return row.isLateOn(VietnamTime.today(clock));
  }

  /** What the answer may come to; a title that holds cannot be given back, only looked at. */
  public List<Choice> getOutcomes() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    String about = row.assessment() == null ? "title" : "case";
    return Arrays.stream(AppealOutcome.values())
        .map(
            each ->
                new Choice(
                    each, Texts.pages(locale).get("appeal_outcome." + about + "." + each.name())))
        .toList();
  }

  public AppealOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(AppealOutcome outcome) {
    this.outcome = outcome;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
