package vn.hieuhoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a page owes to people who do not see it or cannot use a mouse. */
public final class Accessibility {

  private static final List<String> GRAVE = List.of("serious", "critical");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Accessibility() {}

  /** Fails with each grave finding and where it is. */
  public static void check(Page page) {
    List<String> findings =
        new AxeBuilder(page)
            .withTags(RULES).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(
                    rule ->
                        rule.getNodes().stream().map(node -> rule.getId() + " " + node.getTarget()))
                .toList();
    assertThat(findings).as("axe findings on %s", page.url()).isEmpty();
  }

  /** Fails when the page can be moved sideways. */
  public static void checkWidth(Page page) {
    Object beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) beyond).intValue())
        .as("px beyond the screen on %s", page.url())
        .isLessThanOrEqualTo(0);
  }
}
