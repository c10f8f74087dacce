package vn.hieuhoc.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import vn.hieuhoc.material.FileUse;

/** The papers and photos that lie with cases stay in the store. */
@ApplicationScoped
@Transactional
class EvidenceFiles implements FileUse {

  @Inject private AssessmentRepository cases;

  @Override
  public Set<String> used(Collection<String> hashes) {
    return cases.evidenceAmong(hashes);
  }
}
