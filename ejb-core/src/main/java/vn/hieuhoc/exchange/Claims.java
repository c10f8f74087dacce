package vn.hieuhoc.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Of which things the rows of a file speak. A second row about the same thing is told the first, in
 * whatever chunk it stands, so that the check sees what the import would see.
 */
public final class Claims {

  private final String salt;
  private final Function<Collection<Long>, Map<Long, Integer>> before;
  private final Map<Long, Integer> known = new HashMap<>();
  private final Set<Long> asked = new HashSet<>();
  private final Map<Long, Integer> added = new LinkedHashMap<>();
  private final Map<String, Long> keys = new HashMap<>();
  private final MessageDigest digest = digest();

  Claims(String salt, Function<Collection<Long>, Map<Long, Integer>> before) {
    this.salt = salt;
    this.before = before;
  }

  /** Looks up what earlier chunks said of these things, all at once. */
  public void prepare(Collection<String> things) {
    Set<Long> unknown = new HashSet<>();
    for (String thing : things) {
      Long key = key(thing);
      if (!asked.contains(key)) {
        unknown.add(key);
      }
    }
    if (!unknown.isEmpty()) {
      known.putAll(before.apply(unknown));
      asked.addAll(unknown);
    }
  }

  /** The row that spoke of the thing first, or null. */
  public Integer rowOf(String thing) {
    Long key = key(thing);
    if (!asked.contains(key)) {
      prepare(Set.of(thing));
    }
    return added.getOrDefault(key, known.get(key));
  }

  /** The row speaks of the thing. */
  public void add(String thing, int row) {
    added.putIfAbsent(key(thing), row);
  }

  /** What was added. */
  Map<Long, Integer> added() {
    return added;
  }

  private Long key(String thing) {
    return keys.computeIfAbsent(thing, this::hash);
  }

  /** Salted by the import, so that what is kept tells nothing about anybody. */
  private long hash(String thing) {
    byte[] hash = digest.digest((salt + '\n' + thing).getBytes(StandardCharsets.UTF_8));
    long key = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      key = key << Byte.SIZE | hash[i] & 0xff;
    }
    return key;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
