package vn.hieuhoc.portal.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import vn.hieuhoc.checkin.CheckInService;
import vn.hieuhoc.checkin.CheckInView;
import vn.hieuhoc.portal.support.DeviceCookie;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.BusinessException;

/**
 * The page a code on a screen leads to. It says at once whether the code is good; one tap brings
 * somebody in.
 */
@Named
@RequestScoped
public class CheckInBacking {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  @Inject private Way way;
  @Inject private CheckInService checkInService;
  @Inject private DeviceCookie devices;

  private String code;
  private CheckInView view;
  private String refusal;

  @PostConstruct
  void load() {
    code = way.query().text("code");
    String device = devices.of(request(), response());
    try {
      view = checkInService.look(code, device, devices.ticket(request(), code));
      devices.keep(request(), response(), code, view.ticket());
    } catch (BusinessException refused) {
      refusal = ErrorText.of(refused, Preferences.of(request()).locale());
      external().setResponseStatus(refused.field() == null ? CONFLICT : UNPROCESSABLE);
    }
  }

  /** Brings in whose button was tapped. */
  public void act() {
    UUID who = way.query().id("who");
    if (view != null) {
      checkInService.checkIn(
          null, code, devices.of(request(), response()), devices.ticket(request(), code), who);
      way.done("attendance_check-in.message.in", view.session().title())
          .goTo("/diem-danh/{}", code);
    }
  }

  public CheckInView getView() {
    return view;
  }

  /** Why the code lets nobody in, or null. */
  public String getRefusal() {
    return refusal;
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) external().getRequest();
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse) external().getResponse();
  }
}
