package vn.hieuhoc.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import vn.hieuhoc.material.FileUse;

/** What learners handed in stays in the store. */
@ApplicationScoped
@Transactional
class AnswerFiles implements FileUse {

  @Inject private AnswerRepository answers;

  @Override
  public Set<String> used(Collection<String> hashes) {
    return answers.among(hashes);
  }
}
