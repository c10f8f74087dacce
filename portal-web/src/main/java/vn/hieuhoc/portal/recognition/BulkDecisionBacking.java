package vn.hieuhoc.portal.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.recognition.DecideTitles;
import vn.hieuhoc.recognition.DecisionResult;
import vn.hieuhoc.recognition.DecisionService;
import vn.hieuhoc.support.Refused;

/** One decision for all cases that are ticked, or for the whole list. */
@Named
@RequestScoped
public class BulkDecisionBacking {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Inject private DecisionService decisionService;
  @Inject private CasesBacking cases;
  @Inject private HttpServletRequest request;

  private String number;
  private LocalDate date;
  private String signer;
  private String position;
  private boolean all;
  private DecisionResult result;
  private Locale locale;

  /** Somebody who could not be decided upon, and why. */
  public record Refusal(String name, String why) {}

  public void decide() {
    List<UUID> ids = all ? cases.readyIds() : List.copyOf(sent());
    if (ids.isEmpty()) {
      throw Refused.of("list", "recognition.nobody-chosen");
    }
    result =
        decisionService.decide(
            new DecideTitles(
                Title.LEARNING_CITIZEN,
                cases.filter().year(),
                number,
                date,
                signer,
                position,
                null,
                ids.stream().map(DecideTitles.Item::ofCase).toList()));
    locale = Preferences.of(request).locale();
    cases.load();
  }

  /** The cases whose boxes came with the form. */
  private Set<UUID> sent() {
    String[] values = request.getParameterValues("case");
    return values == null
        ? Set.of()
        : Arrays.stream(values)
            .filter(text -> ID.matcher(text).matches())
            .map(UUID::fromString)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What was ticked stays ticked when the form comes back with a mistake in it. */
  public Map<UUID, Boolean> getTicked() {
    return result != null
        ? Map.of()
        : sent().stream().collect(Collectors.toMap(id -> id, id -> Boolean.TRUE));
  }

  /** Whether somebody was recognised just now. */
  public boolean isDone() {
    return result != null && !result.recognised().isEmpty();
  }

  public boolean isMay() {
    return cases.decides();
  }

  public List<UnitRow> getHamlets() {
    return cases.hamlets();
  }

  /** Null until something was decided. */
  public DecisionResult getResult() {
    return result;
  }

  public int getRecognisedCount() {
    return result.recognised().size();
  }

  public List<Refusal> getRefusals() {
    return result.refused().stream()
        .map(
            each ->
                new Refusal(
                    each.name().isEmpty() ? String.valueOf(each.item()) : each.name(),
                    ErrorText.of(each.code(), each.arguments(), locale)))
        .toList();
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

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
