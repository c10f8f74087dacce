package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.recognition.DecideTitles;
import vn.hieuhoc.recognition.DecisionResult;
import vn.hieuhoc.recognition.DecisionService;
import vn.hieuhoc.support.Refused;

/** Enters a decision made on paper: whom it names, its number, date and signer, and why. */
@Named
@RequestScoped
public class PaperDecisionBacking {

  @Inject private PaperSubjects subjects;
  @Inject private PaperOutcome outcome;
  @Inject private DecisionService decisionService;

  private String words;
  private Integer year;
  private String number;
  private LocalDate date;
  private String signer;
  private String position;
  private String reason;

  @PostConstruct
  void load() {
    words = subjects.getWords();
    year = subjects.getYear();
  }

  /** Looks again for the words typed; everything else stays as it is. */
  public void find() {
    subjects.look();
  }

  public void decide() {
    Set<UUID> chosen = new LinkedHashSet<>(subjects.chosenIds());
    if (chosen.isEmpty()) {
      throw Refused.of("words", "recognition.nobody-named");
    }
    DecisionResult result =
        decisionService.decide(
            new DecideTitles(
                subjects.getTitle(),
                year,
                number,
                date,
                signer,
                position,
                subjects.getDecider(),
                chosen.stream().map(this::item).toList()));
    outcome.tell(result);
    subjects.look();
  }

  private DecideTitles.Item item(UUID id) {
    Title title = subjects.getTitle();
    return new DecideTitles.Item(
        null,
        null,
        title == Title.LEARNING_FAMILY ? id : null,
        title == Title.LEARNING_CLAN ? id : null,
        title == Title.LEARNING_COMMUNITY || title == Title.LEARNING_UNIT ? id : null,
        DecideTitles.Outcome.RECOGNISED,
        reason,
        null);
  }

  public PaperSubjects getSubjects() {
    return subjects;
  }

  /** Null until something was entered that could not be taken as a whole. */
  public DecisionResult getResult() {
    return outcome.result();
  }

  public List<PaperOutcome.Refusal> getRefusals() {
    return outcome.refusals();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public String getSigner() {
    return signer;
  }

  public void setSigner(String signer) {
    this.signer = signer;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
