package vn.hieuhoc.criteriaset;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.hieuhoc.support.Json;

/**
 * Publishes the shipped Learning Citizen set on a fresh database, so that derivation has a rule
 * from the first day. Its name and note say that it is a draft to be replaced.
 */
@Singleton
@Startup
@DependsOn("FirstData")
public class FirstCriteria {

  private static final String SHIPPED = "/criteria/cdht-draft-2020.json";

  @Inject private CriteriaSetService sets;

  @PostConstruct
  void publish() {
    if (!sets.isEmpty()) {
      return;
    }
    try (InputStream in = FirstCriteria.class.getResourceAsStream(SHIPPED);
        JsonReader reader = Json.createReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      sets.publishUnasked(sets.takeUnasked(reader.readObject()).id());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(SHIPPED, unreadable);
    }
  }
}
