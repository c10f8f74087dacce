package vn.hieuhoc.content.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import vn.hieuhoc.content.index.Fields.Words;
import vn.hieuhoc.search.CatalogueEntry;
import vn.hieuhoc.search.CatalogueIndex.Found;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueQuery;
import vn.hieuhoc.search.CatalogueQuery.Weight;

/**
 * The index on disk: one writer, searchers that follow it, and a marker that says it was closed
 * properly. What is not committed when the process dies is lost; the missing marker then tells that
 * the index must be built again.
 */
final class LuceneCatalogue implements Closeable {

  private static final String MARKER = "closed-properly";
  private static final int WRITER_MEMORY_MB = 32;
  private static final int PASSAGE_LENGTH = 1_200;
  private static final long GENERATION_STEP = 1;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Finder finder;
  private final boolean complete;
  private volatile long generation;
  private volatile boolean changed;

  private LuceneCatalogue(Path folder, boolean complete) throws IOException {
    this.folder = folder;
    this.complete = complete;
    this.directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer());
    config.setRAMBufferSizeMB(WRITER_MEMORY_MB);
    config.setCommitOnClose(true);
    this.writer = new IndexWriter(directory, config);
    this.searchers = new SearcherManager(writer, new SearcherFactory());
    this.finder = new Finder(searchers);
    this.generation = lastGeneration();
  }

  /**
   * Opens the index of a folder, or starts a new one where it cannot be used.
   *
   * @throws IOException when the disk refuses
   */
  static LuceneCatalogue open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path marker = folder.resolve(MARKER);
    Path format = folder.resolve("format");
    boolean known = Files.exists(format) && Files.readString(format).equals(Fields.FORMAT);
    boolean closed = known && Files.exists(marker);
    Files.deleteIfExists(marker);
    if (!known) {
      empty(folder);
    }
    LuceneCatalogue catalogue;
    try {
      catalogue = new LuceneCatalogue(folder, closed);
    } catch (IOException | IllegalArgumentException unusable) {
      empty(folder);
      catalogue = new LuceneCatalogue(folder, false);
    }
    Files.writeString(format, Fields.FORMAT);
    return catalogue;
  }

  private static void empty(Path folder) throws IOException {
    List<Path> files;
    try (var listing = Files.list(folder)) {
      files = listing.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  /** True when the index was closed properly last time and lacks nothing. */
  boolean isComplete() {
    return complete;
  }

  private long lastGeneration() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> line : data) {
        if (line.getKey().equals(Fields.GENERATION)) {
          return Long.parseLong(line.getValue());
        }
      }
    }
    return 0;
  }

  /** From now on everything written is of a new generation. */
  void beginGeneration() {
    generation += GENERATION_STEP;
    writer.setLiveCommitData(Map.of(Fields.GENERATION, Long.toString(generation)).entrySet());
    finder.forget();
  }

  /** Drops what has not been written since {@link #beginGeneration}. */
  void dropOlderGenerations() throws IOException {
    writer.deleteDocuments(
        LongPoint.newRangeQuery(Fields.GENERATION, Long.MIN_VALUE, generation - GENERATION_STEP));
    commit();
  }

  /**
   * A stretch of an entry's text.
   *
   * @param place number of its page, slide, sheet, chapter or part; 0 when it has none
   * @param text its words
   */
  record Passage(int place, String text) {}

  /** Takes in an entry in place of what was known of it. */
  void put(CatalogueEntry entry, Iterator<Passage> passages) throws IOException {
    String id = idOf(entry.kind(), entry.id());
    List<Document> block = new ArrayList<>();
    Document document = new Document();
    while (passages.hasNext()) {
      Passage passage = passages.next();
      addWords(document, Fields.BODY, passage.text());
      for (String stretch : stretches(passage.text())) {
        block.add(passageDocument(id, passage.place(), stretch));
      }
    }
    fill(document, id, entry);
    block.add(document);
    writer.updateDocuments(new Term(Fields.ID, id), block);
    changed = true;
  }

  /** Forgets an entry. */
  void remove(CatalogueKind kind, UUID id) throws IOException {
    writer.deleteDocuments(new Term(Fields.ID, idOf(kind, id)));
    changed = true;
  }

  /** Makes what was written findable. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Makes what was written durable, if there is anything. */
  void commit() throws IOException {
    if (changed || writer.hasUncommittedChanges()) {
      changed = false;
      writer.commit();
    }
  }

  Found find(CatalogueQuery query) throws IOException {
    return finder.find(query);
  }

  /** How many entries there are. */
  int size() throws IOException {
    return finder.size();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }

  /** Closes and remembers that nothing is missing. */
  void closeComplete() throws IOException {
    close();
    Files.writeString(folder.resolve(MARKER), Fields.FORMAT);
  }

  static String idOf(CatalogueKind kind, UUID id) {
    return kind.name() + ":" + id;
  }

  private void fill(Document document, String id, CatalogueEntry entry) {
    document.add(new StringField(Fields.ID, id, Field.Store.YES));
    document.add(new StringField(Fields.ENTRY, "1", Field.Store.NO));
    document.add(new LongPoint(Fields.GENERATION, generation));
    addValue(document, Fields.KIND, entry.kind().name());
    addValue(document, Fields.UNIT, entry.unitId() == null ? null : entry.unitId().toString());
    addValue(document, Fields.LANGUAGE, entry.language());
    addValue(document, Fields.FORMAT_NAME, entry.format());
    entry
        .topics()
        .forEach(
            topic -> {
              document.add(new StringField(Fields.TOPIC, topic, Field.Store.NO));
              document.add(new SortedSetDocValuesField(Fields.TOPIC, new BytesRef(topic)));
            });
    if (entry.sizeBytes() != null) {
      addValue(document, Fields.WEIGHT, Weight.of(entry.sizeBytes()).name());
      document.add(new NumericDocValuesField(Fields.SIZE, entry.sizeBytes()));
    }
    if (entry.publishedAt() != null) {
      document.add(new NumericDocValuesField(Fields.PUBLISHED, entry.publishedAt().toEpochMilli()));
    }
    document.add(new StoredField(Fields.NUMBERED, entry.numberedPlaces() ? 1 : 0));
    document.add(new StoredField(Fields.TITLE_TEXT, entry.title()));
    addWords(document, Fields.TITLE, entry.title());
    if (entry.summary() != null) {
      document.add(new StoredField(Fields.SUMMARY_TEXT, entry.summary()));
      addWords(document, Fields.ABOUT, entry.summary());
    }
    entry.keywords().forEach(words -> addWords(document, Fields.ABOUT, words));
    entry.body().forEach(words -> addWords(document, Fields.BODY, words));
  }

  private Document passageDocument(String id, int place, String text) {
    Document passage = new Document();
    passage.add(new StringField(Fields.ID, id, Field.Store.NO));
    passage.add(new StringField(Fields.PASSAGE_OF, id, Field.Store.NO));
    passage.add(new LongPoint(Fields.GENERATION, generation));
    passage.add(new StoredField(Fields.PASSAGE_TEXT, text));
    passage.add(new StoredField(Fields.PASSAGE_PLACE, place));
    addWords(passage, Fields.PASSAGE, text);
    return passage;
  }

  private static void addWords(Document document, Words words, String text) {
    document.add(new TextField(words.folded(), text, Field.Store.NO));
    document.add(new TextField(words.exact(), text, Field.Store.NO));
    document.add(new TextField(words.pairs(), text, Field.Store.NO));
  }

  private static void addValue(Document document, String field, String value) {
    if (value != null) {
      document.add(new StringField(field, value, Field.Store.NO));
      document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
  }

  /** Cuts a long text at blanks into stretches short enough to be shown from. */
  static List<String> stretches(String text) {
    List<String> stretches = new ArrayList<>();
    int at = 0;
    while (text.length() - at > PASSAGE_LENGTH) {
      int end = text.lastIndexOf(' ', at + PASSAGE_LENGTH);
      end = end <= at + PASSAGE_LENGTH / 2 ? at + PASSAGE_LENGTH : end;
      if (Character.isHighSurrogate(text.charAt(end - 1))) {
        end++;
      }
      stretches.add(text.substring(at, end));
      at = end;
    }
    String rest = text.substring(at).strip();
    if (!rest.isEmpty()) {
      stretches.add(rest);
    }
    return stretches;
  }
}
