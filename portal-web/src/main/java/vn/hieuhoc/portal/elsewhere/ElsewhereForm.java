package vn.hieuhoc.portal.elsewhere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.elsewhere.ElsewhereCommand;
import vn.hieuhoc.record.Trust;

/** Something learnt at another place, as it is typed. */
public class ElsewhereForm {

  private String what;
  private String issuer;
  private LocalDate date;
  private BigDecimal hours;
  private String number;
  private List<String> topics = List.of();
  private Trust checked;

  /** As the service takes it. */
  public ElsewhereCommand toCommand() {
    return new ElsewhereCommand(what, issuer, date, hours, number, Set.copyOf(topics), checked);
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public BigDecimal getHours() {
    return hours;
  }

  public void setHours(BigDecimal hours) {
    this.hours = hours;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public List<String> getTopics() {
    return topics;
  }

  public void setTopics(List<String> topics) {
    this.topics = topics;
  }

  public Trust getChecked() {
    return checked;
  }

  public void setChecked(Trust checked) {
    this.checked = checked;
  }
}
