package vn.hieuhoc.deploy.demo;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the demo's data files into maps and lists, with a clear word when something is missing. */
public final class Yaml {

  private final Map<?, ?> map;

  private Yaml(Map<?, ?> map) {
    this.map = map;
  }

  /** A text that is one map. */
  public static Yaml map(String text) {
    return new Yaml((Map<?, ?>) load(text));
  }

  /** A text that is a list of maps. */
  public static List<Yaml> list(String text) {
    return maps((List<?>) load(text));
  }

  private static Object load(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static List<Yaml> maps(List<?> list) {
    return list.stream().map(each -> new Yaml((Map<?, ?>) each)).toList();
  }

  public boolean has(String key) {
    return map.get(key) != null;
  }

  public String text(String key) {
    return String.valueOf(required(key));
  }

  /** The text, or null when the key is not there. */
  public String textOrNull(String key) {
    return has(key) ? text(key) : null;
  }

  public int number(String key) {
    return ((Number) required(key)).intValue();
  }

  public boolean flag(String key) {
    return has(key) && (Boolean) required(key);
  }

  public Object value(String key) {
    return map.get(key);
  }

  public Yaml child(String key) {
    return new Yaml((Map<?, ?>) required(key));
  }

  /** The map's own keys and values, in the order of the file. */
  public List<Map.Entry<String, Object>> entries() {
    return map.entrySet().stream()
        .map(each -> Map.entry(String.valueOf(each.getKey()), (Object) each.getValue()))
        .toList();
  }

  /** The maps under a key; none when the key is not there. */
  public List<Yaml> children(String key) {
    return has(key) ? maps((List<?>) required(key)) : List.of();
  }

  /** The words under a key; none when the key is not there. */
  public List<String> texts(String key) {
    return has(key) ? ((List<?>) required(key)).stream().map(String::valueOf).toList() : List.of();
  }

  /** The rows of a table; a cell may be null. */
  public List<List<?>> rows(String key) {
    return ((List<?>) required(key)).stream().<List<?>>map(row -> (List<?>) row).toList();
  }

  private Object required(String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("The demo data lacks \"" + key + "\" in " + map);
    }
    return value;
  }
}
