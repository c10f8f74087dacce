package vn.hieuhoc.path;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.hieuhoc.equivalence.GiveEquivalence;
import vn.hieuhoc.equivalence.ProofFiles;

/** Brings in the papers on which equivalences of steps rest. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StepEquivalenceUploadService {

  @Inject private StepEquivalenceService equivalenceService;
  @Inject private ProofFiles files;

  /**
   * Takes something in the place of a step.
   *
   * @return public id of the equivalence
   */
  public UUID give(
      UUID pathId, UUID step, GiveEquivalence command, InputStream bytes, String fileName)
      throws IOException {
    equivalenceService.requireDecides(pathId, step);
    return files.keep(
        bytes, fileName, file -> equivalenceService.give(pathId, step, command, file));
  }
}
