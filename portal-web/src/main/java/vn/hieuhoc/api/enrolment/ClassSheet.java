package vn.hieuhoc.api.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.portal.support.Formats;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.SheetTemplate;
import vn.hieuhoc.portal.support.Texts;

/** A list of learners as a workbook. */
@RequestScoped
public class ClassSheet {

  private static final int CODE = 8;

  @Inject private ClassListService lists;
  @Inject private SheetTemplate sheets;
  @Inject private HttpServletRequest request;

  /**
   * The answer with the workbook.
   *
   * @param people public ids of people to keep to; empty for everybody who is looked at
   */
  Response of(List<OfferingRow> offerings, String focus, List<UUID> people) {
    List<UUID> named = people.stream().filter(Objects::nonNull).toList();
    List<EnrolmentRow> rows =
        lists.export(offerings, ClassLine.focus(focus), named.isEmpty() ? null : named);
    Locale locale = Preferences.of(request).locale();
    Texts texts = Texts.pages(locale);
    SheetTemplate.Filled filled =
        sheets.of(
            texts.say("exchange_import.template.sheet"), lines(offerings, rows, texts, locale));
    StreamingOutput out = filled::write;
    return Response.ok(out)
        .header("Content-Disposition", "attachment; filename=\"nguoi-hoc.xlsx\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private static List<List<String>> lines(
      List<OfferingRow> offerings, List<EnrolmentRow> rows, Texts texts, Locale locale) {
    Map<Long, String> names = new HashMap<>();
    offerings.forEach(offering -> names.put(offering.key(), name(offering, texts)));
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            texts.say("coursework_desk.column.name"),
            texts.say("classlist_sheet.born"),
            texts.say("coursework_desk.column.home"),
            texts.say("classlist_sheet.class"),
            texts.say("coursework_courses.column.status"),
            texts.say("classlist_sheet.behind"),
            texts.say("classlist_sheet.lessons-done"),
            texts.say("classlist_sheet.lessons-total"),
            texts.say("classlist_sheet.percent"),
            texts.say("classlist_sheet.requested"),
            texts.say("classlist_sheet.heard"),
            texts.say("classlist_sheet.completed")));
    for (EnrolmentRow row : rows) {
      lines.add(
          List.of(
              row.name(),
              row.birthYear() == null ? "" : row.birthYear().toString(),
              row.home() == null ? "" : row.home(),
              names.getOrDefault(row.offering(), ""),
              texts.say("admission_desk.status." + row.status()),
              row.behind() ? texts.say("classlist_sheet.yes") : "",
              String.valueOf(row.lessonsDone()),
              String.valueOf(row.lessonsTotal()),
              String.valueOf(row.percent()),
              day(row.requestedAt(), locale),
              day(row.lastActiveAt(), locale),
              day(row.completedAt(), locale)));
    }
    return lines;
  }

  private static String day(Instant when, Locale locale) {
    return when == null ? "" : Formats.date(when, locale);
  }

  /** What a class is called: by its own name, else by its code, as the desk of the class says. */
  private static String name(OfferingRow offering, Texts texts) {
    if (offering.title() != null) {
      return offering.title();
    }
    if (offering.mode() == OfferingMode.SELF_PACED) {
      return texts.say("classlist_sheet.alone");
    }
    return offering.id().toString().substring(0, CODE);
  }
}
