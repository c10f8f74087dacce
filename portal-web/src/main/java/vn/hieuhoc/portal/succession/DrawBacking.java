package vn.hieuhoc.portal.succession;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.succession.SuccessionRequest;
import vn.hieuhoc.support.Refused;

/** The form on which an act is drawn, tried and applied. */
@Named
@RequestScoped
public class DrawBacking {

  private static final int MOST_TARGETS = 4;

  @Inject private TriedAct tried;
  @Inject private DrawChoices choices;
  @Inject private Way way;

  private final List<TargetForm> targets =
      IntStream.range(0, MOST_TARGETS).mapToObj(i -> new TargetForm()).toList();
  private List<UnitRow> units = List.of();
  private Map<String, Boolean> ticked = new HashMap<>();
  private String basis;
  private LocalDate date;
  private UUID unit;
  private String code;
  private String name;
  private String shortName;
  private UUID parent;

  @PostConstruct
  void load() {
    units = choices.within();
    way.query().texts("cu").forEach(id -> ticked.put(id, true));
  }

  /** Shows what the act would concern, and writes nothing. */
  public void tryDry() {
    tried.tryDry(request());
  }

  /** Applies the act that was shown. */
  public void apply() {
    tried.apply(request());
  }

  private SuccessionRequest request() {
    return switch (choices.job()) {
      case MERGE -> merge();
      case SPLIT -> split();
      default ->
          new SuccessionRequest(
              parent != null
                  ? SuccessionKind.MOVE
                  : code != null ? SuccessionKind.RECODE : SuccessionKind.RENAME,
              basis,
              date,
              null,
              null,
              List.of(new SuccessionRequest.UnitChange(unit, code, name, shortName, null, parent)));
    };
  }

  private SuccessionRequest merge() {
    TargetForm target = targets.get(0);
    if (ticked.isEmpty()) {
      throw Refused.of(null, "succession.none-chosen");
    }
    target.requireWhole(0);
    List<SuccessionRequest.Part> parts =
        way.query().ids("cu").stream()
            .filter(id -> !id.equals(target.getUnit()))
            .map(id -> new SuccessionRequest.Part(id, target.name("n0"), null))
            .toList();
    return new SuccessionRequest(
        SuccessionKind.MERGE, basis, date, made(List.of(target)), parts, null);
  }

  private SuccessionRequest split() {
    List<TargetForm> said = targets.stream().filter(target -> !target.isBlank()).toList();
    if (said.isEmpty()) {
      throw Refused.of("toUnit0", "succession.target-missing");
    }
    List<SuccessionRequest.Part> parts = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      said.get(i).requireWhole(targets.indexOf(said.get(i)));
      TargetForm target = said.get(i);
      parts.add(new SuccessionRequest.Part(unit, target.name("n" + i), target.share()));
    }
    return new SuccessionRequest(SuccessionKind.SPLIT, basis, date, made(said), parts, null);
  }

  private List<SuccessionRequest.NewSuccessor> made(List<TargetForm> said) {
    List<SuccessionRequest.NewSuccessor> made = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      TargetForm target = said.get(i);
      if (target.getUnit() == null) {
        made.add(
            new SuccessionRequest.NewSuccessor(
                "n" + i,
                target.getCode(),
                target.getName(),
                null,
                choices.isOfHamlets() ? UnitLevel.HAMLET : UnitLevel.COMMUNE,
                target.getKind(),
                choices.where().id().toString()));
      }
    }
    return made;
  }

  /** The units that may end or change, by name. */
  public List<UnitRow> getUnits() {
    return units;
  }

  /** Which of them are ticked, by id. */
  public Map<String, Boolean> getTicked() {
    return ticked;
  }

  /** The units for a field in which one is chosen. */
  public List<Choice> getOptions() {
    return units.stream().map(row -> new Choice(row.id(), row.name())).toList();
  }

  public List<TargetForm> getTargets() {
    return targets;
  }

  /** The one unit into which others are merged. */
  public TargetForm getTarget() {
    return targets.get(0);
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

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
  }

  public UUID getParent() {
    return parent;
  }

  public void setParent(UUID parent) {
    this.parent = parent;
  }

  /** A unit that receives: one that stands, or a new one. */
  public static class TargetForm {

    private UUID unit;
    private String code;
    private String name;
    private UnitKind kind;
    private BigDecimal percent;

    boolean isBlank() {
      return unit == null && name == null;
    }

    /** Demands a unit that stands, or all that a new one needs. */
    void requireWhole(int at) {
      if (unit != null) {
        return;
      }
      if (name == null) {
        throw Refused.of("toUnit" + at, "succession.target-missing");
      }
      if (code == null) {
        throw Refused.of("toCode" + at, "succession.code-missing", name);
      }
      if (kind == null) {
        throw Refused.of("toKind" + at, "succession.kind-missing", name);
      }
    }

    String name(String key) {
      return unit == null ? key : unit.toString();
    }

    BigDecimal share() {
      return percent == null ? null : percent.movePointLeft(2);
    }

    public UUID getUnit() {
      return unit;
    }

    public void setUnit(UUID unit) {
      this.unit = unit;
    }

    public String getCode() {
      return code;
    }

    public void setCode(String code) {
      this.code = code;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public UnitKind getKind() {
      return kind;
    }

    public void setKind(UnitKind kind) {
      this.kind = kind;
    }

    /** The share in percent, or null when it was not measured. */
    public BigDecimal getPercent() {
      return percent;
    }

    public void setPercent(BigDecimal percent) {
      this.percent = percent;
    }
  }
}
