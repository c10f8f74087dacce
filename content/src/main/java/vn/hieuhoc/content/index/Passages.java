package vn.hieuhoc.content.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.content.StoreLayout;
import vn.hieuhoc.content.extract.TextFile;
import vn.hieuhoc.content.index.LuceneCatalogue.Passage;
import vn.hieuhoc.material.ReadingText.ReadingBlock;
import vn.hieuhoc.material.ReadingText.ReadingPlace;
import vn.hieuhoc.search.CatalogueEntry;

/** The words of an entry as the index wants them: page by page, from the text beside the file. */
@ApplicationScoped
class Passages {

  private final StoreLayout layout;

  /** For the proxy. */
  protected Passages() {
    this.layout = null;
  }

  @Inject
  Passages(ContentSettings settings) {
    this.layout = new StoreLayout(settings.root());
  }

  Stream of(CatalogueEntry entry) throws IOException {
    Path text = entry.textOf() == null ? null : layout.text(entry.textOf());
    return text == null || !Files.exists(text)
        ? new Stream(null, entry.body())
        : new Stream(new TextFile.Reader(text), entry.body());
  }

  /** One passage after the other. */
  static final class Stream implements Iterator<Passage>, Closeable {

    private final TextFile.Reader reader;
    private final Iterator<String> body;
    private Passage ahead;

    private Stream(TextFile.Reader reader, List<String> body) throws IOException {
      this.reader = reader;
      this.body = body.iterator();
      this.ahead = read();
    }

    @Override
    public boolean hasNext() {
      return ahead != null;
    }

    @Override
    public Passage next() {
      if (ahead == null) {
        throw new NoSuchElementException();
      }
      Passage passage = ahead;
      try {
        ahead = read();
      } catch (IOException broken) {
        throw new UncheckedIOException("The text beside a file cannot be read", broken);
      }
      return passage;
    }

    private Passage read() throws IOException {
      ReadingPlace place = reader == null ? null : reader.next();
      if (place != null) {
        return new Passage(place.number(), words(place));
      }
      return body.hasNext() ? new Passage(0, body.next()) : null;
    }

    @Override
    public void close() throws IOException {
      if (reader != null) {
        reader.close();
      }
    }
  }

  private static String words(ReadingPlace place) {
    StringBuilder words = new StringBuilder();
    append(words, place.label());
    for (ReadingBlock block : place.blocks()) {
      append(words, block.text());
      for (List<String> row : block.rows()) {
        append(words, String.join(" · ", row.stream().filter(cell -> !cell.isEmpty()).toList()));
      }
    }
    return words.toString();
  }

  private static void append(StringBuilder words, String text) {
    if (text != null && !text.isEmpty()) {
      words.append(words.isEmpty() ? "" : "\n").append(text);
    }
  }
}
