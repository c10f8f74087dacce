package vn.hieuhoc.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import vn.hieuhoc.material.FileUse;

/** The photos of signed papers stay in the store. */
@ApplicationScoped
@Transactional
class SheetFiles implements FileUse {

  @Inject private SheetRepository sheets;

  @Override
  public Set<String> used(Collection<String> hashes) {
    return sheets.among(hashes);
  }
}
