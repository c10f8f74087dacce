package vn.hieuhoc.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries what is due to the mail server, letter by letter. A letter of which it is not known
 * whether the server has it is not given away again.
 */
@ApplicationScoped
class MailRound {

  private static final Logger LOG = Logger.getLogger(MailRound.class.getName());

  @Inject private MailDesk desk;
  @Inject private MailServer server;
  @Inject private LetterWriter writer;

  /** Carries all that is due; says how many letters the server took. Nothing without a server. */
  int carry(AtomicBoolean stopped) {
    int sent = 0;
    while (server.isKnown() && !stopped.get()) {
      Optional<MailDesk.Taken> next = desk.take();
      if (next.isEmpty()) {
        return sent;
      }
      if (next.get().order() != null && give(next.get())) {
        sent++;
      }
    }
    return sent;
  }

  private boolean give(MailDesk.Taken letter) {
    AtomicBoolean handed = new AtomicBoolean();
    try {
      MailServer.Envelope envelope =
          new MailServer.Envelope(
              letter.id(), letter.address(), writer.write(letter.order()), letter.order().stop());
      server.give(
          envelope,
          () -> {
            desk.handing(letter.id());
            handed.set(true);
          });
      desk.sent(letter.id());
      return true;
    } catch (MessagingException problem) {
      Answer answer = Answer.of(problem);
      if (handed.get() && !answer.said()) {
        desk.unsure(letter.id(), answer.words());
      } else {
        desk.refused(letter, answer.forGood(), answer.words());
      }
      LOG.log(Level.WARNING, "A letter was not taken: {0}", answer.words());
      return false;
    }
  }
}
