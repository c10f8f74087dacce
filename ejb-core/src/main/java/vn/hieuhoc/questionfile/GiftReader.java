package vn.hieuhoc.questionfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Refused;

/**
 * Reads GIFT. Questions stand apart by blank lines, so one with an unclosed brace spoils no other.
 */
final class GiftReader {

  private static final String CATEGORY = "$CATEGORY:";
  private static final String HINT = "// hieuhoc:";

  private final Consumer<FileQuestion> taker;
  private final Categories categories;
  private int number;

  private GiftReader(Categories categories, Consumer<FileQuestion> taker) {
    this.categories = categories;
    this.taker = taker;
  }

  static void read(InputStream bytes, Categories categories, Consumer<FileQuestion> taker)
      throws IOException {
    new GiftReader(categories, taker).read(FileText.read(bytes));
  }

  private void read(String text) {
    StringBuilder block = new StringBuilder();
    List<String> hints = new ArrayList<>();
    int begin = 0;
    int at = 0;
    for (String line : (text + "\n").split("\n", -1)) {
      at++;
      String bare = line.strip();
      if (bare.startsWith(HINT)) {
        hints.addAll(Arrays.asList(bare.substring(HINT.length()).strip().split("\\s+")));
      } else if (bare.startsWith(CATEGORY) && block.length() == 0) {
        categories.begin(bare.substring(CATEGORY.length()).strip(), at);
      } else if (bare.isEmpty()) {
        question(block.toString(), begin, hints);
        hints = block.length() == 0 ? hints : new ArrayList<>();
        block.setLength(0);
      } else if (!bare.startsWith("//")) {
        begin = block.length() == 0 ? at : begin;
        block.append(block.length() == 0 ? "" : "\n").append(line);
      }
    }
    question(block.toString(), begin, hints);
  }

  private void question(String block, int line, List<String> hintWords) {
    if (block.isBlank()) {
      return;
    }
    number++;
    GiftBlock gift = new GiftBlock(block, Hints.read(hintWords));
    QuestionContent content = null;
    BusinessException problem = null;
    try {
      content = gift.content();
    } catch (Refused broken) {
      problem = broken;
    }
    Set<String> topics = categories.with(gift.hints().topics());
    taker.accept(
        new FileQuestion(number, line, gift.title(), content, topics, problem, gift.notes()));
  }
}
