package vn.hieuhoc.portal.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.deskwork.DeskWork;
import vn.hieuhoc.deskwork.DeskWorkKind;
import vn.hieuhoc.deskwork.DeskWorkService;

/**
 * What waits at courses: seats, answers and questions, a line for each class, lesson, quiz or
 * course, with how long it waits. Of each kind the first places are shown and the others folded.
 */
@Named("courseNeeds")
@RequestScoped
public class CourseNeeds {

  private static final int SHOWN = 3;

  @Inject private Caller caller;
  @Inject private DeskWorkService deskWork;

  private final List<Kind> kinds = new ArrayList<>();

  /**
   * What waits of one kind.
   *
   * @param first the places where it waits longest
   * @param others the other places
   */
  public record Kind(List<ConsoleHome.Need> first, List<ConsoleHome.Need> others) {}

  @PostConstruct
  void load() {
    if (caller.holds(Role.CENTRE_MANAGER) || caller.holds(Role.PRESENTER)) {
      Map<DeskWorkKind, List<ConsoleHome.Need>> lines =
          deskWork.mine().stream()
              .collect(
                  Collectors.groupingBy(
                      DeskWork::kind,
                      TreeMap::new,
                      Collectors.mapping(CourseNeeds::need, Collectors.toList())));
      lines
          .values()
          .forEach(
              all -> {
                int shown = Math.min(SHOWN, all.size());
                kinds.add(new Kind(all.subList(0, shown), all.subList(shown, all.size())));
              });
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
      case QUESTION ->
          need(
              "console_home.need.question",
              work,
              "/khoa-hoc/" + work.at() + "/hoi-dap?chua-dap=co");
    };
  }

  private static ConsoleHome.Need need(String key, DeskWork work, String href) {
    return new ConsoleHome.Need(
        key, work.count(), work.since(), href, work.name(), work.startsAt());
  }

  public List<Kind> getKinds() {
    return kinds;
  }
}
