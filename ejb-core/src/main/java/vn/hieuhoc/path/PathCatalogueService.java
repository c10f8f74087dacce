package vn.hieuhoc.path;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Paths, to look for. */
@Stateless
public class PathCatalogueService {

  @Inject private PathRepository paths;
  @Inject private OrganisationService organisation;
  @Inject private Access access;

  /**
   * What is offered, the newest first.
   *
   * @param unit public id of a unit below which it lies, or null
   * @param topic topic code, or null
   */
  @OpenToAll
  public Page<PathRow> published(UUID unit, String topic, PageRequest page) {
    return paths.published(unit == null ? null : organisation.key(unit), topic, page);
  }

  /** Every path within the caller's reach, drafts too, the newest first. */
  public Page<PathRow> managed(PageRequest page) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    return paths.below(access.reach(Role.CENTRE_MANAGER), page);
  }
}
