package vn.hieuhoc.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes at each POST what {@link IdempotencyKeyFilter} does for all of them. */
public class IdempotencyKeyInOpenApi implements OASFilter {

  private static final String WHAT =
      "Names this call, up to 255 characters, so that it may be sent again: the same call with the"
          + " same key is done once and answered as before (with Idempotency-Replayed: true), for"
          + " three days. Another call with the key is 422 idempotency.other-request. Refusals are"
          + " not kept. Keys are each account's own.";

  @Override
  public PathItem filterPathItem(PathItem path) {
    Operation post = path.getPOST();
    if (post != null) {
      post.addParameter(
          OASFactory.createParameter()
              .name(IdempotencyKeyFilter.HEADER)
              .in(Parameter.In.HEADER)
              .required(false)
              .description(WHAT)
              .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING)));
    }
    return path;
  }
}
