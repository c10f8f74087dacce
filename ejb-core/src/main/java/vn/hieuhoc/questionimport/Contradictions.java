package vn.hieuhoc.questionimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.questionfile.FileQuestion;
import vn.hieuhoc.support.VietnameseText;

/**
 * Questions of one file that ask the same and contradict each other: what one calls right the other
 * calls wrong, or they accept nothing in common. Questions that share their prompt alone, such as
 * "Choose the right sentence", do not. Pure.
 */
final class Contradictions {

  private Contradictions() {}

  /** For each question that is contradicted, by its number, the first one that does. */
  static Map<Integer, FileQuestion> of(List<FileQuestion> read) {
    Map<String, List<FileQuestion>> groups = new HashMap<>();
    for (FileQuestion question : read) {
      if (question.content() != null) {
        groups.computeIfAbsent(asks(question.content()), asks -> new ArrayList<>()).add(question);
      }
    }
    Map<Integer, FileQuestion> found = new HashMap<>();
    for (List<FileQuestion> group : groups.values()) {
      if (group.size() > 1 && group.get(0).content().kind().hasChoices()) {
        choosing(group, found);
      } else if (group.size() > 1) {
        others(group, found);
      }
    }
    return found;
  }

  private static void choosing(List<FileQuestion> group, Map<Integer, FileQuestion> found) {
    Map<String, FileQuestion> said = new HashMap<>();
    for (FileQuestion question : group) {
      for (Choice choice : question.content().choices()) {
        said.putIfAbsent(choice.correct() + words(choice), question);
      }
    }
    for (FileQuestion question : group) {
      for (Choice choice : question.content().choices()) {
        FileQuestion against = said.get(!choice.correct() + words(choice));
        if (against != null) {
          found.putIfAbsent(question.number(), against);
        }
      }
    }
  }

  private static String words(Choice choice) {
    return choice.text() == null ? choice.id() : choice.text();
  }

  private static void others(List<FileQuestion> group, Map<Integer, FileQuestion> found) {
    FileQuestion first = group.get(0);
    Optional<FileQuestion> against =
        group.stream().filter(each -> differs(first.content(), each.content())).findFirst();
    if (against.isPresent()) {
      for (FileQuestion each : group) {
        found.put(each.number(), differs(first.content(), each.content()) ? first : against.get());
      }
    }
  }

  private static String asks(QuestionContent content) {
    QuestionKind kind = content.kind();
    return (kind == QuestionKind.MULTIPLE_CHOICE ? QuestionKind.SINGLE_CHOICE : kind)
        + " "
        + VietnameseText.fold(content.prompt());
  }

  private static boolean differs(QuestionContent one, QuestionContent other) {
    return switch (one.kind()) {
      case SHORT_ANSWER, NUMERIC -> nothingInCommon(one.accepted(), other.accepted());
      case MATCHING ->
          one.parts().stream()
              .anyMatch(
                  part ->
                      other.parts().stream()
                          .anyMatch(
                              its ->
                                  its.text().equals(part.text())
                                      && nothingInCommon(its.accepted(), part.accepted())));
      case ORDERING -> {
        List<String> steps = texts(one);
        List<String> others = texts(other);
        yield !steps.equals(others) && Set.copyOf(steps).equals(Set.copyOf(others));
      }
      case GAP_FILL ->
          IntStream.range(0, Math.min(one.parts().size(), other.parts().size()))
              .anyMatch(
                  i ->
                      nothingInCommon(
                          one.parts().get(i).accepted(), other.parts().get(i).accepted()));
      default -> false;
    };
  }

  private static boolean nothingInCommon(List<String> some, List<String> others) {
    Set<String> folded = others.stream().map(VietnameseText::fold).collect(Collectors.toSet());
    return some.stream().map(VietnameseText::fold).noneMatch(folded::contains);
  }

  private static List<String> texts(QuestionContent content) {
    return content.parts().stream().map(Part::text).toList();
  }
}
