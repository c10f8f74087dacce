package vn.hieuhoc.portal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hieuhoc.portal.support.Query;

/** What the address of a list of the catalogue asks for, and the addresses that ask for less. */
final class SearchFilters {

  static final String WORDS = "q";
  static final String KIND = "loai";
  static final String UNIT = "noi";
  static final String WEIGHT = "nang";
  static final String FORMAT = "dang";
  static final String TOPIC = "chu-de";
  static final String LANGUAGE = "tieng";
  static final String ORDER = "xep";

  private static final List<String> NARROWING = List.of(UNIT, WEIGHT, FORMAT, TOPIC, LANGUAGE);
  private static final int MOST_VALUES = 20;

  private final String path;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  SearchFilters(String path, Query query) {
    this.path = path;
    put(WORDS, List.of(query.text(WORDS)));
    put(KIND, List.of(query.text(KIND)));
    for (String name : NARROWING) {
      put(name, query.texts(name));
    }
    put(ORDER, List.of(query.text(ORDER)));
  }

  private SearchFilters(SearchFilters other) {
    this.path = other.path;
    this.values.putAll(other.values);
  }

  private void put(String name, List<String> given) {
    List<String> filled =
        given.stream().filter(v -> !v.isEmpty()).distinct().limit(MOST_VALUES).toList();
    if (filled.isEmpty()) {
      values.remove(name);
    } else {
      values.put(name, filled);
    }
  }

  String one(String name) {
    return values.getOrDefault(name, List.of("")).get(0);
  }

  Set<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().collect(Collectors.toSet());
  }

  /** How many values narrow the list. */
  int narrowing() {
    return NARROWING.stream().mapToInt(name -> values.getOrDefault(name, List.of()).size()).sum();
  }

  List<String> narrowingNames() {
    return NARROWING;
  }

  List<String> listed(String name) {
    return values.getOrDefault(name, List.of());
  }

  SearchFilters with(String name, String value) {
    SearchFilters copy = new SearchFilters(this);
    copy.put(name, List.of(value));
    return copy;
  }

  SearchFilters without(String name, String value) {
    SearchFilters copy = new SearchFilters(this);
    List<String> rest = new ArrayList<>(listed(name));
    rest.remove(value);
    copy.put(name, rest);
    return copy;
  }

  SearchFilters widened() {
    SearchFilters copy = new SearchFilters(this);
    NARROWING.forEach(name -> copy.put(name, List.of()));
    return copy;
  }

  String address() {
    StringBuilder address = new StringBuilder(path);
    values.forEach(
        (name, given) ->
            given.forEach(
                value ->
                    address
                        .append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return address.toString();
  }
}
