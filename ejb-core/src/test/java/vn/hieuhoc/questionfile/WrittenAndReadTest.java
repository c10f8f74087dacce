package vn.hieuhoc.questionfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.support.VietnameseText;

/** What was written reads back the same, whatever signs stand in it. */
class WrittenAndReadTest {

  private static final Set<String> TOPICS = Set.of("ao-tom", "so-1");

  /** Signs that mean something in one of the formats stand in every other text. */
  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("abđờịŨ 19~=#{}:\\%&<>'\"]/*-.,;?!|_$@")
        .ofMinLength(1)
        .ofMaxLength(25)
        .map(VietnameseText::tidy)
        .filter(text -> !text.isBlank());
  }

  private static Arbitrary<String> plainText() {
    return text().map(text -> text.replaceAll("[|\\[\\]]", "x"));
  }

  private static Arbitrary<BigDecimal> points() {
    return Arbitraries.bigDecimals().between(new BigDecimal("0.25"), BigDecimal.TEN).ofScale(2);
  }

  private static Arbitrary<String> told() {
    return text().injectNull(0.5);
  }

  private static Arbitrary<QuestionContent> choosing() {
    return Combinators.combine(
            text(),
            points(),
            text().list().uniqueElements().ofMinSize(2).ofMaxSize(6),
            told(),
            Arbitraries.integers().between(0, 62),
            Arbitraries.of(true, false))
        .as(
            (prompt, points, texts, told, mask, partial) -> {
              boolean several = mask > 5;
              List<Choice> choices =
                  IntStream.range(0, texts.size())
                      .mapToObj(
                          i ->
                              new Choice(
                                  null,
                                  texts.get(i),
                                  several
                                      ? i == 0 || (mask >> i & 1) == 1
                                      : i == mask % texts.size(),
                                  i == 1 ? told : null))
                      .toList();
              return QuestionContent.choosing(
                  several ? QuestionKind.MULTIPLE_CHOICE : QuestionKind.SINGLE_CHOICE,
                  prompt,
                  points,
                  choices,
                  several && partial,
                  told);
            });
  }

  private static Arbitrary<QuestionContent> truth() {
    return Combinators.combine(text(), points(), Arbitraries.of(true, false), told(), told())
        .as(
            (prompt, points, truth, one, two) ->
                QuestionContent.trueFalse(prompt, points, truth, one, two, one));
  }

  private static Arbitrary<QuestionContent> written() {
    return Combinators.combine(
            text(), points(), text().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
        .as(
            (prompt, points, accepted, marks) ->
                QuestionContent.written(prompt, points, accepted, marks, prompt));
  }

  private static Arbitrary<QuestionContent> number() {
    Arbitrary<BigDecimal> any =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-9999"), new BigDecimal("9999"))
            .ofScale(3);
    return Combinators.combine(text(), points(), any, any.map(BigDecimal::abs).injectNull(0.3))
        .as(
            (prompt, points, right, off) ->
                QuestionContent.number(prompt, points, right.toPlainString(), off, null));
  }

  private static Arbitrary<QuestionContent> matching() {
    return Combinators.combine(
            text(),
            points(),
            text().list().uniqueElements().ofMinSize(2).ofMaxSize(5),
            text().list().ofMinSize(5).ofMaxSize(5),
            text().list().ofMaxSize(2),
            Arbitraries.of(true, false))
        .as(
            (prompt, points, left, right, others, partial) ->
                QuestionContent.matching(
                    prompt,
                    points,
                    IntStream.range(0, left.size())
                        .mapToObj(i -> Part.pair(left.get(i), right.get(i)))
                        .toList(),
                    others,
                    partial,
                    null));
  }

  private static Arbitrary<QuestionContent> ordering() {
    return Combinators.combine(
            text(), points(), text().list().uniqueElements().ofMinSize(2).ofMaxSize(6), told())
        .as(
            (prompt, points, steps, told) ->
                QuestionContent.ordering(prompt, points, steps, told == null, told));
  }

  private static Arbitrary<QuestionContent> gaps() {
    return Combinators.combine(
            plainText().map(t -> t.replaceAll("[{}]", "x")),
            plainText().list().ofMinSize(1).ofMaxSize(3),
            plainText().list().ofMinSize(1).ofMaxSize(2),
            points(),
            Arbitraries.of(true, false))
        .as(
            (words, one, two, points, marks) ->
                QuestionContent.gaps(
                    words + " [" + String.join("|", one) + "] và [" + String.join("|", two) + "].",
                    points,
                    marks,
                    !marks,
                    words));
  }

  private static Arbitrary<QuestionContent> essay() {
    return Combinators.combine(
            text(),
            text().list().uniqueElements().ofMinSize(1).ofMaxSize(4),
            points().list().ofMinSize(4).ofMaxSize(4))
        .as(
            (prompt, lines, points) ->
                QuestionContent.essay(
                    prompt,
                    IntStream.range(0, lines.size())
                        .mapToObj(i -> Part.rubric(lines.get(i), points.get(i)))
                        .toList(),
                    null));
  }

  @Provide
  Arbitrary<List<QuestionContent>> questions() {
    return Arbitraries.oneOf(
            choosing(), truth(), written(), number(), matching(), ordering(), gaps(), essay())
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 600)
  void moodleXml(@ForAll("questions") List<QuestionContent> questions) {
    check(QuestionFormat.MOODLE_XML, questions);
  }

  @Property(tries = 600)
  void gift(@ForAll("questions") List<QuestionContent> questions) {
    check(
        QuestionFormat.GIFT,
        questions.stream().filter(q -> QuestionFiles.canWrite(QuestionFormat.GIFT, q)).toList());
  }

  private static void check(QuestionFormat format, List<QuestionContent> questions) {
    StringBuilder file = new StringBuilder(QuestionFiles.head(format));
    questions.forEach(q -> file.append(QuestionFiles.write(format, q, TOPICS)));
    file.append(QuestionFiles.foot(format));

    List<FileQuestion> read = QuestionFilesTest.read(format, file.toString());

    assertThat(
            read.stream()
                .map(q -> q.content() == null ? (Object) q.problem() : q.content().fingerprint())
                .toList())
        .as(file.toString())
        .isEqualTo(fingerprints(questions));
    assertThat(read).allSatisfy(q -> assertThat(q.topics()).isEqualTo(TOPICS));
    assertThat(read).allSatisfy(q -> assertThat(q.notes()).isEmpty());
  }

  private static List<Object> fingerprints(List<QuestionContent> questions) {
    return questions.stream().map(q -> (Object) q.fingerprint()).toList();
  }
}
