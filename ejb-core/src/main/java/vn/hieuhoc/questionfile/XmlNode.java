package vn.hieuhoc.questionfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A piece of one question's XML: small, for what embedded files hold is passed over. */
final class XmlNode {

  final String name;
  final Map<String, String> attributes = new HashMap<>();
  final List<XmlNode> children = new ArrayList<>();
  final StringBuilder text = new StringBuilder();

  XmlNode(String name) {
    this.name = name;
  }

  List<XmlNode> all(String child) {
    return children.stream().filter(node -> node.name.equals(child)).toList();
  }

  XmlNode firstOrNull(String child) {
    List<XmlNode> all = all(child);
    return all.isEmpty() ? null : all.get(0);
  }

  /** What stands in the child, tidied; empty when there is none. */
  String word(String child) {
    XmlNode node = firstOrNull(child);
    return node == null ? "" : node.text.toString().strip();
  }

  /** The {@code <text>} in the child, as the file has it; empty when there is none. */
  String textOf(String child) {
    XmlNode node = firstOrNull(child);
    return node == null ? "" : node.word("text");
  }

  boolean holdsFile() {
    return name.equals("file") || children.stream().anyMatch(XmlNode::holdsFile);
  }
}
