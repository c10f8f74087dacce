package vn.hieuhoc.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hieuhoc.organisation.OrganisationService;

/** Loads the province's targets for 2025 and 2030 on a fresh database. */
@Singleton
@Startup
@DependsOn("FirstData")
public class FirstTargets {

  private static final String FILE = "/data/targets.csv";

  @Inject private TargetService targets;
  @Inject private OrganisationService organisation;

  @PostConstruct
  void load() {
    if (!targets.isEmpty()) {
      return;
    }
    Long province = organisation.province().key();
    for (String line : lines()) {
      String[] cell = line.split(",", 4);
      targets.load(
          cell[0],
          province,
          new TargetLine(Integer.parseInt(cell[1]), new BigDecimal(cell[2]), cell[3]));
    }
  }

  private static List<String> lines() {
    try (InputStream in = FirstTargets.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }
}
