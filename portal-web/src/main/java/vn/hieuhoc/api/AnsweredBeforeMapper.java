package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import vn.hieuhoc.idempotency.AnsweredBefore;
import vn.hieuhoc.idempotency.KeptAnswer;

/** Tells the answer of then again, and says that it is. */
@Provider
@ApplicationScoped
public class AnsweredBeforeMapper implements ExceptionMapper<AnsweredBefore> {

  static final String REPLAYED = "Idempotency-Replayed";

  @Override
  public Response toResponse(AnsweredBefore before) {
    KeptAnswer answer = before.answer();
    Response.ResponseBuilder response =
        Response.status(answer.status()).header(REPLAYED, Boolean.TRUE);
    if (answer.location() != null) {
      response.location(URI.create(answer.location()));
    }
    if (answer.body() != null) {
      response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
    }
    return response.build();
  }
}
