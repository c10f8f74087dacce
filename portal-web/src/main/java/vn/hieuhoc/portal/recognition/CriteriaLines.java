package vn.hieuhoc.portal.recognition;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * On which line of a document each of its places stands: {@code criteria[0].children[2].max}. JSON
 * is read as YAML, which it is.
 */
public final class CriteriaLines {

  private static final int DEEPEST = 30;

  private final Map<String, Integer> lines = new TreeMap<>();

  private CriteriaLines() {}

  /** The lines of a document; none when it cannot be read. */
  public static CriteriaLines of(String text) {
    CriteriaLines places = new CriteriaLines();
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setMaxAliasesForCollections(10).build())
              .composeString(text);
      root.ifPresent(node -> places.note("", node, 0));
    } catch (YamlEngineException unreadable) {
      places.lines.clear();
    }
    return places;
  }

  /** The line of a place, or of the nearest place around it that stands in the document. */
  public int at(String path) {
    String place = path;
    while (!place.isEmpty() && !lines.containsKey(place)) {
      int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
      place = end < 0 ? "" : place.substring(0, end);
    }
    return lines.getOrDefault(place, 1);
  }

  private void note(String path, Node node, int depth) {
    lines.putIfAbsent(path, line(node));
    if (depth > DEEPEST) {
      return;
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          String child = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
          lines.putIfAbsent(child, line(key));
          note(child, tuple.getValueNode(), depth + 1);
        }
      }
    } else if (node instanceof SequenceNode sequence) {
      for (int index = 0; index < sequence.getValue().size(); index++) {
        note(path + "[" + index + "]", sequence.getValue().get(index), depth + 1);
      }
    }
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
