package vn.hieuhoc.attendance;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.MaterialStore;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.support.Refused;

/**
 * Brings photos of papers in and out: permission first, then the bytes without any transaction,
 * then the row; when the row is refused, the bytes go again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttendanceSheetUploadService {

  private static final Set<MaterialFormat> TAKEN =
      Set.of(MaterialFormat.JPEG, MaterialFormat.PNG, MaterialFormat.PDF);

  @Inject private AttendanceSheetService sheetService;
  @Inject private MaterialStore store;

  /**
   * Keeps a photo.
   *
   * @return public id of the paper
   * @throws Refused {@code attendance.no-photo} when it is neither a picture nor a PDF
   */
  public UUID keep(UUID sessionId, InputStream bytes, String fileName) throws IOException {
    sheetService.requireEntry(sessionId);
    StoredFile file = store.receive(bytes, fileName);
    boolean kept = false;
    try {
      if (!TAKEN.contains(file.format())) {
        throw Refused.of("photo", "attendance.no-photo", file.fileName());
      }
      UUID id = sheetService.add(sessionId, file);
      kept = true;
      return id;
    } finally {
      store.settle(file, kept);
    }
  }

  /** Opens a paper for those who take the list of the session. */
  public SeekableByteChannel open(UUID sessionId, UUID sheetId) throws IOException {
    return store.open(sheetService.row(sessionId, sheetId).sha256());
  }
}
