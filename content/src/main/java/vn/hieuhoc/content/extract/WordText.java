package vn.hieuhoc.content.extract;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.xml.sax.SAXException;

/** Reads a document of a word processor with its headings, lists and tables. */
final class WordText {

  private static final Pattern HEADING =
      Pattern.compile("(?:heading|tiêu đề|tieu de|title)\\s*([1-9])?", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST =
      Pattern.compile("list (?:bullet|number|paragraph).*", Pattern.CASE_INSENSITIVE);

  private final XWPFDocument document;
  private final BlockHandler blocks;
  private final Map<List<BigInteger>, Integer> numbers = new HashMap<>();

  private WordText(XWPFDocument document, BlockHandler blocks) {
    this.document = document;
    this.blocks = blocks;
  }

  static void read(Path file, BlockHandler blocks) throws IOException, SAXException {
    try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
        XWPFDocument document = new XWPFDocument(container)) {
      WordText reader = new WordText(document, blocks);
      for (IBodyElement element : document.getBodyElements()) {
        reader.element(element);
      }
      blocks.endDocument();
    } catch (OpenXML4JException broken) {
      throw new IOException(broken);
    }
  }

  private void element(IBodyElement element) throws SAXException {
    if (element instanceof XWPFParagraph paragraph) {
      paragraph(paragraph);
    } else if (element instanceof XWPFTable table) {
      for (XWPFTableRow row : table.getRows()) {
        blocks.cells(row.getTableICells().stream().map(WordText::words).toList());
      }
    } else if (element instanceof XWPFSDT block) {
      for (String line : block.getContent().getText().split("\\R")) {
        blocks.plain(line);
      }
    }
  }

  private static String words(Object cell) {
    return cell instanceof org.apache.poi.xwpf.usermodel.XWPFTableCell plain
        ? plain.getTextRecursively()
        : "";
  }

  private void paragraph(XWPFParagraph paragraph) throws SAXException {
    String words = paragraph.getText();
    String style = styleOf(paragraph);
    Matcher heading = HEADING.matcher(style);
    if (heading.matches()) {
      blocks.headed(heading.group(1) == null ? 1 : Integer.parseInt(heading.group(1)), words);
    } else if (words.isBlank()) {
      return;
    } else if (isListed(paragraph) && isNumbered(paragraph)) {
      blocks.plain(nextNumber(paragraph) + ". " + words);
    } else if (isListed(paragraph) || LIST.matcher(style).matches()) {
      blocks.listed(words);
    } else {
      for (String line : words.split("\\R")) {
        blocks.plain(line);
      }
    }
  }

  /** A number of zero takes a paragraph out of the list its style puts it in. */
  private static boolean isListed(XWPFParagraph paragraph) {
    return paragraph.getNumID() != null && paragraph.getNumID().signum() > 0;
  }

  /** Whether the list counts; a paragraph that does not say how deep it lies is of the first. */
  private boolean isNumbered(XWPFParagraph paragraph) {
    XWPFNumbering numbering = document.getNumbering();
    XWPFNum number = numbering == null ? null : numbering.getNum(paragraph.getNumID());
    XWPFAbstractNum list =
        number == null
            ? null
            : numbering.getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
    if (list == null) {
      return false;
    }
    for (CTLvl level : list.getCTAbstractNum().getLvlArray()) {
      if (level.getIlvl().equals(depth(paragraph)) && level.isSetNumFmt()) {
        STNumberFormat.Enum format = level.getNumFmt().getVal();
        return format != STNumberFormat.BULLET && format != STNumberFormat.NONE;
      }
    }
    return false;
  }

  private static BigInteger depth(XWPFParagraph paragraph) {
    return paragraph.getNumIlvl() == null ? BigInteger.ZERO : paragraph.getNumIlvl();
  }

  /** Items are counted as they come; what is deeper begins anew under the next one. */
  private int nextNumber(XWPFParagraph paragraph) {
    BigInteger depth = depth(paragraph);
    List<BigInteger> place = List.of(paragraph.getNumID(), depth);
    numbers
        .keySet()
        .removeIf(other -> other.get(0).equals(place.get(0)) && other.get(1).compareTo(depth) > 0);
    return numbers.merge(place, 1, Integer::sum);
  }

  /** The name of the style, or of the one it is based on that says more. */
  private String styleOf(XWPFParagraph paragraph) {
    if (paragraph.getStyle() == null || document.getStyles() == null) {
      return "";
    }
    XWPFStyle style = document.getStyles().getStyle(paragraph.getStyle());
    List<XWPFStyle> chain =
        style == null ? List.of() : document.getStyles().getUsedStyleList(style);
    for (XWPFStyle each : chain) {
      String name = each.getName() == null ? "" : each.getName().toLowerCase(Locale.ROOT);
      if (HEADING.matcher(name).matches() || LIST.matcher(name).matches()) {
        return name;
      }
    }
    return "";
  }
}
