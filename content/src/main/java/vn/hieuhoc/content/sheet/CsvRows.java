package vn.hieuhoc.content.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hieuhoc.sheet.RowSource;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRefused;
import vn.hieuhoc.sheet.SheetRow;

/**
 * The rows of a text whose cells are set apart by commas, semicolons or tabs: in UTF-8, or in
 * UTF-16 when it says so at its beginning. Any other encoding cannot be told from a mistake and is
 * refused.
 */
final class CsvRows implements RowSource {

  private static final int SNIFFED = 1 << 16;
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_OF_A_ROW = 1 << 20;
  private static final char[] DELIMITERS = {',', ';', '\t'};

  private final RowReader signs;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private long row;

  CsvRows(Path file) throws IOException {
    char delimiter = delimiter(file);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    signs = new RowReader(reader(file));
    parser = CSVParser.parse(signs, format);
    records = parser.iterator();
  }

  /**
   * Lets no row be longer than any row can be: behind a quote that is never closed the rest of the
   * file would be one cell, and held in memory.
   */
  private static final class RowReader extends FilterReader {

    private long sinceRow;

    RowReader(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int sign = super.read();
      count(sign < 0 ? 0 : 1);
      return sign;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
      int came = super.read(into, from, most);
      count(Math.max(0, came));
      return came;
    }

    private void count(int came) throws IOException {
      sinceRow += came;
      if (sinceRow > MOST_OF_A_ROW) {
        throw new IOException("A row without end");
      }
    }
  }

  /** Reads a text to its end: how many rows it has. */
  static int count(Path file, int most) throws IOException {
    int rows = 0;
    try (CsvRows all = new CsvRows(file)) {
      while (all.next() != null && rows <= most) {
        rows++;
      }
    }
    return rows;
  }

  @Override
  public SheetRow next() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CSVRecord record = records.next();
      signs.sinceRow = 0;
      row++;
      List<SheetCell> cells = new ArrayList<>();
      for (int i = 0; i < Math.min(MOST_COLUMNS, record.size()); i++) {
        String text = record.get(i);
        if (text.length() > WorkbookCheck.MOST_OF_A_CELL) {
          throw WorkbookCheck.longCell((int) row);
        }
        if (text.indexOf('\0') >= 0) {
          throw new SheetRefused("import.file-unreadable");
        }
        cells.add(SheetCell.of(text));
      }
      return new SheetRow((int) row, cells);
    } catch (UncheckedIOException | IllegalStateException failure) {
      throw failure.getCause() instanceof CharacterCodingException
          ? new SheetRefused("import.file-encoding", row + 1)
          : new SheetRefused("import.file-quotes", row + 1);
    }
  }

  /** The sign that sets cells apart is the one most often found in the first line. */
  private static char delimiter(Path file) throws IOException {
    char[] head = new char[SNIFFED];
    int read;
    try (Reader reader = reader(file)) {
      read = reader.read(head);
    } catch (CharacterCodingException otherEncoding) {
      throw new SheetRefused("import.file-encoding", 1);
    }
    String text = read <= 0 ? "" : new String(head, 0, read);
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    char best = ',';
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long found = line.chars().filter(sign -> sign == delimiter).count();
      if (found > most) {
        most = found;
        best = delimiter;
      }
    }
    return best;
  }

  private static Reader reader(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), SNIFFED);
    in.mark(4);
    byte[] mark = in.readNBytes(3);
    in.reset();
    Charset charset = StandardCharsets.UTF_8;
    int skipped = 0;
    if (mark.length >= 2 && (mark[0] & 0xff) == 0xff && (mark[1] & 0xff) == 0xfe) {
      charset = StandardCharsets.UTF_16LE;
      skipped = 2;
    } else if (mark.length >= 2 && (mark[0] & 0xff) == 0xfe && (mark[1] & 0xff) == 0xff) {
      charset = StandardCharsets.UTF_16BE;
      skipped = 2;
    } else if (mark.length == 3 && mark[0] == (byte) 0xef && mark[1] == (byte) 0xbb) {
      skipped = 3;
    }
    in.skipNBytes(skipped);
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
