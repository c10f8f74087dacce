package vn.hieuhoc.content.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/**
 * Makes a stranger's web page harmless: words, headings, lists, tables, simple styles and pictures
 * that lie in the page itself. No script, no form, no frame, nothing loaded from elsewhere.
 */
final class HtmlCleaner {

  private static final Pattern INLINE_PICTURE =
      Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]+");
  private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
  private static final int LONGEST_TITLE = 300;

  private static final PolicyFactory POLICY =
      Sanitizers.FORMATTING
          .and(Sanitizers.BLOCKS)
          .and(Sanitizers.STYLES)
          .and(
              new HtmlPolicyBuilder()
                  .allowElements(
                      "table",
                      "caption",
                      "colgroup",
                      "col",
                      "thead",
                      "tbody",
                      "tfoot",
                      "tr",
                      "th",
                      "td",
                      "hr",
                      "br",
                      "figure",
                      "figcaption",
                      "section",
                      "article",
                      "main",
                      "header",
                      "footer",
                      "aside",
                      "dl",
                      "dt",
                      "dd",
                      "pre",
                      "mark",
                      "details",
                      "summary",
                      "abbr",
                      "span")
                  .allowAttributes("colspan", "rowspan", "scope")
                  .onElements("th", "td")
                  .allowAttributes("lang", "dir", "title")
                  .globally()
                  .allowElements("a")
                  .allowAttributes("href")
                  .onElements("a")
                  .allowUrlProtocols("https", "http", "mailto", "tel")
                  .requireRelNofollowOnLinks()
                  .toFactory())
          .and(
              new HtmlPolicyBuilder()
                  .allowElements("img")
                  .allowUrlProtocols("data")
                  .allowAttributes("src")
                  .matching(INLINE_PICTURE)
                  .onElements("img")
                  .allowAttributes("alt", "width", "height")
                  .onElements("img")
                  .toFactory());

  private HtmlCleaner() {}

  static String clean(String page) {
    Matcher title = TITLE.matcher(page);
    String name = title.find() ? title.group(1).strip() : "";
    name = name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE) : name;
    return "<!doctype html>\n<html><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"
        + Sanitizers.FORMATTING.sanitize(name).replaceAll("<[^>]*>", "")
        + "</title></head><body>\n"
        + POLICY.sanitize(page)
        + "\n</body></html>\n";
  }
}
