package vn.hieuhoc.material;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;

/**
 * Brings files in. Permission first, then the bytes without any transaction, then the row; when the
 * row is refused, the bytes go again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadService {

  @Inject private MaterialService materialService;
  @Inject private TextService textService;
  @Inject private MaterialStore store;
  @Inject private Access access;

  /**
   * Brings a new material.
   *
   * @return public id of the draft
   * @throws FileRefused when the file is none the portal takes
   */
  public UUID upload(@Valid @NotNull MaterialDetails details, InputStream bytes, String fileName)
      throws IOException {
    access.requireSignedIn();
    return bring(details.unit(), bytes, fileName, file -> materialService.create(details, file));
  }

  /**
   * What becomes of a file once its bytes are kept: a transaction that names it, or fails.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Use<T> {
    T of(StoredFile file);
  }

  /**
   * Brings a file for a use that makes more of it than a material alone. When the use fails, the
   * bytes go again.
   *
   * @param unit public id of the unit that offers what is made of it
   * @throws FileRefused when the file is none the portal takes
   */
  public <T> T bring(UUID unit, InputStream bytes, String fileName, Use<T> use) throws IOException {
    materialService.requireMayOffer(unit);
    StoredFile file = store.receive(bytes, fileName);
    boolean kept = false;
    try {
      T made = use.of(file);
      kept = true;
      return made;
    } finally {
      settle(file, kept);
    }
  }

  /**
   * Brings a new file of a material.
   *
   * @throws FileRefused when the file is none the portal takes
   */
  public void uploadVersion(UUID materialId, InputStream bytes, String fileName)
      throws IOException {
    access.requireSignedIn();
    materialService.requireMayManage(materialId);
    StoredFile file = store.receive(bytes, fileName);
    boolean kept = false;
    try {
      materialService.addVersion(materialId, file);
      kept = true;
    } finally {
      settle(file, kept);
    }
  }

  private void settle(StoredFile file, boolean kept) throws IOException {
    boolean needed = kept || !textService.needed(Set.of(file.sha256())).isEmpty();
    store.settle(file, needed);
  }
}
