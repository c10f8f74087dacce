package vn.hieuhoc.portal.support;

import static vn.hieuhoc.portal.support.Address.Area.CONSOLE;
import static vn.hieuhoc.portal.support.Address.Area.LEARNER;
import static vn.hieuhoc.portal.support.Address.Area.PUBLIC;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The one table of readable addresses: what stands in the address bar, and the view that answers.
 *
 * <p>A page exists for the outside only when it stands here. Lines are kept by feature, in the
 * order of the address.
 */
final class Addresses {

  /** Keep the lines sorted by address inside each part. */
  static final List<Address> TABLE =
      List.of(
          // Anybody.
          new Address("/", "/home/home.xhtml", PUBLIC),
          new Address("/dang-ky", "/account/register.xhtml", PUBLIC),
          new Address("/dang-nhap", "/account/sign-in.xhtml", PUBLIC),
          new Address("/diem-danh/{code}", "/attendance/check-in.xhtml", PUBLIC),
          new Address("/hoc-lieu", "/material/library.xhtml", PUBLIC),
          new Address("/hoc-lieu/{id}", "/material/material.xhtml", PUBLIC),
          new Address("/hoi-dap/{id}", "/discussion/thread.xhtml", PUBLIC),
          new Address("/khoa-hoc", "/course/courses.xhtml", PUBLIC),
          new Address("/khoa-hoc/{id}", "/course/course.xhtml", PUBLIC),
          new Address("/khoa-hoc/{id}/hoi-dap", "/discussion/questions.xhtml", PUBLIC),
          new Address("/lich", "/course/calendar.xhtml", PUBLIC),
          new Address("/lo-trinh", "/path/paths.xhtml", PUBLIC),
          new Address("/lo-trinh/{id}", "/path/path.xhtml", PUBLIC),
          new Address("/quyen-rieng-tu", "/help/privacy.xhtml", PUBLIC),
          new Address("/thong-ke", "/indicator/figures.xhtml", PUBLIC),
          new Address("/thu/ngung/{token}", "/mail/stop.xhtml", PUBLIC),
          new Address("/thu/xac-nhan/{token}", "/mail/confirm.xhtml", PUBLIC),
          new Address("/tim-kiem", "/search/search.xhtml", PUBLIC),
          new Address("/tro-giup", "/help/help.xhtml", PUBLIC),
          new Address("/tro-giup/{topic}", "/help/topic.xhtml", PUBLIC),
          new Address("/trung-tam", "/organisation/centres.xhtml", PUBLIC),
          new Address("/trung-tam/{id}", "/organisation/centre.xhtml", PUBLIC),
          new Address("/xac-minh", "/recognition/verify.xhtml", PUBLIC),
          new Address("/xac-minh/{code}", "/recognition/verify.xhtml", PUBLIC),

          // People who have signed in.
          new Address("/dang-xuat", "/account/sign-out.xhtml", LEARNER),
          new Address("/hoc/{enrolment}", "/player/player.xhtml", LEARNER),
          new Address("/hoc/{enrolment}/ghi-chu", "/note/notes.xhtml", LEARNER),
          new Address("/hoc/{enrolment}/ket-qua", "/courseend/end.xhtml", LEARNER),
          new Address("/thong-bao", "/notice/notices.xhtml", LEARNER),
          new Address("/thong-bao/{id}", "/notice/announcement.xhtml", LEARNER),
          new Address("/toi", "/enrolment/me.xhtml", LEARNER),
          new Address("/toi/chung-nhan/{code}", "/recognition/certificate.xhtml", LEARNER),
          new Address("/toi/cong-dan-hoc-tap", "/recognition/progress.xhtml", LEARNER),
          new Address("/toi/cong-dan-hoc-tap/{criterion}", "/recognition/explain.xhtml", LEARNER),
          new Address("/toi/da-hoc", "/recognition/learnt.xhtml", LEARNER),
          new Address("/toi/da-hoc/khai", "/elsewhere/declare.xhtml", LEARNER),
          new Address("/toi/diem-danh", "/attendance/mine.xhtml", LEARNER),
          new Address("/toi/ho-so", "/account/profile.xhtml", LEARNER),
          new Address("/toi/khieu-nai", "/appeal/object.xhtml", LEARNER),
          new Address("/toi/lam-giup", "/helping/helping.xhtml", LEARNER),
          new Address("/toi/tu-danh-gia", "/recognition/self-assessment.xhtml", LEARNER),

          // Staff.
          new Address("/quan-ly", "/console/home.xhtml", CONSOLE),
          new Address("/quan-ly/ngan-hang", "/questionbank/banks.xhtml", CONSOLE),
          new Address("/quan-ly/ngan-hang/moi", "/questionbank/new.xhtml", CONSOLE),
          new Address("/quan-ly/ngan-hang/{id}", "/questionbank/bank.xhtml", CONSOLE),
          new Address("/quan-ly/ngan-hang/{id}/nhap", "/quizwork/bank-bring.xhtml", CONSOLE),
          new Address("/quan-ly/ngan-hang/{id}/cau-hoi", "/quizwork/bank-ask.xhtml", CONSOLE),
          new Address(
              "/quan-ly/ngan-hang/{id}/{question}/sua", "/quizwork/bank-ask.xhtml", CONSOLE),
          new Address(
              "/quan-ly/ngan-hang/{id}/{question}", "/questionbank/question.xhtml", CONSOLE),
          new Address("/quan-ly/bai-kiem-tra", "/quizwork/quizzes.xhtml", CONSOLE),
          new Address("/quan-ly/bai-kiem-tra/moi", "/quizwork/new.xhtml", CONSOLE),
          new Address("/quan-ly/bai-kiem-tra/moi-tu-tep", "/quizwork/new-from-file.xhtml", CONSOLE),
          new Address("/quan-ly/bai-kiem-tra/{id}", "/quizwork/desk.xhtml", CONSOLE),
          new Address("/quan-ly/bai-kiem-tra/{id}/nhap", "/quizwork/bring.xhtml", CONSOLE),
          new Address("/quan-ly/bai-kiem-tra/{id}/ngan-hang", "/quizwork/choose.xhtml", CONSOLE),
          new Address("/quan-ly/bai-kiem-tra/{id}/cham-lai", "/quizwork/regrade.xhtml", CONSOLE),
          new Address("/quan-ly/bai-kiem-tra/{id}/cham", "/quizwork/mark.xhtml", CONSOLE),
          new Address("/quan-ly/bai-kiem-tra/{id}/cau-hoi", "/quizwork/ask.xhtml", CONSOLE),
          new Address(
              "/quan-ly/bai-kiem-tra/{id}/cau-hoi/{question}", "/quizwork/ask.xhtml", CONSOLE),
          new Address("/quan-ly/bang-tin", "/announcement/board.xhtml", CONSOLE),
          new Address("/quan-ly/bo-tieu-chi", "/recognition/criteria-sets.xhtml", CONSOLE),
          new Address("/quan-ly/bo-tieu-chi/moi", "/recognition/criteria-upload.xhtml", CONSOLE),
          new Address("/quan-ly/bo-tieu-chi/{id}", "/recognition/criteria-set.xhtml", CONSOLE),
          new Address("/quan-ly/boi-duong", "/training/programmes.xhtml", CONSOLE),
          new Address("/quan-ly/boi-duong/tao", "/training/edit.xhtml", CONSOLE),
          new Address("/quan-ly/boi-duong/{id}", "/training/programme.xhtml", CONSOLE),
          new Address("/quan-ly/boi-duong/{id}/sua", "/training/edit.xhtml", CONSOLE),
          new Address("/quan-ly/buoi-hoc", "/attendance/sessions.xhtml", CONSOLE),
          new Address("/quan-ly/buoi-hoc/{id}", "/attendance/roster.xhtml", CONSOLE),
          new Address("/quan-ly/buoi-hoc/{id}/nhap-phieu", "/attendance/paper.xhtml", CONSOLE),
          new Address("/quan-ly/buoi-hoc/{id}/phieu", "/attendance/sheet.xhtml", CONSOLE),
          new Address("/quan-ly/buoi-hoc/{id}/sua", "/coursework/session.xhtml", CONSOLE),
          new Address("/quan-ly/buoi-hoc/{id}/to-dan", "/attendance/poster.xhtml", CONSOLE),
          new Address("/quan-ly/cho-xep", "/succession/holdings.xhtml", CONSOLE),
          new Address("/quan-ly/cho-xep/{id}", "/succession/placing.xhtml", CONSOLE),
          new Address("/quan-ly/chuc-vu/{id}", "/position/post.xhtml", CONSOLE),
          new Address("/quan-ly/doi-chieu", "/reconciliation/reconciliation.xhtml", CONSOLE),
          new Address("/quan-ly/don-vi", "/organisation/units.xhtml", CONSOLE),
          new Address("/quan-ly/don-vi/{id}", "/organisation/unit.xhtml", CONSOLE),
          new Address("/quan-ly/don-vi/{id}/chuc-vu", "/position/unit-posts.xhtml", CONSOLE),
          new Address("/quan-ly/gop-y", "/recognition/opinions.xhtml", CONSOLE),
          new Address("/quan-ly/co-quan", "/collective/workplaces.xhtml", CONSOLE),
          new Address("/quan-ly/co-quan/{id}", "/collective/workplace.xhtml", CONSOLE),
          new Address("/quan-ly/dong-ho", "/collective/clans.xhtml", CONSOLE),
          new Address("/quan-ly/dong-ho/moi", "/collective/new-clan.xhtml", CONSOLE),
          new Address("/quan-ly/dong-ho/{id}", "/collective/clan.xhtml", CONSOLE),
          new Address("/quan-ly/ho-gia-dinh", "/collective/households.xhtml", CONSOLE),
          new Address("/quan-ly/ho-gia-dinh/moi", "/collective/new-household.xhtml", CONSOLE),
          new Address("/quan-ly/ho-gia-dinh/{id}", "/collective/household.xhtml", CONSOLE),
          new Address("/quan-ly/hoc-lieu", "/material/materials.xhtml", CONSOLE),
          new Address("/quan-ly/hoc-lieu/tai-len", "/material/upload.xhtml", CONSOLE),
          new Address("/quan-ly/hoc-lieu/{id}", "/material/manage.xhtml", CONSOLE),
          new Address("/quan-ly/hoc-lieu/{id}/sua", "/material/edit.xhtml", CONSOLE),
          new Address("/quan-ly/hoi-dap", "/discussion/reported.xhtml", CONSOLE),
          new Address("/quan-ly/khieu-nai", "/appeal/appeals.xhtml", CONSOLE),
          new Address("/quan-ly/khieu-nai/{id}", "/appeal/appeal.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc", "/coursework/courses.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/moi", "/coursework/quick.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/tao", "/coursework/new.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}", "/coursework/desk.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/sua", "/coursework/edit.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/bai-moi", "/coursework/lesson.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/bai/{lesson}", "/coursework/lesson.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/can-truoc", "/coursework/needs.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/cau-hoi", "/coursework/quiz.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/cong-bo", "/outline/publish.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/dieu-kien", "/coursework/rule.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/nguoi-hoc", "/classlist/learners.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/phien-ban", "/outline/history.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/tuong-duong", "/equivalence/course.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/viec/{lesson}", "/coursework/work.xhtml", CONSOLE),
          new Address("/quan-ly/khoa-hoc/{id}/xem-truoc", "/outline/preview.xhtml", CONSOLE),
          new Address("/quan-ly/lo-trinh", "/path/managed.xhtml", CONSOLE),
          new Address("/quan-ly/lo-trinh/moi", "/path/new.xhtml", CONSOLE),
          new Address("/quan-ly/lo-trinh/{id}", "/path/desk.xhtml", CONSOLE),
          new Address("/quan-ly/lo-trinh/{id}/buoc-moi", "/path/step.xhtml", CONSOLE),
          new Address("/quan-ly/lo-trinh/{id}/mo", "/path/publish.xhtml", CONSOLE),
          new Address("/quan-ly/lo-trinh/{id}/nguoi-hoc", "/path/learners.xhtml", CONSOLE),
          new Address("/quan-ly/lo-trinh/{id}/tuong-duong", "/path/equivalences.xhtml", CONSOLE),
          new Address("/quan-ly/lop/{id}", "/admission/desk.xhtml", CONSOLE),
          new Address("/quan-ly/lop/{id}/buoi-moi", "/admission/session.xhtml", CONSOLE),
          new Address("/quan-ly/lop/{id}/quy-tac", "/admission/rule.xhtml", CONSOLE),
          new Address("/quan-ly/nhap", "/exchange/imports.xhtml", CONSOLE),
          new Address("/quan-ly/nhap/moi", "/exchange/new-import.xhtml", CONSOLE),
          new Address("/quan-ly/nhap/{id}", "/exchange/import.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan", "/person/people.xhtml", CONSOLE),
          new Address("/quan-ly/phan-hoi-diem-danh", "/attendance/objections.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/nhieu", "/person/many.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/ghi-danh", "/person/enrol-many.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/nhan-tin", "/person/message-many.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/moi", "/person/new-person.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/{id}", "/person/person.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/{id}/chuc-vu", "/person/posts.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/{id}/giam-ho", "/person/guardians.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/{id}/da-hoc", "/recognition/correct.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/{id}/hoc-noi-khac", "/elsewhere/enter.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/{id}/noi-o", "/person/stay.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/{id}/sua", "/person/edit-person.xhtml", CONSOLE),
          new Address("/quan-ly/nguoi-dan/{id}/viec-lam", "/person/work.xhtml", CONSOLE),
          new Address("/quan-ly/thong-bao", "/announcement/announcements.xhtml", CONSOLE),
          new Address("/quan-ly/thong-bao/moi", "/announcement/edit.xhtml", CONSOLE),
          new Address("/quan-ly/thong-bao/{id}", "/announcement/announcement.xhtml", CONSOLE),
          new Address("/quan-ly/thu", "/mail/outbox.xhtml", CONSOLE),
          new Address("/quan-ly/trung-lap", "/duplicate/duplicates.xhtml", CONSOLE),
          new Address("/quan-ly/trung-lap/{id}", "/duplicate/duplicate.xhtml", CONSOLE),
          new Address("/quan-ly/nhat-ky", "/audit/audit.xhtml", CONSOLE),
          new Address("/quan-ly/quyet-dinh", "/recognition/decisions.xhtml", CONSOLE),
          new Address("/quan-ly/quyet-dinh/tren-giay", "/recognition/paper.xhtml", CONSOLE),
          new Address("/quan-ly/quyet-dinh/{id}", "/recognition/decision.xhtml", CONSOLE),
          new Address("/quan-ly/sap-xep", "/succession/acts.xhtml", CONSOLE),
          new Address("/quan-ly/sap-xep/moi", "/succession/draw.xhtml", CONSOLE),
          new Address("/quan-ly/sap-xep/{id}", "/succession/act.xhtml", CONSOLE),
          new Address("/quan-ly/so-lieu", "/indicator/dashboard.xhtml", CONSOLE),
          new Address("/quan-ly/so-lieu/muc-tieu", "/indicator/targets.xhtml", CONSOLE),
          new Address("/quan-ly/so-lieu/{code}", "/indicator/indicator.xhtml", CONSOLE),
          new Address("/quan-ly/tai-khoan", "/account/accounts.xhtml", CONSOLE),
          new Address("/quan-ly/tai-khoan/moi", "/account/new-account.xhtml", CONSOLE),
          new Address("/quan-ly/tai-khoan/{id}", "/account/account.xhtml", CONSOLE),
          new Address("/quan-ly/vai-tro", "/account/my-roles.xhtml", CONSOLE),
          new Address("/quan-ly/viec-nen", "/work/work.xhtml", CONSOLE),
          new Address("/quan-ly/xet-danh-hieu", "/recognition/cases.xhtml", CONSOLE),
          new Address("/quan-ly/xet-danh-hieu/{id}", "/recognition/case.xhtml", CONSOLE));

  private static final Map<String, List<Address>> BY_FIRST_WORD = byFirstWord();
  private static final Set<String> PATTERNS = patterns();

  private Addresses() {}

  /** An address together with the values that stood in its places. */
  record Match(Address address, SortedMap<String, String> values) {}

  static Optional<Match> match(String path) {
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    List<String> segments = Address.segmentsOf(path);
    String first = segments.isEmpty() ? "" : segments.get(0);
    for (Address address : BY_FIRST_WORD.getOrDefault(first, List.of())) {
      Optional<SortedMap<String, String>> values = address.match(segments);
      if (values.isPresent()) {
        return Optional.of(new Match(address, values.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * The address of a view, with as many parameters as possible in the path and the rest behind the
   * question mark; the view's own name when the table does not know it.
   */
  static String of(String view, Map<String, List<String>> parameters) {
    Map<String, List<String>> rest = new TreeMap<>(parameters);
    String path =
        TABLE.stream()
            .filter(address -> address.view().equals(view))
            .sorted(Comparator.comparing(Address::places).reversed())
            .map(address -> filled(address, rest))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(view);
    StringBuilder query = new StringBuilder();
    rest.forEach(
        (name, values) -> {
          for (String value : values) {
            query.append(query.isEmpty() ? '?' : '&').append(encoded(name)).append('=');
            query.append(encoded(value));
          }
        });
    return path + query;
  }

  /** The patterns to map the Faces servlet to, so that no forward is needed. */
  static Set<String> servletPatterns() {
    return PATTERNS;
  }

  private static Set<String> patterns() {
    Set<String> patterns = new HashSet<>();
    for (Address address : TABLE) {
      List<String> segments = address.segments();
      patterns.add(segments.isEmpty() ? "" : "/" + segments.get(0) + "/*");
    }
    return Set.copyOf(patterns);
  }

  private static Optional<String> filled(Address address, Map<String, List<String>> rest) {
    StringBuilder path = new StringBuilder();
    List<String> used = new ArrayList<>();
    for (String segment : address.segments()) {
      path.append('/');
      if (!segment.startsWith("{")) {
        path.append(segment);
        continue;
      }
      String name = segment.substring(1, segment.length() - 1);
      List<String> values = rest.get(name);
      if (values == null || values.size() != 1 || values.get(0).isEmpty()) {
        return Optional.empty();
      }
      path.append(encoded(values.get(0)));
      used.add(name);
    }
    used.forEach(rest::remove);
    return Optional.of(path.isEmpty() ? "/" : path.toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Map<String, List<Address>> byFirstWord() {
    Map<String, List<Address>> index = new HashMap<>();
    for (Address address : TABLE) {
      List<String> segments = address.segments();
      String first = segments.isEmpty() ? "" : segments.get(0);
      index.computeIfAbsent(first, word -> new ArrayList<>()).add(address);
    }
    // A plain word wins over a place: /quan-ly/khoa-hoc/tao before /quan-ly/khoa-hoc/{id}.
    index.values().forEach(list -> list.sort(Comparator.comparing(Address::places)));
    return index;
  }
}
