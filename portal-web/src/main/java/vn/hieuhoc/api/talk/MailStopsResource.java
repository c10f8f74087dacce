package vn.hieuhoc.api.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.mail.MailChoiceService;
import vn.hieuhoc.support.OpenToAll;

/** The end of letters with one press in a mail program (RFC 8058). */
@OpenToAll
@Path("mail-stops/{token}")
@ApplicationScoped
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mail")
public class MailStopsResource {

  @Inject private MailChoiceService choiceService;

  @OpenToAll
  @POST
  @Operation(summary = "No more letters to the address the link was made for")
  public void stop(@PathParam("token") String token) {
    choiceService.stop(token);
  }
}
