package vn.hieuhoc.criteria;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a criteria set from its document and says everything that is wrong with it at once.
 *
 * <p>Strict about what it does not know: an unknown field is a mistake, since a rule that silently
 * has no effect is worse than a refused file.
 */
public final class CriteriaReader {

  static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Pattern SHORT_CODE = Pattern.compile("[A-Za-z0-9_]+");
  private static final Pattern AREA = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final List<CriteriaProblem> problems = new ArrayList<>();

  private CriteriaReader() {}

  /** Reads the document; {@link CriteriaSetInvalid} names every mistake. */
  public static CriteriaReading read(JsonObject document) {
    CriteriaReader reader = new CriteriaReader();
    CriteriaSet set = reader.set(new JsonPlace(document, "", reader.problems));
    if (!reader.problems.isEmpty()) {
      throw new CriteriaSetInvalid(reader.problems);
    }
    return new CriteriaReading(set, CriteriaNotices.about(set));
  }

  private CriteriaSet set(JsonPlace root) {
    root.onlyFields(
        "code",
        "version",
        "title",
        "subject",
        "name",
        "note",
        "basis",
        "effective",
        "validity",
        "groups",
        "award",
        "criteria");
    for (String field :
        List.of("code", "version", "title", "subject", "name", "effective", "award", "criteria")) {
      root.at(field).required();
    }
    String code = root.at("code").code(CODE, 60);
    Integer version = root.at("version").wholeNumber(1, 1_000_000);
    Title title = root.at("title").choice(Title.class);
    Subject subject = root.at("subject").choice(Subject.class);
    if (title != null && subject != null && !subject.mayHold(title)) {
      root.at("subject").note("criteria.subject.mismatch", subject.name(), title.name());
    }
    LocalText name = root.at("name").localText(300);
    LocalText note = root.at("note").localText(1000);
    CriteriaSet.Basis basis = basis(root.at("basis"));

    JsonPlace effective = root.at("effective");
    effective.onlyFields("from", "to");
    if (effective.isObject()) {
      effective.at("from").required();
    }
    LocalDate from = effective.at("from").date();
    LocalDate to = effective.at("to").date();
    if (from != null && to != null && to.isBefore(from)) {
      effective.at("to").note("criteria.effective.order", to.toString(), from.toString());
    }

    JsonPlace validity = root.at("validity");
    validity.onlyFields("years");
    Integer validYears = validity.at("years").wholeNumber(1, 50);

    List<CriteriaSet.Group> groups = groups(root.at("groups"), subject);
    Set<String> groupCodes = new HashSet<>();
    groups.forEach(group -> groupCodes.add(group.code()));
    Award award = award(root.at("award"), subject);
    CriterionReader criterionReader = new CriterionReader(subject, groupCodes, award);
    List<Criterion> criteria = criterionReader.tree(root.at("criteria"));
    return new CriteriaSet(
        code,
        version == null ? 0 : version,
        title,
        subject,
        name,
        note,
        basis,
        from,
        to,
        validYears == null ? 1 : validYears,
        groups,
        award,
        criteria);
  }

  private CriteriaSet.Basis basis(JsonPlace place) {
    place.onlyFields("issuer", "number", "date");
    return new CriteriaSet.Basis(
        place.at("issuer").text(300), place.at("number").text(100), place.at("date").date());
  }

  private List<CriteriaSet.Group> groups(JsonPlace place, Subject subject) {
    List<CriteriaSet.Group> groups = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<String, String> statusPlaces = new HashMap<>();
    List<JsonPlace> items = place.items();
    if (!items.isEmpty() && subject != null && subject != Subject.PERSON) {
      place.note("criteria.groups.person-only", "", subject.name());
    }
    for (JsonPlace item : items) {
      item.onlyFields("code", "name", "workingStatuses");
      item.at("code").required();
      item.at("name").required();
      String code = item.at("code").code(SHORT_CODE, 5);
      LocalText name = item.at("name").localText(300);
      Set<String> statuses = new LinkedHashSet<>();
      for (JsonPlace status : item.at("workingStatuses").items()) {
        String read = status.code(AREA, 30);
        if (read != null && statusPlaces.putIfAbsent(read, item.path()) != null) {
          status.note("criteria.code.duplicate", read, statusPlaces.get(read));
        }
        if (read != null) {
          statuses.add(read);
        }
      }
      if (code != null && !seen.add(code)) {
        item.at("code").note("criteria.code.duplicate", code, "");
      }
      if (code != null) {
        groups.add(new CriteriaSet.Group(code, name, statuses));
      }
    }
    return groups;
  }

  private Award award(JsonPlace place, Subject subject) {
    if (!place.isObject()) {
      place.onlyFields();
      return null;
    }
    place.at("kind").required();
    String kind = place.at("kind").text(20);
    if ("LEVELS".equals(kind)) {
      if (subject == Subject.PERSON) {
        place.at("kind").note("criteria.award.levels-person", kind, "");
      }
      return levels(place);
    }
    if ("POINTS".equals(kind)) {
      return points(place);
    }
    if (kind != null) {
      place.at("kind").note("criteria.value.unknown", kind, "POINTS, LEVELS");
    }
    return null;
  }

  private Award points(JsonPlace place) {
    place.onlyFields("kind", "total", "floor", "areas");
    place.at("total").required();
    BigDecimal total = place.at("total").number(BigDecimal.ZERO, true, 2);
    BigDecimal floor = place.at("floor").number(BigDecimal.ZERO, true, 2);
    Map<String, BigDecimal> areas = new HashMap<>();
    place
        .at("areas")
        .fields()
        .forEach(
            (area, rule) -> {
              if (!AREA.matcher(area).matches() || area.length() > 20) {
                rule.note("criteria.code.shape", area, AREA.pattern());
              }
              rule.onlyFields("total");
              rule.at("total").required();
              BigDecimal areaTotal = rule.at("total").number(BigDecimal.ZERO, true, 2);
              if (areaTotal != null) {
                areas.put(area, areaTotal);
              }
            });
    return total == null
        ? null
        : new Award.ByPoints(total, Objects.requireNonNullElse(floor, BigDecimal.ZERO), areas);
  }

  private Award levels(JsonPlace place) {
    place.onlyFields("kind", "levels");
    place.at("levels").required();
    List<Award.Level> levels = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (JsonPlace item : place.at("levels").items()) {
      item.onlyFields("level", "name");
      item.at("level").required();
      item.at("name").required();
      Integer level = item.at("level").wholeNumber(1, 9);
      LocalText name = item.at("name").localText(300);
      if (level != null && !seen.add(level)) {
        item.at("level").note("criteria.code.duplicate", level.toString(), "");
      } else if (level != null) {
        levels.add(new Award.Level(level, name));
      }
    }
    if (levels.isEmpty() && place.has("levels")) {
      place.at("levels").note("criteria.list.empty", "", "");
    }
    return new Award.ByLevels(levels);
  }
}
