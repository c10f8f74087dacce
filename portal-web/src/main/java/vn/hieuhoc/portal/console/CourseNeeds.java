package vn.hieuhoc.portal.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.deskwork.DeskWork;
import vn.hieuhoc.deskwork.DeskWorkService;

/** What waits at courses: seats, answers and questions, each with how long and where the oldest. */
@Named("courseNeeds")
@RequestScoped
public class CourseNeeds {

  @Inject private Caller caller;
  @Inject private DeskWorkService deskWork;

  private List<ConsoleHome.Need> needs = List.of();

  @PostConstruct
  void load() {
    if (caller.holds(Role.CENTRE_MANAGER) || caller.holds(Role.PRESENTER)) {
      needs = deskWork.mine().stream().map(CourseNeeds::need).toList();
    }
  }

  private static ConsoleHome.Need need(DeskWork work) {
    return switch (work.kind()) {
      case SEAT_REQUEST ->
          need("console_home.need.seat-request", work, "/quan-ly/lop/" + work.at());
      case ANSWER ->
          need(
              "console_home.need.answer",
              work,
              "/quan-ly/khoa-hoc/" + work.at() + "/viec/" + work.part());
      case ESSAY ->
          need("console_home.need.essay", work, "/quan-ly/bai-kiem-tra/" + work.at() + "/cham");
      case QUESTION -> need("console_home.need.question", work, "/hoi-dap/" + work.at());
    };
  }

  private static ConsoleHome.Need need(String key, DeskWork work, String href) {
    return new ConsoleHome.Need(key, work.count(), work.since(), href);
  }

  public List<ConsoleHome.Need> getNeeds() {
    return needs;
  }
}
