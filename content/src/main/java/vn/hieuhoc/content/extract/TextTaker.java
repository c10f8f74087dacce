package vn.hieuhoc.content.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.hieuhoc.material.MaterialFormat;

/** Takes the words out of one file. Runs in the process that may die of it. */
final class TextTaker {

  /** Numbers in sheets are written as they are read here: 1.234,5. */
  private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

  private TextTaker() {}

  /** How much was taken. */
  record Taken(int places, int characters) {}

  static Taken take(MaterialFormat format, Path file, Path text, Path cleaned)
      throws IOException, SAXException, TikaException {
    try (TextFile.Writer writer = new TextFile.Writer(text)) {
      BlockHandler blocks = new BlockHandler(writer, format);
      try {
        switch (format) {
          case TXT -> LinesText.read(PlainText.read(file), blocks);
          case HTML -> {
            String page = PlainText.readPage(file);
            Files.writeString(cleaned, HtmlCleaner.clean(page), StandardOpenOption.CREATE);
            parse(new JSoupParser(), page, blocks);
          }
          case EPUB -> book(file, blocks);
          case PDF -> PdfText.read(file, blocks);
          case DOCX -> WordText.read(file, blocks);
          case PPTX -> SlidesText.read(file, blocks);
          case XLSX -> parse(new OOXMLParser(), file, blocks);
          default -> throw new TikaException("No words in " + format);
        }
      } catch (BlockHandler.Enough enough) {
        blocks.endDocument();
      }
      return new Taken(blocks.places(), blocks.characters());
    }
  }

  private static void book(Path file, BlockHandler blocks)
      throws IOException, SAXException, TikaException {
    try (Book book = new Book(file)) {
      for (String chapter : book.chapters()) {
        blocks.chapter();
        parse(new JSoupParser(), book.page(chapter), blocks);
      }
    }
  }

  private static void parse(Parser parser, Path file, ContentHandler handler)
      throws IOException, SAXException, TikaException {
    try (InputStream in = TikaInputStream.get(file)) {
      parser.parse(in, handler, new Metadata(), context());
    }
  }

  private static void parse(Parser parser, String page, ContentHandler handler)
      throws IOException, SAXException, TikaException {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, "text/html; charset=UTF-8");
    byte[] bytes = page.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (InputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, handler, metadata, context());
    }
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(false);
    context.set(OfficeParserConfig.class, office);
    context.set(Locale.class, VIETNAM);
    return context;
  }

  /** NFC: half the tools of the world write Vietnamese with loose marks. */
  static String tidy(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Pictures, sounds and files inside a file are not read. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      throw new IllegalStateException("Nothing embedded is read");
    }
  }
}
