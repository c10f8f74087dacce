package vn.hieuhoc.browser.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small documents as a centre has them: real files of their kind. */
final class Documents {

  private static final int SIZE = 12;
  private static final int MARGIN = 40;
  private static final int LEADING = 20;

  private Documents() {}

  /** A PDF with one list of lines a page. */
  static FilePayload pdf(String name, List<List<String>> pages) {
    try (PDDocument document = new PDDocument();
        InputStream letters =
            Documents.class.getResourceAsStream("/demo/fonts/NotoSans-Regular.ttf")) {
      PDType0Font font = PDType0Font.load(document, letters);
      for (List<String> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, SIZE);
          content.setLeading(LEADING);
          content.newLineAtOffset(MARGIN, PDRectangle.A5.getHeight() - MARGIN);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new FilePayload(name, "application/pdf", bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word document. */
  static FilePayload docx(String name, List<String> paragraphs) {
    try (XWPFDocument document = new XWPFDocument()) {
      paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return new FilePayload(
          name,
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A film of about three seconds, recorded from a moving picture in the browser. */
  static FilePayload mp4(String name, Page blank) {
    Object film =
        blank.evaluate(
            """
            () => new Promise((done, failed) => {
              const canvas = document.createElement('canvas');
              canvas.width = 320; canvas.height = 180;
              const pen = canvas.getContext('2d');
              let frame = 0;
              const draw = setInterval(() => {
                pen.fillStyle = `hsl(${frame * 12}, 60%, 40%)`; pen.fillRect(0, 0, 320, 180);
                pen.fillStyle = 'white'; pen.fillRect(frame * 8 % 320, 60, 40, 40); frame += 1;
              }, 40);
              const camera = new MediaRecorder(canvas.captureStream(25), {mimeType: 'video/mp4'});
              const parts = [];
              camera.ondataavailable = part => {
                parts.push(part.data);
                if (frame > 75 && camera.state === 'recording') { camera.stop(); }
              };
              camera.onerror = failed;
              camera.onstop = async () => {
                clearInterval(draw);
                const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
                let text = ''; bytes.forEach(one => text += String.fromCharCode(one));
                done(btoa(text));
              };
              camera.start(200);
            })
            """);
    return new FilePayload(name, "video/mp4", Base64.getDecoder().decode(film.toString()));
  }
}
