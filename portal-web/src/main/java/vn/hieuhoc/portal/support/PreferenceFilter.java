package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/**
 * Reads how the person likes to read, from the address first ({@code ?lang=en}, {@code
 * ?co-chu=lon}, {@code ?giao-dien=sang}, {@code ?noi=…}) and from cookies otherwise, and remembers
 * what the address said.
 */
public class PreferenceFilter extends HttpFilter {

  static final String LANGUAGE = "lang";
  static final String TEXT_SIZE = "co-chu";
  static final String THEME = "giao-dien";
  static final String PLACE = "noi";

  private static final Duration A_YEAR = Duration.ofDays(365);

  @Inject private Cookies cookies;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String language = chosen(request, response, LANGUAGE, "hh_lang", "");
    String size = chosen(request, response, TEXT_SIZE, "hh_text", "");
    String theme = chosen(request, response, THEME, "hh_theme", "");
    String place = placeOrNull(chosen(request, response, PLACE, "hh_place", ""));
    Locale locale = localeOf(language, request);
    request.setAttribute(
        Preferences.ATTRIBUTE,
        new Preferences(locale, size.equals("lon"), theme.equals("sang"), place));
    response.setHeader("Content-Language", locale.getLanguage());
    chain.doFilter(request, response);
  }

  private String chosen(
      HttpServletRequest request,
      HttpServletResponse response,
      String parameter,
      String cookie,
      String usual) {
    String asked = Query.parameterOfAddress(request, parameter);
    if (asked != null && asked.matches("[a-z0-9-]{1,36}")) {
      if (!asked.equals(cookies.read(request, cookie))) {
        cookies.write(request, response, cookie, asked, A_YEAR);
      }
      return asked;
    }
    String remembered = cookies.read(request, cookie);
    return remembered == null ? usual : remembered;
  }

  /** Programs say what they want in a header; people see Vietnamese unless they chose otherwise. */
  private static Locale localeOf(String language, HttpServletRequest request) {
    if (language.isEmpty() && ProgramPath.matches(request)) {
      String header = request.getHeader("Accept-Language");
      return header != null && header.startsWith("en")
          ? Preferences.ENGLISH
          : Preferences.VIETNAMESE;
    }
    return language.equals("en") ? Preferences.ENGLISH : Preferences.VIETNAMESE;
  }

  private static String placeOrNull(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text).toString();
    } catch (IllegalArgumentException notAPlace) {
      return null;
    }
  }
}
