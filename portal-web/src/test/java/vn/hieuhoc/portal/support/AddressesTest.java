package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressesTest {

  private static final String COURSE = "8b0a4b7e-3a1c-4b6e-9a57-0a4a4f1c2d3e";

  @Test
  void aPlaceOfTheAddressBecomesAParameter() {
    Addresses.Match match = Addresses.match("/khoa-hoc/" + COURSE).orElseThrow();

    assertThat(match.address().view()).isEqualTo("/course/course.xhtml");
    assertThat(match.values()).containsExactly(Map.entry("id", COURSE));
  }

  @Test
  void theRootIsTheHomePage() {
    assertThat(Addresses.match("/").orElseThrow().address().view()).isEqualTo("/home/home.xhtml");
  }

  @Test
  void whatIsNotInTheTableIsNoPage() {
    assertThat(Addresses.match("/khoa-hoc/a/b/c/d")).isEmpty();
    assertThat(Addresses.match("/course/course.xhtml")).isEmpty();
    assertThat(Addresses.match("khoa-hoc")).isEmpty();
    assertThat(Addresses.match("/khoa-hoc/")).isEmpty();
  }

  @Test
  void aViewIsWrittenAsItsAddress() {
    assertThat(Addresses.of("/course/course.xhtml", Map.of("id", List.of(COURSE))))
        .isEqualTo("/khoa-hoc/" + COURSE);
    assertThat(Addresses.of("/search/search.xhtml", Map.of("q", List.of("rong sụn"))))
        .isEqualTo("/tim-kiem?q=rong%20s%E1%BB%A5n");
  }

  @Test
  void noTwoLinesAnswerTheSameAddress() {
    Set<String> shapes = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Address address : Addresses.TABLE) {
      String shape = address.pattern().replaceAll("\\{[^}]*}", "{}");
      if (!shapes.add(shape)) {
        twice.add(address.pattern());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void staffPagesStandUnderTheConsoleAndOnlyThere() {
    for (Address address : Addresses.TABLE) {
      assertThat(address.area() == Address.Area.CONSOLE)
          .as(address.pattern())
          .isEqualTo(address.pattern().startsWith("/quan-ly"));
    }
  }
}
