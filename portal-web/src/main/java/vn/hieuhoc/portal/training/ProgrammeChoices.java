package vn.hieuhoc.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Formats;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.programme.LearningWay;
import vn.hieuhoc.programme.ProgrammeService;
import vn.hieuhoc.programme.ProgrammeView;
import vn.hieuhoc.programme.TrainingPurpose;
import vn.hieuhoc.record.Trust;

/** What one may choose when a programme is written. */
@Named
@RequestScoped
public class ProgrammeChoices {

  private static final List<String> AUDIENCE =
      List.of(
          "CHAIR@COMMUNE",
          "VICE_CHAIR@COMMUNE",
          "BOARD_MEMBER@COMMUNE",
          "MEMBER@COMMUNE",
          "BRANCH_HEAD@HAMLET",
          "CENTRE_DIRECTOR@COMMUNE",
          "CENTRE_DEPUTY@COMMUNE",
          "PRESENTER@COMMUNE",
          "CHAIR@PROVINCE",
          "VICE_CHAIR@PROVINCE",
          "BOARD_MEMBER@PROVINCE");

  @Inject private ProgrammeService programmes;
  @Inject private HttpServletRequest request;

  private List<Choice> ways;

  public List<Choice> getPurposes() {
    return Arrays.stream(TrainingPurpose.values())
        .map(purpose -> new Choice(purpose, texts().get("training.purpose." + purpose.name())))
        .toList();
  }

  public List<Choice> getTrusts() {
    return Arrays.stream(Trust.values())
        .map(trust -> new Choice(trust, texts().get("word.trust." + (trust.ordinal() + 1))))
        .toList();
  }

  public List<Choice> getAudience() {
    return AUDIENCE.stream().map(written -> new Choice(written, said(written))).toList();
  }

  /** Courses by title, then sessions by time. */
  public List<Choice> getWays() {
    if (ways == null) {
      ways = new ArrayList<>();
      programmes.courses().forEach(way -> ways.add(new Choice(ItemForm.written(way), said(way))));
      programmes.sessions().forEach(way -> ways.add(new Choice(ItemForm.written(way), said(way))));
    }
    return ways;
  }

  /** {@code Chủ tịch Hội, cấp xã}. */
  public String who(ProgrammeView.AudienceView audience) {
    return said(
        audience.position() + (audience.level() == null ? "" : "@" + audience.level().name()));
  }

  /** {@code Khóa: …} or {@code Buổi: …, 14:00 26/11/2026}. */
  public String said(LearningWay way) {
    return switch (way.kind()) {
      case COURSE -> texts().say("training.way.COURSE", way.title());
      case SESSION ->
          texts()
              .say("training.way.SESSION", way.title(), Formats.dateTime(way.startsAt(), locale()));
      case CREDENTIAL -> texts().say("training.way.CREDENTIAL", way.title());
    };
  }

  private String said(String written) {
    String[] parts = written.split("@", 2);
    String position =
        Arrays.stream(PositionKind.values())
            .filter(kind -> kind.name().equals(parts[0]))
            .findFirst()
            .map(kind -> texts().get("word.position." + kind.name()))
            .orElse(parts[0]);
    return parts.length == 1
        ? position
        : position + ", " + texts().get("training.level." + UnitLevel.valueOf(parts[1]).name());
  }

  private Texts texts() {
    return Texts.pages(locale());
  }

  private Locale locale() {
    return Preferences.of(request).locale();
  }
}
