package vn.hieuhoc.portal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.mail.MailRow;
import vn.hieuhoc.mail.MailStatus;
import vn.hieuhoc.mail.OutboxService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The letters that wait, went out, or did not. */
@Named
@RequestScoped
public class OutboxBacking {

  private static final int ROWS = 25;
  private static final String ADDRESS = "/quan-ly/thu";

  @Inject private OutboxService outboxService;
  @Inject private Way way;

  private MailStatus status;
  private boolean server;
  private Map<MailStatus, Long> counts;
  private Page<MailRow> page;

  /** What the buttons beside a letter do. */
  public enum Act {
    AGAIN,
    SETTLE
  }

  @PostConstruct
  void load() {
    server = outboxService.hasServer();
    counts = outboxService.counts();
    status =
        switch (way.query().text("loai")) {
          case "cho" -> MailStatus.WAITING;
          case "da-gui" -> MailStatus.SENT;
          case "khong-ro" -> MailStatus.UNSURE;
          default -> MailStatus.DEAD;
        };
    page =
        outboxService.rows(
            status, PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  /** Does what the pressed button beside a letter says. */
  public void act() {
    Query.Press press = way.query().press("viec");
    if (press == null) {
      return;
    }
    if (press.as(Act.class) == Act.AGAIN) {
      outboxService.again(press.id());
      way.done("mail_outbox.message.again").goBack();
    } else {
      outboxService.settle(press.id());
      way.done("mail_outbox.message.settled").goBack();
    }
  }

  public boolean isServer() {
    return server;
  }

  public List<MailRow> getRows() {
    return page.items();
  }

  public MailStatus getStatus() {
    return status;
  }

  /** True where something can be done about the letters shown. */
  public boolean isOpen() {
    return status == MailStatus.DEAD || status == MailStatus.UNSURE;
  }

  /** How many stand there. */
  public long count(String name) {
    return counts.getOrDefault(MailStatus.valueOf(name), 0L);
  }

  public Paging getPaging() {
    return new Paging(page, ADDRESS + "?loai=" + way.query().text("loai"));
  }
}
