package vn.hieuhoc.topic;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Brings the topics of {@code data/topics.csv} into the database at every start. */
@Singleton
@Startup
public class ShippedTopics {

  private static final String FILE = "/data/topics.csv";

  @Inject private TopicService topics;

  @PostConstruct
  void takeIn() {
    List<TopicRow> shipped = read();
    if (!topics.byCode().values().containsAll(shipped)) {
      topics.takeIn(shipped);
    }
  }

  static List<TopicRow> read() {
    List<TopicRow> rows = new ArrayList<>();
    try (InputStream in = ShippedTopics.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = cells(line);
        rows.add(
            new TopicRow(cells.get(0), cells.get(1), cells.get(2), Integer.parseInt(cells.get(3))));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
