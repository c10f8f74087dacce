package vn.hieuhoc.equivalence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import vn.hieuhoc.material.FileUse;

/** The papers on which equivalences rest stay in the store. */
@ApplicationScoped
@Transactional
class EquivalenceFiles implements FileUse {

  @Inject private EquivalenceRepository equivalences;

  @Override
  public Set<String> used(Collection<String> hashes) {
    return equivalences.among(hashes);
  }
}
