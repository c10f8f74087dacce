package vn.hieuhoc.content.extract;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The chapters of an electronic book, in reading order. Its lists are read by a parser that knows
 * neither entities nor document types, so nothing outside the book is ever asked for.
 */
final class Book implements Closeable {

  private static final int LONGEST_LIST = 4 << 20;
  private static final int LONGEST_CHAPTER = 8 << 20;

  private final ZipFile zip;
  private final List<String> chapters = new ArrayList<>();

  Book(Path file) throws IOException {
    zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    try {
      readOrder();
    } catch (IOException | RuntimeException broken) {
      zip.close();
      throw broken;
    }
  }

  List<String> chapters() {
    return chapters;
  }

  /** A chapter as a page. */
  String page(String chapter) throws IOException {
    return read(chapter, LONGEST_CHAPTER);
  }

  private void readOrder() throws IOException {
    Element root = xml("META-INF/container.xml").selectFirst("rootfile[full-path]");
    if (root == null) {
      throw new IOException("The book does not say where its list is");
    }
    String list = root.attr("full-path");
    String folder = list.substring(0, list.lastIndexOf('/') + 1);
    Document pack = xml(list);
    for (Element line : pack.select("spine > itemref[idref]")) {
      Element item = pack.getElementById(line.attr("idref"));
      if (item != null && item.attr("media-type").contains("html")) {
        String name = URLDecoder.decode(item.attr("href"), StandardCharsets.UTF_8);
        String path = Path.of("/" + folder + name).normalize().toString().substring(1);
        if (zip.getEntry(path) != null) {
          chapters.add(path);
        }
      }
    }
    if (chapters.isEmpty()) {
      throw new IOException("The book has no chapter");
    }
  }

  private Document xml(String part) throws IOException {
    return Jsoup.parse(read(part, LONGEST_LIST), "", Parser.xmlParser());
  }

  private String read(String part, int most) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException("The book lacks " + part);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
