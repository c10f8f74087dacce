package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/**
 * What the frame around every page shows: language, size of text, who is here, what was just said.
 */
@Named("frame")
@RequestScoped
public class FrameBacking {

  @Inject private Caller caller;
  @Inject private FrameCookies cookies;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private List<Notice> notices;
  private String csrf;

  /** A sentence about one field, or about the whole when {@code field} is null. */
  public record FieldMessage(String field, String text) {}

  /** A sentence from the page before. */
  public record Said(String kind, String icon, String text) {}

  /** Today in Vietnam. */
  public LocalDate getToday() {
    return VietnamTime.today(clock);
  }

  public String getLanguage() {
    return preferences().locale().getLanguage();
  }

  public boolean isVietnamese() {
    return preferences().vietnamese();
  }

  /** What content is written in where the page is not: Vietnamese in an English page, or null. */
  public String getContentLanguage() {
    return isVietnamese() ? null : Preferences.VIETNAMESE.getLanguage();
  }

  public String getTextSize() {
    return preferences().largeText() ? "large" : null;
  }

  public boolean isLargeText() {
    return preferences().largeText();
  }

  public String getTheme() {
    return preferences().dayOnly() ? "light" : null;
  }

  /** The public id of the place the person looks around, or null. */
  public String getPlace() {
    return preferences().place();
  }

  /** The address of this page as it stands in the address bar, without what follows the mark. */
  public String getPath() {
    return request.getRequestURI();
  }

  /** The same page in the other language. */
  public String getOtherLanguageLink() {
    return linkWith(PreferenceFilter.LANGUAGE, isVietnamese() ? "en" : "vi");
  }

  /** The same page with larger letters, or with usual ones again. */
  public String getTextSizeLink() {
    return linkWith(PreferenceFilter.TEXT_SIZE, isLargeText() ? "thuong" : "lon");
  }

  /** The same page, light at night too, or as the device likes again. */
  public String getThemeLink() {
    return linkWith(PreferenceFilter.THEME, getTheme() == null ? "sang" : "tu-dong");
  }

  /** Which place of the navigation the page belongs to: the first word of its address. */
  public String getPlaceOfNavigation() {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    int end = path.indexOf('/', 1);
    return path.length() < 2 ? "home" : path.substring(1, end < 0 ? path.length() : end);
  }

  /** Signing in, and back to this page; from the first page to one's own. */
  public String getSignInLink() {
    return ReturnAddress.signInFrom(request);
  }

  public boolean isSignedIn() {
    return caller.isSignedIn();
  }

  /** Whether the person has something to manage. */
  public boolean isStaff() {
    return caller.isStaff();
  }

  /**
   * Whose work a browser keeps for later, or null: the public id of the account that is signed in,
   * and while acting for somebody the name of that person behind it.
   */
  public String getAccount() {
    UUID account = caller.accountPublicId();
    return account == null || getHelped() == null
        ? Objects.toString(account, null)
        : account + "/" + getHelped();
  }

  /** Name of the person the caller acts for just now, or null. */
  public String getHelped() {
    return caller.actingForName();
  }

  /** Stands behind what a decisive button says: " for Mai" while acting for her, else nothing. */
  public String getForHelped() {
    String name = caller.actingForName();
    return name == null
        ? ""
        : " " + Texts.pages(preferences().locale()).say("layout.helping.for", name);
  }

  public String getCallerName() {
    return caller.displayName();
  }

  /** The name one is called by, short enough for the head of a phone. */
  public String getCallerGivenName() {
    return VietnameseText.givenName(caller.displayName());
  }

  /** The proof a form carries. */
  public String getCsrf() {
    if (csrf == null) {
      csrf = cookies.csrf(request, response());
    }
    return csrf;
  }

  /** What the page before wanted to be said here; said once. */
  public List<Said> getNotices() {
    if (notices == null) {
      notices = cookies.takeNotices(request, response());
    }
    return notices.stream()
        .map(said -> new Said(said.kind(), said.icon(), said.text(preferences().locale())))
        .toList();
  }

  /** What is wrong with what was just sent. */
  public List<FieldMessage> getErrors() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<FieldMessage> errors = new ArrayList<>();
    for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      for (FacesMessage message : context.getMessageList(id)) {
        errors.add(new FieldMessage(id, message.getSummary()));
        // Or Faces would write it to the log, with the names in it.
        message.rendered();
      }
    }
    return errors;
  }

  /**
   * Name of the file that was just sent in the field, or null. A browser does not keep it when the
   * form is shown again.
   */
  public String sentFile(String field) {
    SentFile sent = SentFile.in(request, field);
    return sent == null ? null : sent.name();
  }

  /** What to say of the file just sent in the field when nothing is in it, else null. */
  public String emptyFile(String field) {
    SentFile sent = SentFile.in(request, field);
    return sent == null || !sent.empty()
        ? null
        : Texts.errors(preferences().locale()).say("material.file-empty", sent.name());
  }

  /** The short code of the incident an error page tells. */
  public String getIncident() {
    return request.getAttribute(ErrorPage.INCIDENT) instanceof String id ? id : null;
  }

  /** Why a page could not be shown, when there is more to say than that. */
  public String getReason() {
    return request.getAttribute(ErrorPage.REASON) instanceof String text ? text : null;
  }

  private String linkWith(String name, String value) {
    StringBuilder link = new StringBuilder("?");
    String query = request.getQueryString();
    if (query != null) {
      for (String pair : query.split("&")) {
        if (!pair.isEmpty() && !pair.startsWith(name + "=")) {
          link.append(pair).append('&');
        }
      }
    }
    return link.append(name).append('=').append(value).toString();
  }

  private Preferences preferences() {
    return Preferences.of(request);
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
