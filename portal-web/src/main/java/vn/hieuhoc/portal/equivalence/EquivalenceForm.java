package vn.hieuhoc.portal.equivalence;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import vn.hieuhoc.equivalence.GiveEquivalence;

/** An equivalence as it is typed. */
public class EquivalenceForm {

  private String number;
  private String reason;
  private Part paper;

  /** Who, and why. */
  public GiveEquivalence command() {
    return new GiveEquivalence(number, reason);
  }

  /** The bytes of the paper, or null when there is none. */
  public InputStream bytes() throws IOException {
    return paper == null || paper.getSize() == 0 ? null : paper.getInputStream();
  }

  /** What the paper is called, or null. */
  public String fileName() {
    return paper == null ? null : paper.getSubmittedFileName();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Part getPaper() {
    return paper;
  }

  public void setPaper(Part paper) {
    this.paper = paper;
  }
}
