package vn.hieuhoc.succession;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.VietnameseText;

/**
 * Loads the map on a fresh database: the province and its 65 communes, wards and special zone as
 * Resolution 1667/NQ-UBTVQH15 made them on 1 July 2025, the Khuyến học association beside each, and
 * a learning centre in each commune.
 */
@Singleton
@Startup
public class FirstData {

  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  @Inject private OrganisationService organisation;

  @PostConstruct
  void load() {
    if (!organisation.isEmpty()) {
      return;
    }
    NewUnit province =
        NewUnit.named("56", "Tỉnh Khánh Hòa", "Khánh Hòa", UnitLevel.PROVINCE, UnitKind.PROVINCE);
    Long provinceKey =
        key(organisation.create(UnitTree.ADMINISTRATIVE, province, null, null, MERGER));
    NewUnit association =
        NewUnit.named(
            "HKH-56",
            "Hội Khuyến học tỉnh Khánh Hòa",
            "Khánh Hòa",
            UnitLevel.PROVINCE,
            UnitKind.ASSOCIATION);
    Long associationKey =
        key(organisation.create(UnitTree.ASSOCIATION, association, null, provinceKey, MERGER));
    for (String line : lines("/data/units-2025.csv")) {
      String[] cell = line.split(",");
      commune(cell, provinceKey, associationKey);
    }
  }

  private void commune(String[] cell, Long provinceKey, Long associationKey) {
    String code = cell[0];
    String name = cell[2];
    String shortName = cell[3];
    String within = VietnameseText.withinSentence(name);
    Long key =
        key(
            organisation.create(
                UnitTree.ADMINISTRATIVE,
                NewUnit.named(code, name, shortName, UnitLevel.COMMUNE, UnitKind.valueOf(cell[1])),
                provinceKey,
                null,
                MERGER));
    organisation.create(
        UnitTree.ASSOCIATION,
        NewUnit.named(
            "HKH-" + code,
            "Hội Khuyến học " + within,
            shortName,
            UnitLevel.COMMUNE,
            UnitKind.ASSOCIATION),
        associationKey,
        key,
        MERGER);
    organisation.create(
        UnitTree.CENTRE,
        NewUnit.named(
            "TTHTCD-" + code,
            "Trung tâm học tập cộng đồng " + within,
            shortName,
            UnitLevel.COMMUNE,
            UnitKind.LEARNING_CENTRE),
        key,
        key,
        MERGER);
  }

  private Long key(UUID publicId) {
    return organisation.key(publicId);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = FirstData.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
