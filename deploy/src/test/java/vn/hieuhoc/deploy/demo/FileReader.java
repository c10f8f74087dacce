package vn.hieuhoc.deploy.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.hieuhoc.deploy.demo.file.FileFormat;

/** Opens made files again, as a reader's program would. */
final class FileReader {

  private FileReader() {}

  static String text(FileFormat format, byte[] file) throws IOException {
    return switch (format) {
      case PDF -> {
        try (PDDocument document = Loader.loadPDF(file)) {
          yield new PDFTextStripper().getText(document);
        }
      }
      case DOCX -> {
        try (XWPFWordExtractor words =
            new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
          yield words.getText();
        }
      }
      case PPTX -> {
        try (SlideShowExtractor<?, ?> words =
            new SlideShowExtractor<>(new XMLSlideShow(new ByteArrayInputStream(file)))) {
          words.setNotesByDefault(true);
          yield words.getText();
        }
      }
      case XLSX -> {
        try (XSSFExcelExtractor words =
            new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(file)))) {
          yield words.getText();
        }
      }
      case EPUB -> book(file);
      default -> new String(file, StandardCharsets.UTF_8);
    };
  }

  private static String book(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry first = zip.getNextEntry();
      if (first == null || !first.getName().equals("mimetype")) {
        throw new IOException("An e-book begins with its mimetype");
      }
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("EPUB/chapter-")) {
          text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString().replaceAll("<[^>]*>", " ");
  }

  static int pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getNumberOfPages();
    }
  }

  static String page(byte[] file, int number) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(document);
    }
  }

  static int cell(byte[] file, String sheet, int row, int column) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return (int) workbook.getSheet(sheet).getRow(row).getCell(column).getNumericCellValue();
    }
  }
}
