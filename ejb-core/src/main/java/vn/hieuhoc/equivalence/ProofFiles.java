package vn.hieuhoc.equivalence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.MaterialStore;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.support.ByteSize;
import vn.hieuhoc.support.Refused;

/**
 * Takes papers in: the bytes first and outside of any transaction, then what rests on them; when
 * that is refused, the bytes go again.
 */
@ApplicationScoped
public class ProofFiles {

  private static final Set<MaterialFormat> TAKEN =
      Set.of(MaterialFormat.JPEG, MaterialFormat.PNG, MaterialFormat.PDF);

  @Inject private MaterialStore store;

  @Inject
  @ConfigProperty(name = "hieuhoc.learning.max-answer-size", defaultValue = "25MB")
  private String maxSize;

  /**
   * Takes a paper in.
   *
   * @param keep keeps what rests on it, and says its public id
   * @throws Refused {@code equivalence.no-photo} when it is neither a picture nor a PDF, {@code
   *     equivalence.file-too-large} when it is too large
   */
  public UUID keep(InputStream bytes, String fileName, Function<StoredFile, UUID> keep)
      throws IOException {
    if (bytes == null) {
      throw Refused.of("file", "equivalence.no-file");
    }
    StoredFile file = store.receive(bytes, fileName);
    boolean kept = false;
    try {
      if (!TAKEN.contains(file.format())) {
        throw Refused.of("file", "equivalence.no-photo", file.fileName());
      }
      if (file.sizeBytes() > ByteSize.of(maxSize)) {
        throw Refused.of("file", "equivalence.file-too-large", file.fileName(), maxSize);
      }
      UUID id = keep.apply(file);
      kept = true;
      return id;
    } finally {
      store.settle(file, kept);
    }
  }
}
