package vn.hieuhoc.succession;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.SystemUse;

/**
 * Loads what was before: the two former provinces with their districts and communes of May 2022 (of
 * Ninh Thuận those of March 2025, the oldest known here), the mergers within Khánh Hòa of 1
 * November 2024, and the resolution of 2025 by which 194 communes became 65, eight of them in
 * parts. The oldest tree stands for every day before, since nothing older is known here.
 */
@Stateless
public class OldMapLoader {

  static final LocalDate BEGINS = LocalDate.of(1900, 1, 1);
  static final LocalDate FIRST_MERGERS = LocalDate.of(2024, 11, 1);
  static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private static final String FIRST_BASIS =
      "Nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính cấp xã của tỉnh Khánh"
          + " Hòa giai đoạn 2023–2025";
  private static final String BASIS =
      "Nghị quyết 202/2025/QH15 và Nghị quyết 1667/NQ-UBTVQH15 năm 2025";

  @Inject private OrganisationService organisation;
  @Inject private UnitMap map;
  @Inject private SuccessionSteps steps;

  /** Loads the old maps unless they are there. */
  @SystemUse
  public void load() {
    if (!organisation.tree(UnitTree.ADMINISTRATIVE, BEGINS).isEmpty()) {
      return;
    }
    loadOldest();
    mergeWithinKhanhHoa();
    apply(
        new SuccessionRequest(
            SuccessionKind.REARRANGE, BASIS, MERGER, List.of(), wholeProvince(), List.of()));
  }

  /** The tree of May 2022. */
  void loadOldest() {
    Map<String, Long> known = new HashMap<>();
    for (String[] cell : lines("/data/units-2022.csv")) {
      UnitKind kind = UnitKind.valueOf(cell[1]);
      UnitLevel level =
          switch (kind) {
            case PROVINCE -> UnitLevel.PROVINCE;
            case CITY, TOWN, DISTRICT -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
          };
      Long parent = cell.length > 4 ? known.get(cell[4]) : null;
      UUID id =
          organisation.create(
              UnitTree.ADMINISTRATIVE,
              NewUnit.named(cell[0], cell[2], cell[3], level, kind),
              parent,
              null,
              BEGINS);
      known.put(level == UnitLevel.COMMUNE ? "" : cell[0], organisation.key(id));
    }
  }

  /** The mergers of 1 November 2024. */
  void mergeWithinKhanhHoa() {
    Map<String, UnitRow> standing = byCode(FIRST_MERGERS.minusDays(1));
    List<SuccessionRequest.NewSuccessor> made = new ArrayList<>();
    List<SuccessionRequest.Part> parts = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (String[] cell : lines("/data/successions-2024.csv")) {
      UnitRow old = standing.get(cell[0]);
      boolean isMade = cell.length > 2;
      if (isMade && named.add(cell[1])) {
        made.add(
            new SuccessionRequest.NewSuccessor(
                cell[1],
                cell[1],
                cell[2],
                cell[3],
                UnitLevel.COMMUNE,
                UnitKind.valueOf(cell[4]),
                old.parent().toString()));
      }
      String to = isMade ? cell[1] : standing.get(cell[1]).id().toString();
      parts.add(new SuccessionRequest.Part(old.id(), to, null));
    }
    apply(
        new SuccessionRequest(
            SuccessionKind.MERGE, FIRST_BASIS, FIRST_MERGERS, made, parts, List.of()));
  }

  /** All rows of the resolution of 2025, and the districts and provinces that ended with it. */
  List<SuccessionRequest.Part> wholeProvince() {
    // The old units still stand on that day, under the same codes.
    Map<String, UnitRow> now = byCode(MERGER);
    now.values().removeIf(unit -> !unit.validFrom().equals(MERGER));
    List<SuccessionRequest.Part> parts = communes(code -> now.get(code).id().toString());
    UnitRow province =
        now.values().stream()
            .filter(unit -> unit.level() == UnitLevel.PROVINCE)
            .findFirst()
            .orElseThrow();
    organisation.tree(UnitTree.ADMINISTRATIVE, MERGER.minusDays(1)).stream()
        .filter(unit -> unit.level() == UnitLevel.PROVINCE || unit.level() == UnitLevel.DISTRICT)
        .forEach(
            unit ->
                parts.add(new SuccessionRequest.Part(unit.id(), province.id().toString(), null)));
    return parts;
  }

  /**
   * The 205 rows of the resolution of 2025.
   *
   * @param successor says from the code of a commune how the act names it
   */
  List<SuccessionRequest.Part> communes(UnaryOperator<String> successor) {
    Map<String, UnitRow> before = byCode(MERGER.minusDays(1));
    List<SuccessionRequest.Part> parts = new ArrayList<>();
    for (String[] cell : lines("/data/successions-2025.csv")) {
      parts.add(
          new SuccessionRequest.Part(before.get(cell[0]).id(), successor.apply(cell[1]), null));
    }
    return parts;
  }

  private void apply(SuccessionRequest request) {
    SuccessionAct act = map.keep(request.kind(), request.basis(), request.date(), null, null);
    steps.draw(act.publicId(), request);
    steps.finish(act.publicId());
  }

  /** The units of a day by code; where two have one code, the later. */
  private Map<String, UnitRow> byCode(LocalDate day) {
    Map<String, UnitRow> units = new HashMap<>();
    organisation.tree(UnitTree.ADMINISTRATIVE, day).stream()
        .sorted(Comparator.comparing(UnitRow::validFrom))
        .forEach(unit -> units.put(unit.code(), unit));
    return units;
  }

  static List<String[]> lines(String resource) {
    try (InputStream in = OldMapLoader.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(","))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
