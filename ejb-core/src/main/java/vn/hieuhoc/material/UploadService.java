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
    materialService.requireMayOffer(details.unit());
    StoredFile file = store.receive(bytes, fileName);
    boolean kept = false;
    try {
      UUID id = materialService.create(details, file);
      kept = true;
      return id;
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
