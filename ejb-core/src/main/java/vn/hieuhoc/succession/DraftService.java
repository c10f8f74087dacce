package vn.hieuhoc.succession;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hieuhoc.gazetteer.UnitSearchService;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.support.Refused;

/** Finds the units that a written act means, from anywhere on the map. */
@Stateless
public class DraftService {

  private static final Pattern MADE = Pattern.compile("(?i)m\\s*(\\d{1,3})");

  @Inject private SuccessionReach reach;
  @Inject private UnitSearchService search;

  /**
   * The act with its units found. Whether it can be is looked at when it is tried or applied.
   *
   * @throws Refused with the field in which a word is missing or not understood: {@code from0},
   *     {@code to0}, {@code madeCode0}, {@code madeKind0}, {@code madeParent0} and so on
   */
  public SuccessionRequest read(@Valid @NotNull ActDraft draft) {
    reach.requireAnywhere();
    List<SuccessionRequest.NewSuccessor> units = new ArrayList<>();
    for (int i = 0; i < draft.units().size(); i++) {
      if (draft.units().get(i).name() != null) {
        units.add(made(draft.units(), i));
      }
    }
    List<SuccessionRequest.Part> parts = new ArrayList<>();
    for (int i = 0; i < draft.lines().size(); i++) {
      if (!draft.lines().get(i).isBlank()) {
        parts.add(part(draft, i));
      }
    }
    if (parts.isEmpty()) {
      throw Refused.of("from0", "succession.needs-parts", SuccessionKind.REARRANGE.name());
    }
    return new SuccessionRequest(kind(parts), draft.basis(), draft.date(), units, parts, null);
  }

  private SuccessionRequest.Part part(ActDraft draft, int at) {
    ActDraft.Line line = draft.lines().get(at);
    if (line.from() == null) {
      throw Refused.of("from" + at, "succession.line-from", at + 1);
    }
    if (line.to() == null) {
      throw Refused.of("to" + at, "succession.line-to", at + 1);
    }
    UUID from = search.areaNamed("from" + at, line.from()).id();
    return new SuccessionRequest.Part(
        from,
        target("to" + at, line.to(), draft.units()),
        line.percent() == null ? null : line.percent().movePointLeft(2));
  }

  private SuccessionRequest.NewSuccessor made(List<ActDraft.Made> units, int at) {
    ActDraft.Made unit = units.get(at);
    if (unit.code() == null) {
      throw Refused.of("madeCode" + at, "succession.code-missing", unit.name());
    }
    if (unit.kind() == null) {
      throw Refused.of("madeKind" + at, "succession.kind-missing", unit.name());
    }
    UnitLevel level =
        switch (unit.kind()) {
          case PROVINCE -> UnitLevel.PROVINCE;
          case HAMLET, RESIDENTIAL_GROUP -> UnitLevel.HAMLET;
          default -> UnitLevel.COMMUNE;
        };
    if (unit.parent() == null && level != UnitLevel.PROVINCE) {
      throw Refused.of("madeParent" + at, "succession.parent-missing", unit.name());
    }
    return new SuccessionRequest.NewSuccessor(
        key(at),
        unit.code(),
        unit.name(),
        null,
        level,
        unit.kind(),
        unit.parent() == null ? null : target("madeParent" + at, unit.parent(), units));
  }

  /** Public id of a unit that stands, or the key of one that is made. */
  private String target(String field, String written, List<ActDraft.Made> units) {
    String word = written.strip();
    if (!MADE.matcher(word).matches()) {
      return search.areaNamed(field, word).id().toString();
    }
    int at = Integer.parseInt(word.substring(1).strip()) - 1;
    if (at < 0 || at >= units.size() || units.get(at).name() == null) {
      throw Refused.of(field, "succession.made-unknown", word.toUpperCase(Locale.ROOT));
    }
    return key(at);
  }

  private static String key(int at) {
    return "M" + (at + 1);
  }

  private static SuccessionKind kind(List<SuccessionRequest.Part> parts) {
    var byUnit =
        parts.stream()
            .collect(Collectors.groupingBy(SuccessionRequest.Part::from, Collectors.counting()))
            .values();
    if (byUnit.stream().allMatch(many -> many == 1)) {
      return SuccessionKind.MERGE;
    }
    return byUnit.stream().allMatch(many -> many > 1)
        ? SuccessionKind.SPLIT
        : SuccessionKind.REARRANGE;
  }

  /** The sorts of unit that an act makes. */
  public List<UnitKind> kinds() {
    reach.requireAnywhere();
    return List.of(
        UnitKind.COMMUNE,
        UnitKind.WARD,
        UnitKind.SPECIAL_ZONE,
        UnitKind.HAMLET,
        UnitKind.RESIDENTIAL_GROUP,
        UnitKind.PROVINCE);
  }
}
