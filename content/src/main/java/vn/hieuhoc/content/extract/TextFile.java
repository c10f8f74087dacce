package vn.hieuhoc.content.extract;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.hieuhoc.material.ReadingText.ReadingBlock;
import vn.hieuhoc.material.ReadingText.ReadingBlock.Kind;
import vn.hieuhoc.material.ReadingText.ReadingPlace;

/**
 * The words of a file as they are kept beside it: zipped lines, the first letter saying what a line
 * is. {@code =} a place with number and label, {@code 1} to {@code 4} a heading, {@code .} a
 * paragraph, {@code -} an item, {@code |} a row of a table.
 */
public final class TextFile {

  private static final String FIRST_LINE = "hieuhoc-text 1";

  private TextFile() {}

  /** Writes places and blocks one after the other. */
  static final class Writer implements Closeable {

    private final BufferedWriter out;

    Writer(Path file) throws IOException {
      out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8));
      line(FIRST_LINE);
    }

    void place(int number, String label) throws IOException {
      line("=" + number + "\t" + (label == null ? "" : escape(label)));
    }

    void heading(int level, String text) throws IOException {
      line(Math.max(1, Math.min(level, 4)) + escape(text));
    }

    void paragraph(String text) throws IOException {
      line("." + escape(text));
    }

    void item(String text) throws IOException {
      line("-" + escape(text));
    }

    void row(List<String> cells) throws IOException {
      StringBuilder row = new StringBuilder("|");
      for (int i = 0; i < cells.size(); i++) {
        row.append(i == 0 ? "" : "\t").append(escape(cells.get(i)));
      }
      line(row.toString());
    }

    private void line(String line) throws IOException {
      out.write(line);
      out.write('\n');
    }

    private static String escape(String text) {
      return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Reads places one after the other. */
  public static final class Reader implements Closeable {

    private final BufferedReader in;
    private String ahead;

    /** Opens the text of a file. */
    public Reader(Path file) throws IOException {
      in =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file), 1 << 13),
                  StandardCharsets.UTF_8));
      if (!FIRST_LINE.equals(in.readLine())) {
        in.close();
        throw new IOException("Not a text of ours: " + file.getFileName());
      }
      ahead = in.readLine();
    }

    /** The next place, or null at the end. */
    public ReadingPlace next() throws IOException {
      if (ahead == null) {
        return null;
      }
      String[] head = ahead.substring(1).split("\t", 2);
      List<ReadingBlock> blocks = new ArrayList<>();
      List<List<String>> rows = new ArrayList<>();
      ahead = in.readLine();
      while (ahead != null && ahead.charAt(0) != '=') {
        char kind = ahead.charAt(0);
        String text = ahead.substring(1);
        if (kind == '|') {
          rows.add(List.of(text.split("\t", -1)));
        } else {
          endTable(rows, blocks);
          blocks.add(block(kind, text));
        }
        ahead = in.readLine();
      }
      endTable(rows, blocks);
      String label = head.length > 1 && !head[1].isEmpty() ? head[1] : null;
      return new ReadingPlace(Integer.parseInt(head[0]), label, blocks);
    }

    /** Number of the place that comes next, or 0 at the end. */
    public int nextNumber() {
      return ahead == null ? 0 : Integer.parseInt(ahead.substring(1, ahead.indexOf('\t')));
    }

    /** Passes over a place without building it; false at the end. */
    public boolean skip() throws IOException {
      if (ahead == null) {
        return false;
      }
      do {
        ahead = in.readLine();
      } while (ahead != null && ahead.charAt(0) != '=');
      return true;
    }

    private static ReadingBlock block(char kind, String text) {
      return switch (kind) {
        case '.' -> new ReadingBlock(Kind.PARAGRAPH, 0, text, List.of());
        case '-' -> new ReadingBlock(Kind.ITEM, 0, text, List.of());
        default -> new ReadingBlock(Kind.HEADING, kind - '0', text, List.of());
      };
    }

    private static void endTable(List<List<String>> rows, List<ReadingBlock> blocks) {
      if (!rows.isEmpty()) {
        blocks.add(new ReadingBlock(Kind.TABLE, 0, "", rows));
        rows.clear();
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
