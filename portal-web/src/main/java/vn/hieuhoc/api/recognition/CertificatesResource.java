package vn.hieuhoc.api.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.certificate.CertificatePaper;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.certificate.CertificateState;
import vn.hieuhoc.certificate.CheckedCertificate;
import vn.hieuhoc.support.OpenToAll;

/** The check of a certificate, for programs; people have the page /xac-minh/{code}. */
@Path("certificates/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class CertificatesResource {

  @Inject private CertificateService certificates;

  @Inject
  @ConfigProperty(name = "hieuhoc.certificate.address")
  private Optional<String> address;

  /** All there is to say of a code nobody has. */
  public record Unknown(CertificateState state) {}

  @OpenToAll
  @GET
  @Operation(summary = "Whether a certificate is genuine and still holds; needs no sign-in")
  public Response check(@PathParam("code") String code) {
    CheckedCertificate checked = certificates.check(code);
    Object answer = checked.isKnown() ? checked : new Unknown(checked.state());
    return Response.status(checked.isKnown() ? Response.Status.OK : Response.Status.NOT_FOUND)
        .entity(answer)
        .header("Cache-Control", "no-store")
        .build();
  }

  @OpenToAll
  @GET
  @Path("paper")
  @Produces("application/pdf")
  @Operation(summary = "The certificate as PDF, for its holder and the staff in charge")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response paper(@PathParam("code") String code, @Context UriInfo uri) {
    String portal = uri.getBaseUri().resolve("/").toString().replaceAll("/$", "");
    CertificatePaper paper = certificates.paper(code, address.orElse(portal));
    StreamingOutput pdf = out -> certificates.print(paper, out);
    return Response.ok(pdf)
        .header("Content-Disposition", "attachment; filename=\"" + paper.serial() + ".pdf\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
