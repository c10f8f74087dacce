package vn.hieuhoc.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Small files of every format, good ones and bad ones, made on the spot. */
public final class SampleFiles {

  private SampleFiles() {}

  /** A PDF with one line on each page. */
  public static byte[] pdf(String... pages) {
    return bytes(out -> writePdf(out, null, pages));
  }

  /** A PDF that opens only with a password. */
  public static byte[] lockedPdf(String password) {
    return bytes(out -> writePdf(out, password, "Bí mật"));
  }

  private static void writePdf(OutputStream out, String password, String... pages)
      throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream face =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDType0Font font = PDType0Font.load(document, face);
      for (String words : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset(50, 700);
          content.showText(words);
          content.endText();
        }
      }
      if (password != null) {
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
      }
      document.save(out);
    }
  }

  /** A Word document with a heading, a paragraph and a table. */
  public static byte[] docx(String heading, String paragraph, String... cells) {
    return bytes(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading1");
            style.addNewName().setVal("heading 1");
            XWPFStyle heading1 = new XWPFStyle(style);
            heading1.setType(STStyleType.PARAGRAPH);
            document.createStyles().addStyle(heading1);
            XWPFParagraph title = document.createParagraph();
            title.setStyle("Heading1");
            title.createRun().setText(heading);
            document.createParagraph().createRun().setText(paragraph);
            if (cells.length > 0) {
              XWPFTable table = document.createTable(1, cells.length);
              for (int i = 0; i < cells.length; i++) {
                table.getRow(0).getCell(i).setText(cells[i]);
              }
            }
            document.write(out);
          }
        });
  }

  /** Slides with one text each. */
  public static byte[] pptx(String... slides) {
    return bytes(
        out -> {
          try (XMLSlideShow show = new XMLSlideShow()) {
            for (String words : slides) {
              XSLFSlide slide = show.createSlide();
              XSLFTextBox box = slide.createTextBox();
              box.setText(words);
            }
            show.write(out);
          }
        });
  }

  /** A workbook; each sheet has its name and one row of cells. */
  public static byte[] xlsx(Map<String, String[]> sheets) {
    return bytes(
        out -> {
          try (XSSFWorkbook book = new XSSFWorkbook()) {
            sheets.forEach(
                (name, cells) -> {
                  XSSFSheet sheet = book.createSheet(name);
                  var row = sheet.createRow(0);
                  for (int i = 0; i < cells.length; i++) {
                    row.createCell(i).setCellValue(cells[i]);
                  }
                });
            book.write(out);
          }
        });
  }

  /** A workbook with one row, filled as the caller wants it. */
  public static byte[] xlsxRow(BiConsumer<XSSFWorkbook, XSSFRow> fill) {
    return bytes(
        out -> {
          try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill.accept(book, book.createSheet("Tờ").createRow(0));
            book.write(out);
          }
        });
  }

  /** A new Office document under a password: an old container with the new one inside. */
  public static byte[] lockedDocx() {
    return bytes(
        out -> {
          try (POIFSFileSystem container = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword("khoa");
            try (OutputStream inside = encryptor.getDataStream(container)) {
              inside.write(docx("Kín", "Không ai đọc được"));
            } catch (java.security.GeneralSecurityException impossible) {
              throw new IOException(impossible);
            }
            container.writeFilesystem(out);
          }
        });
  }

  /** A book of chapters, each with a title and a paragraph. */
  public static byte[] epub(Map<String, String> chapters) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8("application/epub+zip"));
    parts.put(
        "META-INF/container.xml",
        utf8(
            "<?xml version=\"1.0\"?><container version=\"1.0\""
                + " xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile"
                + " full-path=\"OEBPS/book.opf\""
                + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>"));
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> chapter : chapters.entrySet()) {
      number++;
      String id = "c" + number;
      manifest
          .append("<item id=\"")
          .append(id)
          .append("\" href=\"")
          .append(id)
          .append(".xhtml\" media-type=\"application/xhtml+xml\"/>");
      spine.append("<itemref idref=\"").append(id).append("\"/>");
      parts.put(
          "OEBPS/" + id + ".xhtml",
          utf8(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html><html"
                  + " xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><h1>"
                  + chapter.getKey()
                  + "</h1><p>"
                  + chapter.getValue()
                  + "</p></body></html>"));
    }
    parts.put(
        "OEBPS/book.opf",
        utf8(
            "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\""
                + " version=\"3.0\" unique-identifier=\"i\"><metadata"
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier"
                + " id=\"i\">x</dc:identifier><dc:title>Sách</dc:title><dc:language>vi</dc:language>"
                + "</metadata><manifest>"
                + manifest
                + "</manifest><spine>"
                + spine
                + "</spine></package>"));
    return zip(parts);
  }

  /** The smallest zip package that says it is a Word document. */
  public static Map<String, byte[]> bareDocx(String body) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            "<?xml version=\"1.0\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml.document.main+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        utf8(
            "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
    parts.put("word/document.xml", utf8(body));
    return parts;
  }

  /** A body for {@link #bareDocx}. */
  public static String wordBody(String words) {
    return "<?xml version=\"1.0\"?><w:document"
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
        + "<w:r><w:t>"
        + words
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  /** A zip of parts. */
  public static byte[] zip(Map<String, byte[]> parts) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
              zip.putNextEntry(new ZipEntry(part.getKey()));
              zip.write(part.getValue());
              zip.closeEntry();
            }
          }
        });
  }

  /** Silence of that many frames of 128 kbit/s at 44.1 kHz, 26 ms each. */
  public static byte[] mp3(int frames) {
    return bytes(
        out -> {
          byte[] frame = new byte[417];
          frame[0] = (byte) 0xFF;
          frame[1] = (byte) 0xFB;
          frame[2] = (byte) 0x90;
          for (int i = 0; i < frames; i++) {
            out.write(frame);
          }
        });
  }

  /** A film that shows nothing for that many seconds. */
  public static byte[] mp4(int seconds) {
    ByteBuffer header = ByteBuffer.allocate(100);
    header.putInt(12, 1000).putInt(16, seconds * 1000);
    return join(
        box("ftyp", utf8("isom\0\0\2\0isommp42")),
        box("moov", box("mvhd", header.array())),
        box("mdat", new byte[64]));
  }

  private static byte[] box(String type, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .put(content)
        .array();
  }

  /** A picture that claims to be that wide and high. */
  public static byte[] png(int width, int height) {
    ByteBuffer size = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8);
    return join(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
        chunk("IHDR", size.array()),
        chunk("IDAT", new byte[20]),
        chunk("IEND", new byte[0]));
  }

  private static byte[] chunk(String type, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(type.getBytes(StandardCharsets.US_ASCII));
    crc.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .put(content)
        .putInt((int) crc.getValue())
        .array();
  }

  /** A photograph that claims to be that wide and high. */
  public static byte[] jpeg(int width, int height) {
    ByteBuffer frame = ByteBuffer.allocate(21);
    frame.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 15, 8});
    frame.putShort((short) height).putShort((short) width).put(new byte[8]);
    frame.put(new byte[] {(byte) 0xFF, (byte) 0xD9});
    return frame.array();
  }

  /** Characters as UTF-8. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One after the other. */
  public static byte[] join(byte[]... parts) {
    return bytes(
        out -> {
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }

  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
