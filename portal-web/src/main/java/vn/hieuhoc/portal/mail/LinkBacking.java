package vn.hieuhoc.portal.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.mail.MailChoiceService;
import vn.hieuhoc.portal.support.Way;

/**
 * What the links in letters lead to. Opening a link does nothing by itself, since machines open
 * links too; pressing the button does.
 */
@Named
@RequestScoped
public class LinkBacking {

  @Inject private MailChoiceService choiceService;
  @Inject private Way way;

  private MailChoiceService.StopLink link;

  /** What the link at the end of a letter would do. */
  public MailChoiceService.StopLink getLink() {
    if (link == null) {
      link = choiceService.stopLink(token());
    }
    return link;
  }

  /** No more letters. */
  public void stop() {
    choiceService.stop(token());
    way.done("mail_stop.message.done").goTo("/thu/ngung/{}", token());
  }

  /** Letters arrive and are wanted. */
  public void confirm() {
    choiceService.confirm(token());
    way.done("mail_confirm.message.done").goTo("/");
  }

  private String token() {
    return way.query().text("token");
  }
}
