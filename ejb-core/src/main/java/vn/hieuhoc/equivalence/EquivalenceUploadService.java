package vn.hieuhoc.equivalence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;
import vn.hieuhoc.material.MaterialStore;

/** Brings the papers of equivalences in and out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EquivalenceUploadService {

  @Inject private EquivalenceService equivalenceService;
  @Inject private ProofFiles files;
  @Inject private MaterialStore store;

  /**
   * Takes a course as learnt.
   *
   * @return public id of the equivalence
   */
  public UUID give(UUID courseId, GiveEquivalence command, InputStream bytes, String fileName)
      throws IOException {
    equivalenceService.requireDecides(courseId);
    return files.keep(bytes, fileName, file -> equivalenceService.give(courseId, command, file));
  }

  /** Opens the paper, for who may see it. */
  public SeekableByteChannel open(UUID id) throws IOException {
    return store.open(equivalenceService.paper(id).sha256());
  }
}
