package vn.hieuhoc.portal.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.discussion.ModerationService;
import vn.hieuhoc.mail.MailStatus;
import vn.hieuhoc.mail.OutboxService;
import vn.hieuhoc.objection.ObjectionService;

/** What waits of talk: words out of place, lists objected to, letters that did not go out. */
@Named("talkNeeds")
@RequestScoped
public class TalkNeeds {

  private static final List<Role> TAKERS =
      List.of(Role.CENTRE_MANAGER, Role.COMMUNE_STAFF, Role.PRESENTER);

  @Inject private Caller caller;
  @Inject private ModerationService moderationService;
  @Inject private ObjectionService objectionService;
  @Inject private OutboxService outboxService;

  private final List<ConsoleHome.Need> needs = new ArrayList<>();
  private boolean withoutServer;

  @PostConstruct
  void load() {
    if (caller.holds(Role.CENTRE_MANAGER) || caller.holds(Role.PRESENTER)) {
      add("console_home.need.reported", moderationService.waiting(), "/quan-ly/hoi-dap");
    }
    if (TAKERS.stream().anyMatch(caller::holds)) {
      add(
          "console_home.need.objections",
          objectionService.waiting(),
          "/quan-ly/phan-hoi-diem-danh");
    }
    if (caller.holds(Role.ADMIN)) {
      Map<MailStatus, Long> letters = outboxService.counts();
      add("console_home.need.letters-dead", count(letters, MailStatus.DEAD), "/quan-ly/thu");
      add(
          "console_home.need.letters-unsure",
          count(letters, MailStatus.UNSURE),
          "/quan-ly/thu?loai=khong-ro");
      withoutServer = !outboxService.hasServer() && count(letters, MailStatus.WAITING) > 0;
    }
  }

  private static long count(Map<MailStatus, Long> letters, MailStatus status) {
    return letters.getOrDefault(status, 0L);
  }

  private void add(String key, long count, String href) {
    if (count > 0) {
      needs.add(ConsoleHome.Need.of(key, count, href));
    }
  }

  public List<ConsoleHome.Need> getNeeds() {
    return needs;
  }

  /** True when letters wait and there is no mail server to give them to. */
  public boolean isWithoutServer() {
    return withoutServer;
  }
}
