package vn.hieuhoc.portal.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.portal.help.HelpBacking.Step;
import vn.hieuhoc.portal.support.Texts;

/** Every step has its words, every picture is there, light, and told to those who do not see it. */
class HelpPicturesTest {

  private static final Path RESOURCES = Path.of("src/main/webapp/resources");
  private static final long HEAVIEST = 60_000;

  private final List<Step> steps =
      new HelpBacking().getTopics().stream().flatMap(topic -> topic.steps().stream()).toList();

  @Test
  void everyTopicShowsAPage() {
    assertThat(new HelpBacking().getTopics())
        .allSatisfy(
            topic ->
                assertThat(topic.steps()).extracting(Step::picture).anyMatch(file -> file != null));
  }

  @Test
  void everyPictureIsThereAndLight() {
    assertThat(steps.stream().map(Step::picture).filter(file -> file != null))
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(Files.size(RESOURCES.resolve(file))).isBetween(1L, HEAVIEST));
  }

  @Test
  void noPictureIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("images/help"))) {
      assertThat(files.map(file -> "images/help/" + file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(
              steps.stream().map(Step::picture).filter(file -> file != null).toList());
    }
  }

  @Test
  void everyStepSpeaksBothLanguages() {
    for (Locale language : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
      Texts texts = Texts.pages(language);
      for (Step step : steps) {
        assertThat(texts.containsKey(step.key())).as(step.key()).isTrue();
        assertThat(step.title() == null || texts.containsKey(step.title()))
            .as(step.title())
            .isTrue();
        assertThat(step.picture() == null || texts.containsKey(step.getAlt()))
            .as(step.getAlt())
            .isTrue();
      }
    }
  }
}
