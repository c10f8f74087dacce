package vn.hieuhoc.deploy.demo.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads our manuscripts: headings, paragraphs, lists, tables, quotes, bold and slanted words. */
final class Markdown {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private Markdown() {}

  static Node parse(String text) {
    return Parser.builder().extensions(EXTENSIONS).build().parse(text);
  }

  /** XHTML of the blocks. Headings of level 2 get the ids h1, h2 … in their order. */
  static String html(Node blocks, String passages) {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .attributeProviderFactory(context -> new HeadingIds(passages))
        .build()
        .render(blocks);
  }

  /** The words of a node without any mark-up. */
  static String words(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return " ";
    }
    StringBuilder words = new StringBuilder();
    for (Node child : children(node)) {
      words.append(words(child));
    }
    return words.toString();
  }

  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** The rows of a table, the head first, each a list of cells. */
  static List<List<Node>> rows(TableBlock table) {
    List<List<Node>> rows = new ArrayList<>();
    for (Node part : children(table)) {
      for (Node row : children(part)) {
        rows.add(children(row));
      }
    }
    return rows;
  }

  /** The second-level headings, in their order. */
  static List<String> chapters(Node document) {
    return children(document).stream()
        .filter(node -> node instanceof Heading heading && heading.getLevel() == 2)
        .map(Markdown::words)
        .toList();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Numbers the chapters and marks foreign words: slanted ones, and first cells of a row. */
  private static final class HeadingIds implements AttributeProvider {

    private final String passages;
    private int chapter;

    private HeadingIds(String passages) {
      this.passages = passages;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      if (node instanceof Heading heading && heading.getLevel() == 2) {
        chapter++;
        attributes.put("id", "h" + chapter);
      }
      if (passages != null && isForeign(node)) {
        attributes.put("lang", passages);
        attributes.put("xml:lang", passages);
      }
    }

    private static boolean isForeign(Node node) {
      return node instanceof Emphasis
          || (node instanceof TableCell cell && !cell.isHeader() && cell.getPrevious() == null);
    }
  }
}
