package vn.hieuhoc.api.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.api.Parts;
import vn.hieuhoc.api.PlainValues;
import vn.hieuhoc.api.WholeJson;
import vn.hieuhoc.material.MaterialDetails;
import vn.hieuhoc.material.MaterialFilter;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.MaterialRow;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.material.UploadService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.Refused;

/** {@code /api/v1/materials}. */
@OpenToAll
@Path("materials")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MaterialsResource {

  private static final int LONGEST_METADATA = 1 << 20;
  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject private MaterialService materialService;
  @Inject private UploadService uploadService;

  /** Published materials; with {@code status}, those in the caller's reach of that status. */
  @OpenToAll
  @GET
  public Items<MaterialListItem> list(
      @BeanParam Paged paged,
      @QueryParam("q") String words,
      @QueryParam("topic") String topic,
      @QueryParam("unit") UUID unit,
      @QueryParam("format") String format,
      @QueryParam("status") String status) {
    MaterialFilter filter =
        new MaterialFilter(
            words,
            topic,
            unit,
            named("format", format, MaterialFormat.class),
            named("status", status, MaterialStatus.class));
    Page<MaterialRow> rows =
        filter.status() == null || filter.status() == MaterialStatus.PUBLISHED
            ? materialService.published(filter, paged.request())
            : materialService.kept(filter, paged.request());
    List<MaterialListItem> items = rows.items().stream().map(MaterialListItem::of).toList();
    return Items.of(new Page<>(items, rows.total(), rows.request()));
  }

  /** One material. */
  @OpenToAll
  @GET
  @Path("{id}")
  public MaterialJson show(@PathParam("id") UUID id) {
    return MaterialJson.of(materialService.view(id));
  }

  /** Uploads a file as a new draft: parts {@code metadata} and {@code file}. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponseSchema(value = MaterialJson.class, responseCode = "201")
  public Response upload(List<EntityPart> parts, @Context UriInfo uri) throws IOException {
    MaterialDetails details = details(Parts.named(parts, "metadata"));
    EntityPart file = Parts.named(parts, "file");
    UUID id;
    try (InputStream bytes = file.getContent()) {
      id = uploadService.upload(details, bytes, Parts.nameOf(file));
    }
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(MaterialJson.of(materialService.view(id)))
        .build();
  }

  /** Says anew what a material is. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public MaterialJson change(@PathParam("id") UUID id, MaterialDetails details) {
    materialService.change(id, details);
    return show(id);
  }

  /** Lets everybody see it. */
  @POST
  @Path("{id}/publication")
  public MaterialJson publish(@PathParam("id") UUID id) {
    materialService.publish(id);
    return show(id);
  }

  /** Takes it out of the catalogue. */
  @POST
  @Path("{id}/withdrawal")
  public MaterialJson withdraw(@PathParam("id") UUID id) {
    materialService.withdraw(id);
    return show(id);
  }

  /** The files of a material, newest first. */
  @OpenToAll
  @GET
  @Path("{id}/versions")
  public Items<MaterialJson.FileJson> versions(@PathParam("id") UUID id) {
    return new Items<>(
        materialService.versions(id).stream().map(MaterialJson.FileJson::of).toList(), null);
  }

  /** Uploads another file of a material: part {@code file}. */
  @POST
  @Path("{id}/versions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponseSchema(value = MaterialJson.class, responseCode = "201")
  public Response uploadVersion(
      @PathParam("id") UUID id, List<EntityPart> parts, @Context UriInfo uri) throws IOException {
    EntityPart file = Parts.named(parts, "file");
    try (InputStream bytes = file.getContent()) {
      uploadService.uploadVersion(id, bytes, Parts.nameOf(file));
    }
    return Response.created(uri.getAbsolutePath()).entity(show(id)).build();
  }

  private static MaterialDetails details(EntityPart metadata) throws IOException {
    byte[] text;
    try (InputStream in = metadata.getContent()) {
      text = in.readNBytes(LONGEST_METADATA);
    }
    try {
      WholeJson.require(text);
      PlainValues.require(text, MaterialDetails.class);
      return JSON.fromJson(new String(text, StandardCharsets.UTF_8), MaterialDetails.class);
    } catch (JsonException | JsonbException unreadable) {
      throw Refused.of("metadata", "support.bad-json", "metadata");
    }
  }

  private static <E extends Enum<E>> E named(String field, String name, Class<E> type) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Refused.of(field, "material.unknown-value", name);
    }
  }
}
