package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.hieuhoc.account.SignedIn;
import vn.hieuhoc.portal.support.ClientAddress;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.portal.support.ReturnAddress;
import vn.hieuhoc.portal.support.SignInCookie;

/** Lets a browser in and out: gives it its cookie and shows it the way. */
@RequestScoped
public class SignInDoor {

  private static final String HOME = "/toi";

  @Inject private SignInCookie cookie;
  @Inject private Reply reply;
  @Inject private Query query;
  @Inject private ClientAddress clientAddress;
  @Inject private HttpServletRequest request;

  /** Where the person wanted to go, if it is a page of ours. */
  public String wanted() {
    return ReturnAddress.localOr(query.text(ReturnAddress.PARAMETER), HOME);
  }

  /** Where the person wanted to go, as a parameter of a link. */
  public String wantedParameter() {
    return ReturnAddress.PARAMETER + "=" + URLEncoder.encode(wanted(), StandardCharsets.UTF_8);
  }

  /** Back to the same page with a sentence. */
  public void stay(String key) {
    reply.done(key).goBack();
  }

  /** The address of the request, for the throttle. */
  public String from() {
    return clientAddress.of(request);
  }

  /** The token the browser shows, or null. */
  public String token() {
    return cookie.token(request);
  }

  /** Gives the browser its session and sends it where it wanted to go. */
  public void enter(SignedIn signedIn) {
    cookie.give(request, response(), signedIn.token(), signedIn.expiresAt());
    reply.goTo(wanted());
  }

  /** As {@link #enter}, with a sentence for the next page. */
  public void enter(SignedIn signedIn, String key, Object... values) {
    reply.done(key, values);
    enter(signedIn);
  }

  /** Takes the session away and sends the browser to an address. */
  public void leave(String address) {
    cookie.takeAway(request, response());
    reply.goTo(address);
  }

  /** As {@link #leave}, with a sentence for the next page. */
  public void leave(String address, String key) {
    reply.done(key);
    leave(address);
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
