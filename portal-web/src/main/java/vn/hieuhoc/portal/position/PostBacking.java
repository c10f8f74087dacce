package vn.hieuhoc.portal.position;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.position.PositionCorrection;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.PositionService;

/** One post, to be put right or ended on a day. */
@Named
@RequestScoped
public class PostBacking {

  @Inject private PositionService positionService;
  @Inject private Way way;

  private PositionRow post;
  private LocalDate from;
  private LocalDate to;
  private String basis;

  @PostConstruct
  void load() {
    post = positionService.toCorrect(way.id());
    from = post.validFrom();
    to = post.validTo();
    basis = post.basis();
  }

  /** Keeps what the form says: an empty last day means that the post lasts. */
  public void save() {
    positionService.correct(
        post.id(), new PositionCorrection(from, to, to == null, basis == null ? "" : basis));
    way.done("position_post.message.saved").goTo("/quan-ly/don-vi/{}/chuc-vu", post.unit());
  }

  public PositionRow getPost() {
    return post;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }
}
