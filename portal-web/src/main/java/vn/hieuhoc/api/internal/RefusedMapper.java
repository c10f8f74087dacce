package vn.hieuhoc.api.internal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import vn.hieuhoc.support.BusinessException;

/** A refusal goes back as its code and values; the command has the words for it. */
public class RefusedMapper implements ExceptionMapper<BusinessException> {

  private static final int UNPROCESSABLE = 422;

  @Override
  public Response toResponse(BusinessException refusal) {
    JsonArrayBuilder values = Json.createArrayBuilder();
    for (Object value : refusal.arguments()) {
      values.add(String.valueOf(value));
    }
    return Response.status(UNPROCESSABLE)
        .type(MediaType.APPLICATION_JSON)
        .entity(
            Json.createObjectBuilder()
                .add("code", refusal.code())
                .add("values", values)
                .build()
                .toString())
        .build();
  }
}
