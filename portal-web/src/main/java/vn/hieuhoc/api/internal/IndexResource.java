package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.hieuhoc.search.CatalogueIndex;
import vn.hieuhoc.search.SearchService;

/** Building the search index again. */
@Path("index")
@ForOperator
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {

  @Inject private SearchService search;

  /** Begins; searches go on being answered from the old index. */
  @POST
  public CatalogueIndex.Progress rebuild() {
    search.reindex();
    return search.progress();
  }

  @GET
  public CatalogueIndex.Progress progress() {
    return search.progress();
  }
}
