package vn.hieuhoc.deploy.demo.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** An e-book: a cover page, one file a chapter, and a table of contents. */
final class EpubFile implements FileMaker {

  private static final String STYLE =
      """
      body { line-height: 1.6; margin: 5% }
      h1, h2, h3 { line-height: 1.3 }
      table { border-collapse: collapse; width: 100% }
      th, td { border: 1px solid #888; padding: 0.3em 0.5em; text-align: left; vertical-align: top }
      """;

  private record Chapter(String title, String html) {}

  @Override
  public byte[] make(Manuscript manuscript) {
    List<Chapter> chapters = chapters(manuscript);
    StableZip book =
        new StableZip()
            .addStored("mimetype", "application/epub+zip")
            .add("META-INF/container.xml", container())
            .add("EPUB/package.opf", packageFile(manuscript, chapters))
            .add("EPUB/nav.xhtml", contents(manuscript, chapters))
            .add("EPUB/style.css", STYLE);
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      book.add("EPUB/" + fileName(i), page(manuscript, chapter.title(), chapter.html()));
    }
    return book.bytes();
  }

  private static List<Chapter> chapters(Manuscript manuscript) {
    List<Chapter> chapters = new ArrayList<>();
    String title = manuscript.title();
    Document current = new Document();
    for (Node block : Markdown.children(Markdown.parse(manuscript.text()))) {
      if (block instanceof Heading heading && heading.getLevel() == 2) {
        chapters.add(new Chapter(title, Markdown.html(current, manuscript.passages())));
        title = Markdown.words(block);
        current = new Document();
      }
      current.appendChild(block);
    }
    String imprint = "<p>" + Markdown.escape(manuscript.imprint()) + "</p>";
    chapters.add(new Chapter(title, Markdown.html(current, manuscript.passages()) + imprint));
    return chapters;
  }

  private static String fileName(int chapter) {
    return String.format(java.util.Locale.ROOT, "chapter-%02d.xhtml", chapter);
  }

  private static String container() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>
        """;
  }

  private static String packageFile(Manuscript manuscript, List<Chapter> chapters) {
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      items.append(
          String.format(
              java.util.Locale.ROOT,
              "    <item id=\"c%d\" href=\"%s\" media-type=\"application/xhtml+xml\"/>\n",
              i,
              fileName(i)));
      spine.append(String.format(java.util.Locale.ROOT, "    <itemref idref=\"c%d\"/>\n", i));
    }
    UUID identity = UUID.nameUUIDFromBytes(manuscript.title().getBytes(StandardCharsets.UTF_8));
    return String.format(
        java.util.Locale.ROOT,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%s">
          <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">urn:uuid:%s</dc:identifier>
            <dc:title>%s</dc:title>
            <dc:language>%s</dc:language>
            <dc:creator>%s</dc:creator>
            <dc:description>%s</dc:description>
            <dc:rights>%s</dc:rights>
            <meta property="dcterms:modified">%s</meta>
          </metadata>
          <manifest>
            <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="style" href="style.css" media-type="text/css"/>
        %s  </manifest>
          <spine>
        %s  </spine>
        </package>
        """,
        manuscript.language(),
        identity,
        Markdown.escape(manuscript.title()),
        manuscript.language(),
        Markdown.escape(manuscript.author()),
        Markdown.escape(manuscript.description()),
        Markdown.escape(manuscript.licence()),
        Manuscript.ISSUED,
        items,
        spine);
  }

  private static String contents(Manuscript manuscript, List<Chapter> chapters) {
    StringBuilder list = new StringBuilder("<nav epub:type=\"toc\" id=\"toc\"><ol>");
    for (int i = 0; i < chapters.size(); i++) {
      list.append(
          String.format(
              java.util.Locale.ROOT,
              "<li><a href=\"%s\">%s</a></li>",
              fileName(i),
              Markdown.escape(chapters.get(i).title())));
    }
    return page(manuscript, manuscript.title(), list.append("</ol></nav>").toString());
  }

  private static String page(Manuscript manuscript, String title, String body) {
    return String.format(
        java.util.Locale.ROOT,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="%1$s" lang="%1$s">
        <head><title>%2$s</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
        <body>
        %3$s
        </body>
        </html>
        """,
        manuscript.language(),
        Markdown.escape(title),
        body);
  }
}
