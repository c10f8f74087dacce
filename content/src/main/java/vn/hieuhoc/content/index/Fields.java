package vn.hieuhoc.content.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** The fields of the index. Words stand in three forms each, see {@link VietnameseAnalyzer}. */
final class Fields {

  /** Raise it whenever what is written changes: the index is then built again. */
  static final String FORMAT = "hieuhoc-index 1";

  static final String ID = "id";
  static final String ENTRY = "entry";
  static final String KIND = "kind";
  static final String TOPIC = "topic";
  static final String UNIT = "unit";
  static final String LANGUAGE = "language";
  static final String FORMAT_NAME = "format";
  static final String WEIGHT = "weight";
  static final String PUBLISHED = "published";
  static final String SIZE = "size";
  static final String GENERATION = "generation";
  static final String NUMBERED = "numbered";

  /** Fields of a passage: the entry it belongs to, its words as written, its place. */
  static final String PASSAGE_OF = "of";

  static final String PASSAGE_TEXT = "passage_text";
  static final String PASSAGE_PLACE = "place";

  /** Words of an entry, and of a passage. */
  static final Words TITLE = new Words("title");

  static final Words ABOUT = new Words("about");
  static final Words BODY = new Words("body");
  static final Words PASSAGE = new Words("passage");

  static final String TITLE_TEXT = "title_text";
  static final String SUMMARY_TEXT = "summary_text";

  private Fields() {}

  /** One text in its three forms. */
  record Words(String folded, String exact, String pairs) {
    Words(String name) {
      this(name, name + "_exact", name + "_pairs");
    }
  }

  /** The analyzer of every field. */
  static Analyzer analyzer() {
    Analyzer folded = new VietnameseAnalyzer(VietnameseAnalyzer.Form.FOLDED);
    Analyzer exact = new VietnameseAnalyzer(VietnameseAnalyzer.Form.EXACT);
    Analyzer pairs = new VietnameseAnalyzer(VietnameseAnalyzer.Form.PAIRS);
    Map<String, Analyzer> byField = new HashMap<>();
    for (Words words : List.of(TITLE, ABOUT, BODY, PASSAGE)) {
      byField.put(words.folded(), folded);
      byField.put(words.exact(), exact);
      byField.put(words.pairs(), pairs);
    }
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return byField.getOrDefault(field, folded);
      }
    };
  }
}
