package vn.hieuhoc.portal.succession;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.succession.ActDraft;
import vn.hieuhoc.succession.DraftService;

/** The form on which an act of units from anywhere is written: old units, new ones, and shares. */
@Named
@RequestScoped
public class AcrossBacking {

  private static final int LINES = 4;
  private static final int MOST_LINES = 60;
  private static final int UNITS = 2;

  @Inject private TriedAct tried;
  @Inject private DraftService draftService;
  @Inject private Way way;

  private List<LineForm> lines;
  private List<MadeForm> units;
  private String basis;
  private LocalDate date;

  @PostConstruct
  void load() {
    lines = forms(way.query().whole("dong", 1, LINES), i -> new LineForm());
    units = forms(way.query().whole("moi", 1, UNITS), i -> new MadeForm());
  }

  private static <T> List<T> forms(int many, IntFunction<T> form) {
    return IntStream.range(0, Math.min(many, MOST_LINES)).mapToObj(form).toList();
  }

  /** Shows what the act would concern, and writes nothing. */
  public void tryDry() {
    tried.tryDry(draftService.read(draft()));
  }

  /** Applies the act that was shown. */
  public void apply() {
    tried.apply(draftService.read(draft()));
  }

  private ActDraft draft() {
    return new ActDraft(
        basis,
        date,
        lines.stream().map(LineForm::line).toList(),
        units.stream().map(MadeForm::made).toList());
  }

  /** The sorts of a new unit. */
  public List<Choice> getKinds() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return draftService.kinds().stream()
        .map(kind -> new Choice(kind, texts.get("word.unit." + kind.name())))
        .toList();
  }

  public List<LineForm> getLines() {
    return lines;
  }

  public List<MadeForm> getUnits() {
    return units;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  /** An old unit and where it goes on. */
  public static class LineForm {

    private String from;
    private String to;
    private BigDecimal percent;

    ActDraft.Line line() {
      return new ActDraft.Line(from, to, percent);
    }

    public String getFrom() {
      return from;
    }

    public void setFrom(String from) {
      this.from = from;
    }

    public String getTo() {
      return to;
    }

    public void setTo(String to) {
      this.to = to;
    }

    /** The share in percent, or null when it was not measured. */
    public BigDecimal getPercent() {
      return percent;
    }

    public void setPercent(BigDecimal percent) {
      this.percent = percent;
    }
  }

  /** A unit that the act makes. */
  public static class MadeForm {

    private String name;
    private String code;
    private UnitKind kind;
    private String parent;

    ActDraft.Made made() {
      return new ActDraft.Made(name, code, kind, parent);
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getCode() {
      return code;
    }

    public void setCode(String code) {
      this.code = code;
    }

    public UnitKind getKind() {
      return kind;
    }

    public void setKind(UnitKind kind) {
      this.kind = kind;
    }

    public String getParent() {
      return parent;
    }

    public void setParent(String parent) {
      this.parent = parent;
    }
  }
}
