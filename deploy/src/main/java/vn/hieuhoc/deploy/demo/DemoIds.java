package vn.hieuhoc.deploy.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the portal called the things of the demo, under the names the demo's data calls them. */
final class DemoIds {

  /** What can be named. */
  enum Kind {
    /** By code for units of the first map, by key for hamlets and workplaces of the demo. */
    UNIT,
    PERSON,
    HOUSEHOLD,
    CLAN,
    MATERIAL,
    COURSE,
    QUIZ,
    SESSION
  }

  private final Map<Kind, Map<String, UUID>> ids = new HashMap<>();
  private final Map<String, String> personNumbers = new HashMap<>();
  private final Map<String, String> unitNames = new HashMap<>();

  void put(Kind kind, String name, UUID id) {
    ids.computeIfAbsent(kind, unused -> new HashMap<>()).put(name, id);
  }

  UUID get(Kind kind, String name) {
    UUID id = ids.getOrDefault(kind, Map.of()).get(name);
    if (id == null) {
      throw new IllegalArgumentException("The demo does not know the " + kind + " " + name);
    }
    return id;
  }

  void putUnit(String codeOrKey, UUID id, String name) {
    put(Kind.UNIT, codeOrKey, id);
    unitNames.put(codeOrKey, name);
  }

  String unitName(String codeOrKey) {
    return unitNames.get(codeOrKey);
  }

  UUID unit(String codeOrKey) {
    return get(Kind.UNIT, codeOrKey);
  }

  UUID centre(String commune) {
    return unit(centreCode(commune));
  }

  /** The code of the learning centre of a commune. */
  static String centreCode(String commune) {
    return "TTHTCD-" + commune;
  }

  UUID person(String key) {
    return get(Kind.PERSON, key);
  }

  void putPerson(String key, UUID id, String personNumber) {
    put(Kind.PERSON, key, id);
    personNumbers.put(key, personNumber);
  }

  String personNumber(String key) {
    return personNumbers.get(key);
  }
}
