package vn.hieuhoc.pathtree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.record.Trust;

/** A path is written and read as it is, and what cannot be learnt is refused. */
class PathTreeTest {

  private static final UUID COURSE = UUID.randomUUID();

  private static PathNode course() {
    return PathNode.thing(UUID.randomUUID(), Is.COURSE, COURSE, null, Trust.CONFIRMED);
  }

  private static String whole(String of) {
    return "{\"v\":1,\"path\":{\"is\":\"all\",\"of\":[" + of + "]}}";
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    PathTree tree =
        PathTree.of(
            PathNode.group(
                UUID.randomUUID(),
                Is.ALL,
                "Cả lộ trình",
                null,
                List.of(
                    course(),
                    PathNode.group(
                            UUID.randomUUID(),
                            Is.AT_LEAST,
                            null,
                            1,
                            List.of(
                                PathNode.thing(
                                    UUID.randomUUID(), Is.CLASS, UUID.randomUUID(), 2, null),
                                PathNode.elsewhere(
                                    UUID.randomUUID(), "Bình dân học vụ số", "Bộ Công an", null)))
                        .after(true))));

    assertThat(PathTree.read(tree.json())).isEqualTo(tree);
  }

  @Test
  void learningElsewhereIsNamedAsListsOfItNameIt() {
    String one = whole("{\"is\":\"external\",\"what\":\"Tin học\",\"issuer\":\"Sở Nội vụ\"}");
    String other = whole("{\"is\":\"external\",\"what\":\"TIN HỌC\",\"issuer\":\"sở nội vụ\"}");

    assertThat(PathTree.read(one).leaves().get(0).activity())
        .isEqualTo(PathTree.read(other).leaves().get(0).activity())
        .startsWith("https://hieuhoc.vn/hoc-noi-khac/");
  }

  @Test
  void learningElsewhereIsReadAgainWithTheLongestNamesAndRefusedWithLongerOnes() {
    String longest = "ấ".repeat(140);
    String step = "{\"is\":\"external\",\"what\":\"%s\",\"issuer\":\"%s\"}";
    PathTree tree = PathTree.read(whole(step.formatted(longest, longest)));

    assertThat(PathTree.read(tree.json())).isEqualTo(tree);
    assertThatThrownBy(() -> PathTree.read(whole(step.formatted(longest + "a", "Sở"))))
        .hasMessageContaining("path.elsewhere-long");
    assertThatThrownBy(() -> PathTree.read(whole(step.formatted("Tin học", longest + "a"))))
        .hasMessageContaining("path.elsewhere-long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"is\":\"course\"} | path.not-readable",
        "{\"is\":\"course\",\"course\":\"x\"} | path.not-readable",
        "{\"is\":\"walk\"} | path.not-readable",
        "{\"is\":\"atLeast\",\"count\":0,\"of\":[]} | path.out-of-range",
        "{\"is\":\"atLeast\",\"count\":1.5,\"of\":[]} | path.out-of-range",
        "{\"is\":\"atLeast\",\"count\":1e99999999,\"of\":[]} | path.out-of-range",
        "{\"is\":\"atLeast\",\"of\":[]} | path.out-of-range",
        "{\"is\":\"external\",\"what\":\"Tin học\"} | path.elsewhere-unnamed",
        "{\"is\":\"external\",\"activity\":\"urn:a\"} | path.not-readable",
        "{\"is\":\"all\"} | path.not-readable",
        "7 | path.not-readable"
      })
  void aStepThatSaysNothingIsRefused(String step, String code) {
    assertThatThrownBy(() -> PathTree.read(whole(step))).hasMessageContaining(code);
  }

  @Test
  void aPathIsNoStepOfItsOwnAndNothingIsTooDeepOrTooLong() {
    String deep = "{\"is\":\"all\",\"of\":[".repeat(9) + "]}".repeat(9);
    String step = "{\"is\":\"external\",\"activity\":\"urn:%d\",\"title\":\"Bước\"}";
    StringBuilder many = new StringBuilder(step.replace("%d", "0"));
    for (int i = 1; i <= 100; i++) {
      many.append(',').append(step.replace("%d", "" + i));
    }

    assertThatThrownBy(() -> PathTree.read(whole("{\"is\":\"path\",\"path\":\"" + COURSE + "\"}")))
        .hasMessageContaining("path.not-readable");
    assertThatThrownBy(() -> PathTree.read(whole(deep))).hasMessageContaining("path.too-deep");
    assertThatThrownBy(() -> PathTree.read(whole(many.toString())))
        .hasMessageContaining("path.too-long");
    assertThatThrownBy(() -> PathTree.read("{\"v\":1}")).hasMessageContaining("path.not-readable");
    assertThatThrownBy(() -> PathTree.read("[")).hasMessageContaining("path.not-readable");
  }

  @Test
  void theSameCourseStandsOnceInAPath() {
    PathTree tree = PathTree.empty();
    PathTree one = tree.with(tree.root().id(), course());

    assertThatThrownBy(() -> one.with(one.root().id(), course()))
        .hasMessageContaining("path.step-twice");
  }

  @Test
  void aGroupIsPublishedOnlyWhenItCanBeDone() {
    PathTree empty = PathTree.empty();
    PathTree two =
        PathTree.of(PathNode.group(UUID.randomUUID(), Is.AT_LEAST, null, 2, List.of(course())));

    assertThatThrownBy(empty::requireWhole).hasMessageContaining("path.empty-group");
    assertThatThrownBy(two::requireWhole).hasMessageContaining("path.out-of-reach");
  }

  @Test
  void stepsAreMovedAndTakenOutById() {
    PathTree tree = PathTree.empty();
    PathNode first = PathNode.named(UUID.randomUUID(), "Một", "urn:1", null);
    PathNode second = PathNode.named(UUID.randomUUID(), "Hai", "urn:2", null);
    PathTree both = tree.with(tree.root().id(), first).with(tree.root().id(), second);

    assertThat(both.raised(second.id()).steps()).containsExactly(second, first);
    assertThat(both.raised(first.id())).isEqualTo(both);
    assertThat(both.without(first.id()).steps()).containsExactly(second);
    assertThat(both.turned(second.id()).find(second.id()).orElseThrow().after()).isTrue();
    assertThatThrownBy(() -> both.without(UUID.randomUUID()))
        .hasMessageContaining("path.unknown-step");
    assertThatThrownBy(() -> both.without(both.root().id()))
        .hasMessageContaining("path.unknown-step");
  }
}
