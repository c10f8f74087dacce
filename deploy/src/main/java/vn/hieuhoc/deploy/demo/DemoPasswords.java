package vn.hieuhoc.deploy.demo;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/** Makes passwords that are easy to copy from a screen by hand: four plain words and a number. */
final class DemoPasswords {

  private static final int WORDS = 4;
  private static final int NUMBERS = 1_000;

  private final SecureRandom chance = new SecureRandom();
  private final List<String> words = List.of(DemoResource.text("words.txt").strip().split("\\s+"));

  String next() {
    String joined =
        chance.ints(WORDS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining("-"));
    return String.format(java.util.Locale.ROOT, "%s-%03d", joined, chance.nextInt(NUMBERS));
  }
}
