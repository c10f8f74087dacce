package vn.hieuhoc.portal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.programme.LearningWay;
import vn.hieuhoc.programme.ProgrammeDetails;
import vn.hieuhoc.programme.ProgrammeView;
import vn.hieuhoc.programme.WayKind;
import vn.hieuhoc.support.VietnameseText;

/** One item of a programme as the form has it. A way is written {@code COURSE:} and its id. */
public class ItemForm {

  private static final int LONGEST_CODE = 60;

  private String code;
  private String name;
  private List<String> ways = new ArrayList<>();
  private String topic;

  /** An item to be written, with a name to begin with or null. */
  ItemForm(String name) {
    this.name = name;
  }

  /** An item as it stands. */
  ItemForm(ProgrammeView.ItemView item) {
    code = item.code();
    name = item.name();
    for (LearningWay way : item.ways()) {
      if (way.kind() == WayKind.CREDENTIAL) {
        topic = way.title();
      } else {
        ways.add(written(way));
      }
    }
  }

  static String written(LearningWay way) {
    return way.kind().name() + ":" + way.id();
  }

  boolean isEmpty() {
    return VietnameseText.tidyOrNull(name) == null;
  }

  boolean hasWay() {
    return !ways.isEmpty() || VietnameseText.tidyOrNull(topic) != null;
  }

  ProgrammeDetails.Item details() {
    List<ProgrammeDetails.Way> chosen = new ArrayList<>();
    for (String way : ways) {
      String[] parts = way.split(":", 2);
      chosen.add(
          new ProgrammeDetails.Way(WayKind.valueOf(parts[0]), UUID.fromString(parts[1]), null));
    }
    String wanted = VietnameseText.tidyOrNull(topic);
    if (wanted != null) {
      chosen.add(new ProgrammeDetails.Way(WayKind.CREDENTIAL, null, wanted));
    }
    return new ProgrammeDetails.Item(codeOrMade(), name, chosen);
  }

  private String codeOrMade() {
    if (code != null && !code.isBlank()) {
      return code;
    }
    String made = VietnameseText.fold(name).replaceAll("[^a-z0-9]+", "-");
    return made.length() > LONGEST_CODE ? made.substring(0, LONGEST_CODE) : made;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<String> getWays() {
    return ways;
  }

  public void setWays(List<String> ways) {
    this.ways = ways == null ? new ArrayList<>() : ways;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  /** How many ways are chosen. */
  public int getChosen() {
    return ways.size();
  }
}
