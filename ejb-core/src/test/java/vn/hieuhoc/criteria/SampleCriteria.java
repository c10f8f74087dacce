package vn.hieuhoc.criteria;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import vn.hieuhoc.support.Json;

/** Criteria sets for tests, written with single quotes so that they can be read. */
public final class SampleCriteria {

  private SampleCriteria() {}

  /** A set of one criterion with the given evidence lines, comma between them. */
  public static CriteriaSet withLines(String lines) {
    return read(
        """
        {'code': 'one', 'version': 1, 'title': 'LEARNING_CITIZEN', 'subject': 'PERSON',
         'name': {'vi': 'Một'}, 'effective': {'from': '2022-01-01'},
         'award': {'kind': 'POINTS', 'total': 8, 'floor': 5, 'areas': {'REMOTE': {'total': 7}}},
         'criteria': [{'code': '1', 'name': {'vi': 'Đọc'}, 'max': 10, 'evidence': [%s]}]}
        """
            .formatted(lines));
  }

  public static CriteriaSet read(String json) {
    return CriteriaReader.read(object(json)).set();
  }

  public static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
      return reader.readObject();
    }
  }

  /** The set that is shipped. */
  public static CriteriaReading shipped() {
    InputStream file = SampleCriteria.class.getResourceAsStream("/criteria/cdht-draft-2020.json");
    try (JsonReader reader =
        Json.createReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return CriteriaReader.read(reader.readObject());
    }
  }
}
