package vn.hieuhoc.content.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.content.StoreLayout;
import vn.hieuhoc.material.ReadingText;
import vn.hieuhoc.material.ReadingText.ReadingBlock;
import vn.hieuhoc.material.ReadingText.ReadingPlace;
import vn.hieuhoc.material.ReadingTexts;

/** Reads the texts that lie beside the files. */
@ApplicationScoped
public class KeptTexts implements ReadingTexts {

  private static final int REMEMBERED = 200;

  private final StoreLayout layout;
  private final Map<String, Integer> lastPlaces =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** For the proxy. */
  protected KeptTexts() {
    this.layout = null;
  }

  /** The texts of these settings' folder. */
  @Inject
  public KeptTexts(ContentSettings settings) {
    this.layout = new StoreLayout(settings.root());
  }

  @Override
  public boolean has(String sha256) {
    return Files.exists(layout.text(sha256));
  }

  @Override
  public ReadingText read(String sha256, int from, int enough) throws IOException {
    Path file = layout.text(sha256);
    List<ReadingPlace> places = new ArrayList<>();
    int last = 0;
    int length = 0;
    try (TextFile.Reader reader = new TextFile.Reader(file)) {
      Integer known = lastPlaces.get(sha256);
      while (length < enough) {
        if (reader.nextNumber() > 0 && reader.nextNumber() < from) {
          last = reader.nextNumber();
          reader.skip();
          continue;
        }
        ReadingPlace place = reader.next();
        if (place == null) {
          break;
        }
        places.add(place);
        last = place.number();
        length += lengthOf(place);
      }
      if (known != null) {
        last = known;
      } else {
        while (reader.nextNumber() > 0) {
          last = reader.nextNumber();
          reader.skip();
        }
        lastPlaces.put(sha256, last);
      }
    } catch (NoSuchFileException noWords) {
      return ReadingText.NONE;
    }
    return new ReadingText(places, last);
  }

  private static int lengthOf(ReadingPlace place) {
    int length = 1;
    for (ReadingBlock block : place.blocks()) {
      length += block.text().length();
      for (List<String> row : block.rows()) {
        length += row.stream().mapToInt(String::length).sum();
      }
    }
    return length;
  }
}
