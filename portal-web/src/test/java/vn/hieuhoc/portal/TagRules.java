package vn.hieuhoc.portal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our tag library and its tag files say the same, and views use only what is there. */
final class TagRules {

  private static final Pattern TAG = Pattern.compile("<tag>(.*?)</tag>", Pattern.DOTALL);
  private static final Pattern TAG_NAME = Pattern.compile("<tag-name>(.*?)</tag-name>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("<attribute>(.*?)</attribute>", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("<name>(.*?)</name>");
  private static final Pattern DESCRIPTION = Pattern.compile("<description>\\S.*?</description>");
  private static final Pattern NAMED = Pattern.compile("<o:tagAttribute name=\"(\\w+)\"");
  private static final Pattern USED = Pattern.compile("<c:(\\w+)((?:\\s+[\\w:-]+=\"[^\"]*\")*)");
  private static final Pattern USED_ATTRIBUTE = Pattern.compile("\\s([\\w:-]+)=\"");

  private TagRules() {}

  static List<String> breaches(String taglib, Map<Path, String> views) {
    List<String> breaches = new ArrayList<>();
    Map<String, Set<String>> tags = described(taglib, breaches);
    Map<String, String> files = new TreeMap<>();
    views.forEach(
        (path, text) -> {
          if (path.getParent().endsWith("WEB-INF/tags")) {
            files.put(path.getFileName().toString().replace(".xhtml", ""), text);
          }
        });
    tags.forEach((tag, attributes) -> compare(tag, attributes, files.get(tag), breaches));
    for (String file : files.keySet()) {
      if (!tags.containsKey(file)) {
        breaches.add(file + ": tag file without a tag");
      }
    }
    views.forEach((path, text) -> used(Sources.nameOf(path), text, tags, breaches));
    return breaches;
  }

  private static Map<String, Set<String>> described(String taglib, List<String> breaches) {
    Map<String, Set<String>> tags = new HashMap<>();
    Matcher tag = TAG.matcher(taglib);
    while (tag.find()) {
      String name = first(TAG_NAME, tag.group(1));
      Set<String> attributes = new TreeSet<>();
      Matcher attribute = ATTRIBUTE.matcher(tag.group(1));
      while (attribute.find()) {
        attributes.add(first(NAME, attribute.group(1)));
        if (!DESCRIPTION.matcher(attribute.group(1)).find()) {
          breaches.add(name + ": attribute without description");
        }
      }
      tags.put(name, attributes);
    }
    return tags;
  }

  private static void compare(
      String tag, Set<String> attributes, String file, List<String> breaches) {
    if (file == null) {
      breaches.add(tag + ": tag without a file");
      return;
    }
    Set<String> named = new TreeSet<>();
    Matcher matcher = NAMED.matcher(file);
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    attributes.stream()
        .filter(attribute -> !named.contains(attribute))
        .forEach(a -> breaches.add(tag + ": attribute " + a + " is not named by o:tagAttribute"));
    named.stream()
        .filter(attribute -> !attributes.contains(attribute))
        .forEach(a -> breaches.add(tag + ": attribute " + a + " is not described"));
  }

  private static void used(
      String view, String text, Map<String, Set<String>> tags, List<String> breaches) {
    Matcher use = USED.matcher(text);
    while (use.find()) {
      Set<String> attributes = tags.get(use.group(1));
      if (attributes == null) {
        breaches.add(view + ": unknown tag c:" + use.group(1));
        continue;
      }
      Matcher attribute = USED_ATTRIBUTE.matcher(use.group(2));
      while (attribute.find()) {
        if (!attributes.contains(attribute.group(1))) {
          breaches.add(
              view + ": unknown attribute " + attribute.group(1) + " of c:" + use.group(1));
        }
      }
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
