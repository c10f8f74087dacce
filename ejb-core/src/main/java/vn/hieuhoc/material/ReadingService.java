package vn.hieuhoc.material;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;

/**
 * Opens files for reading: as bytes, as text, as a cleaned page. What may be opened is what {@link
 * MaterialService#view} may show.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingService {

  private static final int ENOUGH = 12_000;

  @Inject private FileDesk desk;
  @Inject private MaterialStore store;
  @Inject private ReadingTexts texts;

  /**
   * A file that may be served to the caller.
   *
   * @throws NotFound when there is none, or the caller may not have it
   */
  @OpenToAll
  public ServedFile file(UUID versionId) {
    return desk.file(versionId);
  }

  /** The bytes of a file that {@link #file} handed out. */
  @OpenToAll
  public SeekableByteChannel open(ServedFile file) throws IOException {
    return store.open(file.sha256());
  }

  /** The cleaned form of an uploaded web page, when there is one. */
  @OpenToAll
  public Optional<InputStream> openCleaned(ServedFile file) throws IOException {
    return store.openCleaned(file.sha256());
  }

  /**
   * A stretch of the text of a material that was handed out to the caller, as much as a phone shows
   * well at once.
   *
   * @param seen what {@link MaterialService#view} told the caller
   * @param from number of the first place wanted, from 1
   */
  @OpenToAll
  public ReadingText text(MaterialView seen, int from) throws IOException {
    return seen.file().format().hasText()
        ? texts.read(seen.sha256(), Math.max(1, from), ENOUGH)
        : ReadingText.NONE;
  }
}
