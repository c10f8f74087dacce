package vn.hieuhoc.api.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import vn.hieuhoc.caption.Captions;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.support.OpenToAll;

/** The words of a recording in a language, as a file of subtitles. */
@OpenToAll
@Path("materials/{id}/captions/{language}")
@ApplicationScoped
public class CaptionsResource {

  @Inject private MaterialService materialService;

  /** The words, as WebVTT. */
  @OpenToAll
  @GET
  @Produces("text/vtt;charset=UTF-8")
  public String words(@PathParam("id") UUID id, @PathParam("language") String language) {
    return materialService.captions(id, language);
  }

  /** Puts a file of subtitles, WebVTT or SubRip, in place of what there is. */
  @PUT
  public void put(@PathParam("id") UUID id, @PathParam("language") String language, byte[] body) {
    materialService.requireMayManage(id);
    materialService.caption(id, language, Captions.read(body, language));
  }

  /** Takes the words of a language away. */
  @DELETE
  public void remove(@PathParam("id") UUID id, @PathParam("language") String language) {
    materialService.uncaption(id, language);
  }
}
