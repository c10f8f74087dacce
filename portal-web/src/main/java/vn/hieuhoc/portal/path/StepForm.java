package vn.hieuhoc.portal.path;

import java.util.UUID;
import vn.hieuhoc.path.NewStep;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.record.Trust;

/** A step as it is chosen, and where in the path it goes. */
public class StepForm {

  private Is is = Is.COURSE;
  private UUID group;
  private UUID course;
  private UUID session;
  private UUID offering;
  private String title;
  private String issuer;
  private Integer count;
  private Trust trust;
  private boolean after;

  NewStep step() {
    UUID thing =
        switch (is) {
          case COURSE -> course;
          case SESSION -> session;
          case CLASS -> offering;
          default -> null;
        };
    return new NewStep(is, group, thing, title, issuer, count, trust, after);
  }

  public Is getIs() {
    return is;
  }

  public void setIs(Is is) {
    this.is = is;
  }

  public UUID getGroup() {
    return group;
  }

  public void setGroup(UUID group) {
    this.group = group;
  }

  public UUID getCourse() {
    return course;
  }

  public void setCourse(UUID course) {
    this.course = course;
  }

  public UUID getSession() {
    return session;
  }

  public void setSession(UUID session) {
    this.session = session;
  }

  public UUID getOffering() {
    return offering;
  }

  public void setOffering(UUID offering) {
    this.offering = offering;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public Integer getCount() {
    return count;
  }

  public void setCount(Integer count) {
    this.count = count;
  }

  public Trust getTrust() {
    return trust;
  }

  public void setTrust(Trust trust) {
    this.trust = trust;
  }

  public boolean isAfter() {
    return after;
  }

  public void setAfter(boolean after) {
    this.after = after;
  }
}
