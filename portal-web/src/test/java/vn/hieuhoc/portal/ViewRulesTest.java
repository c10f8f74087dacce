package vn.hieuhoc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewRulesTest {

  @Test
  void everyViewKeepsTheRules() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (Map.Entry<Path, String> view : Sources.views().entrySet()) {
      breaches.addAll(ViewRules.breaches(Sources.nameOf(view.getKey()), view.getValue()));
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void everyAttributeOfATagIsDescribedAndKeptToItself() throws IOException {
    assertThat(TagRules.breaches(Sources.taglib(), Sources.views())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "old namespace                          | <x xmlns:h=\"http://java.sun.com/jsf/html\"/>",
        "old namespace                          | <x xmlns:p=\"http://primefaces.org/ui\"/>",
        "inline style                           | <p style=\"color:red\"/>",
        "style element                          | <style>p</style>",
        "inline script                          | <script>1</script>",
        "script handler                         | <a onclick=\"x()\"/>",
        "script address                         | <a href=\"javascript:void(0)\"/>",
        "foreign file                           | <img src=\"https://cdn.example.org/a.png\"/>",
        "foreign file                           | <script src=\"//cdn.example.org/a.js\"></script>",
        "service in EL                          | <p>#{courseService.show(1)}</p>",
        "method call with arguments in rendered | <p rendered=\"#{bean.may('x')}\"/>",
        "year written as an amount              | <p>#{text.say('a.b', person.birthYear)}</p>",
        "text in rendered as script             | <h:outputText escape=\"false\"/>",
        "blank that Facelets drops              | <b>1.</b> <j:if test=\"#{a}\">2</j:if>",
        "text in label                          | <c:input label=\"Tên\"/>",
        "text in the view                       | <p>Chào bà con</p>",
        "not on public and learner pages        | <f:metadata/>",
        "not on public and learner pages        | <x xmlns:p=\"primefaces\"/>",
        "at most 150                            | LONG"
      })
  void eachRuleBites(String rule, String sample) {
    String view = sample.equals("LONG") ? "<p/>\n".repeat(ViewRules.MOST_LINES + 1) : sample;

    assertThat(ViewRules.breaches("course/course.xhtml", view))
        .singleElement()
        .asString()
        .contains(rule);
  }

  @Test
  void anHonestPageHasNoBreach() {
    String page =
        """
        <ui:composition template="/WEB-INF/templates/layout.xhtml" xmlns:c="urn:hieuhoc">
          <!-- A comment may speak. -->
          <p rendered="#{not empty bean.rows}">#{text.say('a_b.c', bean.count)} · Hiếu Học</p>
          <c:input id="a" label="#{text['a_b.label']}" />
        </ui:composition>
        """;
    assertThat(ViewRules.breaches("a/b.xhtml", page)).isEmpty();
  }

  @Test
  void aTagThatForgetsAnAttributeIsFound() {
    String taglib =
        "<facelet-taglib><tag><description>d</description><tag-name>x</tag-name>"
            + "<source>tags/x.xhtml</source><attribute><description>d</description>"
            + "<name>a</name></attribute></tag></facelet-taglib>";
    Map<Path, String> views =
        Map.of(
            Sources.WEBAPP.resolve("WEB-INF/tags/x.xhtml"),
            "<o:tagAttribute name=\"b\"/>",
            Sources.WEBAPP.resolve("WEB-INF/tags/y.xhtml"),
            "",
            Sources.WEBAPP.resolve("a/b.xhtml"),
            "<c:x a=\"1\" z=\"2\"/><c:w/>");

    assertThat(TagRules.breaches(taglib, views))
        .anyMatch(breach -> breach.contains("x: attribute a is not named by o:tagAttribute"))
        .anyMatch(breach -> breach.contains("x: attribute b is not described"))
        .anyMatch(breach -> breach.contains("y: tag file without a tag"))
        .anyMatch(breach -> breach.contains("unknown attribute z"))
        .anyMatch(breach -> breach.contains("unknown tag c:w"));
  }
}
