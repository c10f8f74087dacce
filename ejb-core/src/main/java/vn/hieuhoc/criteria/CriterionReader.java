package vn.hieuhoc.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/** Reads the tree of criteria of one set: branches, leaves and their evidence lines. */
final class CriterionReader {

  private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]+");
  private static final int DEEPEST = 5;
  private static final int MOST_LEAVES = 200;
  private static final int MOST_LINES = 30;
  private static final List<String> ONLY_ON_LEAVES =
      List.of("max", "groups", "evidence", "judged", "rate", "yesNo", "atLeast");

  private final Subject subject;
  private final Set<String> groups;
  private final Award award;
  private final Map<String, String> codes = new HashMap<>();
  private int leaves;

  CriterionReader(Subject subject, Set<String> groups, Award award) {
    this.subject = subject;
    this.groups = groups;
    this.award = award;
  }

  List<Criterion> tree(JsonPlace place) {
    List<Criterion> criteria = nodes(place, 1);
    if (leaves > MOST_LEAVES) {
      place.note("criteria.list.long", String.valueOf(leaves), String.valueOf(MOST_LEAVES));
    }
    return criteria;
  }

  private List<Criterion> nodes(JsonPlace place, int depth) {
    List<JsonPlace> items = place.items();
    if (items.isEmpty()) {
      place.note("criteria.list.empty", "", "");
    }
    return items.stream().map(item -> node(item, depth)).toList();
  }

  private Criterion node(JsonPlace place, int depth) {
    place.onlyFields(
        "code",
        "name",
        "shortName",
        "children",
        "max",
        "groups",
        "evidence",
        "judged",
        "rate",
        "yesNo",
        "atLeast");
    place.at("code").required();
    place.at("name").required();
    String code = place.at("code").code(CriteriaReader.CODE, 20);
    LocalText name = place.at("name").localText(500);
    LocalText shortName = place.at("shortName").localText(100);
    if (code != null) {
      String first = codes.putIfAbsent(code, place.at("code").path());
      if (first != null) {
        place.at("code").note("criteria.code.duplicate", code, first);
      }
    }
    if (place.has("children")) {
      for (String field : ONLY_ON_LEAVES) {
        if (place.has(field)) {
          place.at(field).note("criteria.branch.field", place.at(field).shown(), field);
        }
      }
      if (depth >= DEEPEST) {
        place.at("children").note("criteria.tree.deep", "", String.valueOf(DEEPEST));
        return leafless(code, name);
      }
      List<Criterion> children = nodes(place.at("children"), depth + 1);
      return new Criterion(
          code,
          name,
          shortName,
          null,
          Set.of(),
          List.of(),
          false,
          null,
          false,
          new TreeMap<>(),
          children);
    }
    leaves++;
    return leaf(place, code, name, shortName);
  }

  private Criterion leafless(String code, LocalText name) {
    return new Criterion(
        code,
        name,
        null,
        null,
        Set.of(),
        List.of(),
        false,
        null,
        false,
        new TreeMap<>(),
        List.of());
  }

  private Criterion leaf(JsonPlace place, String code, LocalText name, LocalText shortName) {
    BigDecimal max = place.at("max").number(BigDecimal.ZERO, false, 2);
    Rate rate = place.has("rate") ? rate(place.at("rate")) : null;
    boolean yesNo = Boolean.TRUE.equals(place.at("yesNo").yesNo());
    checkKindOfLeaf(place, yesNo);
    SortedMap<Integer, BigDecimal> atLeast = new TreeMap<>();
    if (place.has("rate")) {
      atLeast.putAll(levels(place.at("rate").at("atLeast")));
      if (place.has("atLeast")) {
        place
            .at("atLeast")
            .note("criteria.at-least.place", place.at("atLeast").shown(), "rate.atLeast");
      }
    } else {
      atLeast.putAll(levels(place.at("atLeast")));
    }
    Boolean judged = place.at("judged").yesNo();
    return new Criterion(
        code,
        name,
        shortName,
        max,
        groupsOf(place.at("groups")),
        evidence(place.at("evidence")),
        judged == null || judged,
        rate,
        yesNo,
        atLeast,
        List.of());
  }

  /** A person is scored in points; a collective also by shares and by yes or no. */
  private void checkKindOfLeaf(JsonPlace place, boolean yesNo) {
    boolean collective = subject != null && subject != Subject.PERSON;
    if (subject == Subject.PERSON) {
      for (String field : List.of("rate", "yesNo", "atLeast")) {
        if (place.has(field)) {
          place.at(field).note("criteria.leaf.collective-only", place.at(field).shown(), field);
        }
      }
      place.at("max").required();
      return;
    }
    if (place.has("rate") && yesNo) {
      place.at("yesNo").note("criteria.leaf.two-kinds", "true", "rate, yesNo");
    }
    boolean named = place.has("rate") || yesNo;
    boolean byPoints = award instanceof Award.ByPoints;
    if (!place.has("max") && (byPoints || !named)) {
      place.at("max").note(named ? "criteria.leaf.max-for-points" : "criteria.leaf.kind", "", "");
    }
    if (collective && place.has("evidence")) {
      place.at("evidence").note("criteria.evidence.person-only", "", subject.name());
    }
    if (award instanceof Award.ByLevels && place.has("max") && !named && !place.has("atLeast")) {
      place.at("atLeast").note("criteria.field.missing", "", "");
    }
  }

  private Set<String> groupsOf(JsonPlace place) {
    Set<String> read = new LinkedHashSet<>();
    List<JsonPlace> items = place.items();
    for (JsonPlace item : items) {
      String group = item.text(5);
      if (group != null && !groups.contains(group)) {
        item.note(
            "criteria.group.unknown", group, String.join(", ", groups.stream().sorted().toList()));
      } else if (group != null) {
        read.add(group);
      }
    }
    if (items.isEmpty() && place.shown().equals("[]")) {
      place.note("criteria.list.empty-means-all", "", "groups");
    }
    return read;
  }

  private Rate rate(JsonPlace place) {
    place.onlyFields("of", "title", "among", "atLeast");
    for (String field : List.of("of", "among", "atLeast")) {
      place.at(field).required();
    }
    Rate.Of of = place.at("of").choice(Rate.Of.class);
    if (of == Rate.Of.TITLE_HOLDERS) {
      place.at("title").required();
    }
    return new Rate(
        of, place.at("title").choice(Title.class), place.at("among").choice(Rate.Among.class));
  }

  private Map<Integer, BigDecimal> levels(JsonPlace place) {
    Map<Integer, BigDecimal> atLeast = new HashMap<>();
    place
        .fields()
        .forEach(
            (level, value) -> {
              boolean digit = level.matches("[1-9]");
              boolean known =
                  digit
                      && (!(award instanceof Award.ByLevels byLevels)
                          || byLevels.levels().stream()
                              .anyMatch(each -> each.level() == Integer.parseInt(level)));
              if (!known) {
                value.note("criteria.level.unknown", level, "");
              }
              BigDecimal number = value.number(BigDecimal.ZERO, true, 2);
              if (known && number != null) {
                atLeast.put(Integer.valueOf(level), number);
              }
            });
    return atLeast;
  }

  private List<EvidenceLine> evidence(JsonPlace place) {
    List<JsonPlace> items = place.items();
    if (items.size() > MOST_LINES) {
      place.note("criteria.list.long", String.valueOf(items.size()), String.valueOf(MOST_LINES));
      return List.of();
    }
    return items.stream().map(this::line).toList();
  }

  private EvidenceLine line(JsonPlace place) {
    place.onlyFields("measure", "kinds", "topics", "trust", "period", "points", "steps", "cap");
    place.at("measure").required();
    Measure measure = place.at("measure").choice(Measure.class);
    Set<RecordKind> kinds = new LinkedHashSet<>();
    for (JsonPlace item : filled(place, "kinds")) {
      RecordKind kind = item.choice(RecordKind.class);
      if (kind != null) {
        kinds.add(kind);
      }
    }
    Set<String> topics = new LinkedHashSet<>();
    for (JsonPlace item : filled(place, "topics")) {
      String topic = item.code(TOPIC, 60);
      if (topic != null) {
        topics.add(topic);
      }
    }
    Trust trust = place.at("trust").choice(Trust.class);
    JsonPlace period = place.at("period");
    period.onlyFields("years");
    if (period.isObject()) {
      period.at("years").required();
    }
    Integer years = period.at("years").wholeNumber(1, 100);
    BigDecimal cap = place.at("cap").number(BigDecimal.ZERO, false, 2);
    return new EvidenceLine(
        measure,
        kinds,
        topics,
        trust == null ? Trust.SELF_DECLARED : trust,
        years == null ? 1 : years,
        pointsOf(place),
        cap);
  }

  /** The items of a list that, if written at all, must not be empty. */
  private List<JsonPlace> filled(JsonPlace line, String field) {
    List<JsonPlace> items = line.at(field).items();
    if (items.isEmpty() && line.at(field).shown().equals("[]")) {
      line.at(field).note("criteria.list.empty-means-all", "", field);
    }
    return items;
  }

  private EvidenceLine.Points pointsOf(JsonPlace line) {
    if (line.has("points") == line.has("steps")) {
      line.note("criteria.line.points-or-steps", line.has("points") ? "points, steps" : "", "");
      return null;
    }
    return line.has("points") ? each(line.at("points")) : steps(line.at("steps"));
  }

  private EvidenceLine.Points each(JsonPlace place) {
    place.onlyFields("each", "give");
    if (!place.isObject()) {
      return null;
    }
    place.at("each").required();
    place.at("give").required();
    BigDecimal each = place.at("each").number(BigDecimal.ZERO, false, 6);
    BigDecimal give = place.at("give").number(BigDecimal.ZERO, false, 6);
    return each == null || give == null ? null : new EvidenceLine.Each(each, give);
  }

  private EvidenceLine.Points steps(JsonPlace place) {
    List<EvidenceLine.Step> steps = new ArrayList<>();
    Set<BigDecimal> seen = new HashSet<>();
    for (JsonPlace item : place.items()) {
      item.onlyFields("from", "points");
      item.at("from").required();
      item.at("points").required();
      BigDecimal from = item.at("from").number(BigDecimal.ZERO, true, 6);
      BigDecimal points = item.at("points").number(BigDecimal.ZERO, true, 6);
      if (from != null && !seen.add(from)) {
        item.at("from").note("criteria.steps.twice", from.toPlainString(), "");
      } else if (from != null && points != null) {
        steps.add(new EvidenceLine.Step(from, points));
      }
    }
    if (steps.isEmpty()) {
      place.note("criteria.list.empty", "", "");
      return null;
    }
    steps.sort(Comparator.comparing(EvidenceLine.Step::from));
    for (int index = 1; index < steps.size(); index++) {
      EvidenceLine.Step lower = steps.get(index - 1);
      EvidenceLine.Step higher = steps.get(index);
      if (higher.points().compareTo(lower.points()) < 0) {
        place.note(
            "criteria.steps.falling",
            higher.from().toPlainString() + " → " + higher.points().toPlainString(),
            lower.from().toPlainString() + " → " + lower.points().toPlainString());
      }
    }
    return new EvidenceLine.Steps(steps);
  }
}
