package vn.hieuhoc.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When letters go and where their links lead, as the settings say. */
@ApplicationScoped
class MailSettings {

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.quiet-from", defaultValue = "21:00")
  private String quietFrom;

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.quiet-to", defaultValue = "06:30")
  private String quietTo;

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.digest-at", defaultValue = "07:00")
  private String digestAt;

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.portal-address", defaultValue = "https://hieuhoc.vn")
  private String portal;

  MailTimes times() {
    return new MailTimes(
        LocalTime.parse(quietFrom), LocalTime.parse(quietTo), LocalTime.parse(digestAt));
  }

  /** Address of the portal, without a slash at the end. */
  String portal() {
    return portal.endsWith("/") ? portal.substring(0, portal.length() - 1) : portal;
  }
}
