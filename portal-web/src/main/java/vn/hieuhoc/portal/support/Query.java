package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/**
 * What the address of the page says: values in the path and behind the question mark.
 *
 * <p>An identifier that cannot be one is the same as an identifier nobody has: not found.
 */
@RequestScoped
public class Query {

  /** Under which the boxes before the rows of a list are sent. */
  private static final String TICKED = "muc";

  @Inject private HttpServletRequest request;

  /** The text, trimmed; empty when the address does not have it. */
  public String text(String name) {
    String value = inPath(name);
    if (value == null) {
      value = request.getParameter(name);
    }
    return value == null ? "" : value.strip();
  }

  /** What is injected is the request as it came in, which knows no places of the address. */
  private String inPath(String name) {
    return request.getAttribute(AddressFilter.MATCH) instanceof Addresses.Match match
        ? match.values().get(name)
        : null;
  }

  /** Every value of a repeated parameter, without empty ones. */
  public List<String> texts(String name) {
    String[] values = request.getParameterValues(name);
    return values == null
        ? List.of()
        : List.of(values).stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  /** The identifiers of what was ticked in a list. */
  public List<UUID> ticked() {
    return ids(TICKED);
  }

  /**
   * The identifiers a repeated parameter holds.
   *
   * @throws Refused {@code support.not-an-id} when one of them is none
   */
  public List<UUID> ids(String name) {
    return texts(name).stream().map(text -> identifier(null, text)).toList();
  }

  private static UUID identifier(String field, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw Refused.of(field, "support.not-an-id", text);
    }
  }

  /**
   * The button of a list that was pressed: the row it stands in and what is to be done with it.
   *
   * @param id the row
   * @param what the word of the button
   */
  public record Press(UUID id, String what) {

    /** The word of the button as one of the constants; refused when it is none of them. */
    public <E extends Enum<E>> E as(Class<E> constants) {
      try {
        return Enum.valueOf(constants, what);
      } catch (IllegalArgumentException unknown) {
        throw Refused.of(null, "support.not-a-choice", what);
      }
    }
  }

  /**
   * The pressed button whose value is written {@code ID WORD} or {@code ID}; null when there was
   * none. Only a form that was sent has buttons: an address that looks like one presses nothing.
   */
  public Press press(String name) {
    String value = request.getMethod().equals("POST") ? request.getParameter(name) : null;
    if (value == null || value.isBlank()) {
      return null;
    }
    String[] words = value.strip().split(" ", 2);
    return new Press(identifier(name, words[0]), words.length == 2 ? words[1] : "");
  }

  /** The identifier; not found when it is missing or no identifier. */
  public UUID id(String name) {
    UUID id = idOrNull(name);
    if (id == null) {
      throw new NotFound("page", text(name));
    }
    return id;
  }

  public UUID idOrNull(String name) {
    String value = text(name);
    try {
      return value.length() == 36 ? UUID.fromString(value) : null;
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  /** A whole number from {@code least} upwards; {@code usual} when missing or senseless. */
  public int whole(String name, int least, int usual) {
    String value = text(name);
    if (!value.matches("[0-9]{1,9}")) {
      return usual;
    }
    return Math.max(least, Integer.parseInt(value));
  }

  /** A day as people or machines write it, or null. */
  public LocalDate dayOrNull(String name) {
    return DayConverter.dayOrNull(text(name));
  }

  /**
   * Demands that nobody else has changed what the sent form was opened with.
   *
   * @param now what it would show now
   * @throws Refused {@code support.changed-meanwhile}; what was typed stays in the form
   */
  public void requireSeen(Object now) {
    String seen = request.getParameter("seen");
    if (seen != null && !seen.equals(Seen.of(now))) {
      throw Refused.of(null, "support.changed-meanwhile");
    }
  }

  /** True when the sent form says that it showed exactly this. */
  public boolean saw(String name, Object shown) {
    return text(name).equals(Seen.of(shown));
  }

  /** Reads one parameter of the address without touching the body of the request. */
  static String parameterOfAddress(HttpServletRequest request, String name) {
    String query = request.getQueryString();
    if (query == null) {
      return null;
    }
    for (String pair : query.split("&")) {
      int end = pair.indexOf('=');
      if (end > 0 && pair.substring(0, end).equals(name)) {
        try {
          return URLDecoder.decode(pair.substring(end + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
          return null;
        }
      }
    }
    return null;
  }
}
