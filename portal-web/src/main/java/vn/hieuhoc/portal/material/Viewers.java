package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.material.MaterialView;
import vn.hieuhoc.material.ReadingService;
import vn.hieuhoc.material.ReadingText;
import vn.hieuhoc.material.TextState;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;

/**
 * Opens materials for pages that include {@code material/viewer.xhtml}. It reads two parameters of
 * the address: {@code cho}, the place to begin at, and {@code xem}, text or document.
 */
@RequestScoped
public class Viewers {

  static final String PLACE = "cho";
  static final String MODE = "xem";

  @Inject private MaterialService materialService;
  @Inject private ReadingService readingService;
  @Inject private Query query;
  @Inject private HttpServletRequest request;

  /**
   * Opens a material.
   *
   * @param materialId public id
   * @param address address of the page around, without the viewer's parameters
   */
  public Viewer open(UUID materialId, String address) {
    return open(materialService.view(materialId), address);
  }

  /** As {@link #open(UUID, String)}, for a material that has been read already. */
  public Viewer open(MaterialView material, String address) {
    return open(material, address, query.whole(PLACE, 1, 1));
  }

  /** As {@link #open(MaterialView, String)}, beginning where the reader stopped last time. */
  public Viewer openAt(MaterialView material, String address, int lastPlace) {
    return open(material, address, query.whole(PLACE, 1, Math.max(1, lastPlace)));
  }

  private Viewer open(MaterialView material, String address, int from) {
    Viewer.Mode mode = Viewer.Mode.of(query.text(MODE));
    Texts words = Texts.pages(Preferences.of(request).locale());
    return new Viewer(material, text(material, from), address, mode, words);
  }

  private ReadingText text(MaterialView material, int from) {
    if (material.file().textState() != TextState.READY) {
      return ReadingText.NONE;
    }
    try {
      ReadingText text = readingService.text(material, from);
      return text.places().isEmpty() && from > 1 ? readingService.text(material, 1) : text;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The text of a file cannot be read", unreadable);
    }
  }
}
