package vn.hieuhoc.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.VietnamTime;

/** The mail server the portal gives its letters to, as the settings name it. */
@ApplicationScoped
class MailServer {

  private static final Logger LOG = Logger.getLogger(MailServer.class.getName());
  private static final String TIMEOUT_MS = "20000";

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.smtp-host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.smtp-port", defaultValue = "587")
  private int port;

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.smtp-security", defaultValue = "starttls")
  private String security;

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.smtp-user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.smtp-password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "hieuhoc.mail.from", defaultValue = "khong-tra-loi@hieuhoc.vn")
  private String from;

  @Inject private MailSettings settings;
  @Inject private Clock clock;

  /**
   * A letter in its envelope.
   *
   * @param id which letter: tried again, it has the same Message-ID
   * @param address where to
   * @param stop path that ends all letters when something is sent to it
   */
  record Envelope(UUID id, String address, Letter letter, String stop) {}

  /** True when there is a server to give letters to. */
  boolean isKnown() {
    return host.filter(name -> !name.isBlank()).isPresent();
  }

  private Session session() {
    Properties told = new Properties();
    boolean tls = security.equals("tls");
    told.put("mail.transport.protocol", "smtp");
    told.put("mail.smtp.host", host.orElse(""));
    told.put("mail.smtp.port", String.valueOf(port));
    told.put("mail.smtp.auth", String.valueOf(user.isPresent()));
    told.put("mail.smtp.ssl.enable", String.valueOf(tls));
    told.put("mail.smtp.ssl.checkserveridentity", "true");
    told.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
    told.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
    told.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
    told.put("mail.smtp.timeout", TIMEOUT_MS);
    told.put("mail.smtp.writetimeout", TIMEOUT_MS);
    told.put("mail.smtp.quitwait", "false");
    return Session.getInstance(told);
  }

  /**
   * Gives a letter away. Before its words go out, {@code handing} is run: what fails before is not
   * given away, what is cut off afterwards may have been.
   */
  void give(Envelope envelope, Runnable handing) throws MessagingException {
    Session session = session();
    MimeMessage message = message(session, envelope);
    Transport transport = session.getTransport();
    try {
      transport.connect(user.orElse(null), password.orElse(null));
      handing.run();
      transport.sendMessage(message, message.getAllRecipients());
    } finally {
      leave(transport);
    }
  }

  /** What was said before counts, not how one parted. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException goneAlready) {
      LOG.log(Level.FINE, "The mail server hung up first", goneAlready);
    }
  }

  private MimeMessage message(Session session, Envelope envelope) throws MessagingException {
    String id = "<" + envelope.id() + "@" + domain() + ">";
    MimeMessage message = new Identified(session, id);
    message.setFrom(new InternetAddress(from));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.address()));
    message.setSubject(envelope.letter().subject(), StandardCharsets.UTF_8.name());
    message.setHeader(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(VietnamTime.ZONE)));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader(
        "List-Unsubscribe",
        "<" + settings.portal() + "/api/v1/mail-stops/" + envelope.stop() + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    MimeMultipart both = new MimeMultipart("alternative");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(envelope.letter().text(), StandardCharsets.UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(envelope.letter().html(), StandardCharsets.UTF_8.name(), "html");
    both.addBodyPart(plain);
    both.addBodyPart(html);
    message.setContent(both);
    message.saveChanges();
    return message;
  }

  private String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  /** Keeps the Message-ID it is given, however often it is saved. */
  private static final class Identified extends MimeMessage {

    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
