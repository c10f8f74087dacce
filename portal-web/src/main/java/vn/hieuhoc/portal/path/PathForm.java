package vn.hieuhoc.portal.path;

import java.util.UUID;
import vn.hieuhoc.path.PathCommand;
import vn.hieuhoc.path.PathRow;

/** What is said of a path, as it is typed. */
public class PathForm {

  private UUID unit;
  private String title;
  private String about;
  private String audience;
  private String topic;

  /** What is said of a path now. */
  static PathForm of(PathRow row) {
    PathForm form = new PathForm();
    form.unit = row.unit();
    form.title = row.title();
    form.about = row.about();
    form.audience = row.audience();
    form.topic = row.topic();
    return form;
  }

  PathCommand command() {
    return new PathCommand(unit, title, about, audience, topic);
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}
