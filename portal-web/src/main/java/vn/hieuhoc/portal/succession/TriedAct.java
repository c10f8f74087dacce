package vn.hieuhoc.portal.succession;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.office.OfficeHolder;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.succession.SuccessionCounts;
import vn.hieuhoc.succession.SuccessionList;
import vn.hieuhoc.succession.SuccessionRequest;
import vn.hieuhoc.succession.SuccessionService;

/** An act is shown before it is applied: what is applied is what was shown. */
@Named
@RequestScoped
public class TriedAct {

  private static final String SEEN = "daXem";

  @Inject private SuccessionService successionService;
  @Inject private SuccessionList successionList;
  @Inject private Way way;

  private String mark;
  private SuccessionCounts counts;
  private List<OfficeHolder> ending = List.of();
  private boolean changed;

  /** Shows what the act would concern, and writes nothing. */
  void tryDry(SuccessionRequest request) {
    mark = null;
    counts = successionService.tryDry(request);
    ending = counts.ends() ? successionList.ending(request) : List.of();
    mark = markOf(request);
  }

  /** Applies the act when it is the one that was shown, and shows it otherwise. */
  void apply(SuccessionRequest request) {
    if (!markOf(request).equals(way.query().text(SEEN))) {
      tryDry(request);
      changed = true;
      return;
    }
    UUID act = successionService.apply(request);
    way.done("succession_draw.message.applied").goTo("/quan-ly/sap-xep/{}", act);
  }

  /** The same for the same act. */
  private static String markOf(SuccessionRequest request) {
    return UUID.nameUUIDFromBytes(request.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** What the act would concern, or null before it was tried. */
  public SuccessionCounts getCounts() {
    return counts;
  }

  /** Who would lose a role or a post by it: the first of them. */
  public List<OfficeHolder> getEnding() {
    return ending;
  }

  /** What the next form says was seen; empty before something was. */
  public String getMark() {
    return mark == null ? way.query().text(SEEN) : mark;
  }

  /** Whether something has been shown, so that it may be applied. */
  public boolean isShown() {
    return !getMark().isEmpty();
  }

  /** Whether the act was written otherwise after it had been shown. */
  public boolean isChanged() {
    return changed;
  }
}
