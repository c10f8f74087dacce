package vn.hieuhoc.portal.support;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * While somebody works on pages, reads them from the source folder, so that a saved change is seen
 * at the next request. Without the setting {@code hieuhoc.portal.source} it does nothing.
 */
public class SourceViews extends ResourceHandlerWrapper {

  private final Optional<Path> folder = sourceFolder();

  public SourceViews(ResourceHandler wrapped) {
    super(wrapped);
  }

  static Optional<Path> sourceFolder() {
    return ConfigProvider.getConfig()
        .getOptionalValue("hieuhoc.portal.source", String.class)
        .map(Path::of);
  }

  @Override
  public ViewResource createViewResource(FacesContext context, String name) {
    if (folder.isPresent()) {
      Path file = folder.get().resolve(name.substring(1));
      if (name.startsWith("/") && Files.isRegularFile(file)) {
        return new SourceFile(file);
      }
    }
    return super.createViewResource(context, name);
  }

  private static final class SourceFile extends ViewResource {

    private final Path file;

    SourceFile(Path file) {
      this.file = file;
    }

    @Override
    public URL getURL() {
      try {
        return file.toUri().toURL();
      } catch (MalformedURLException everyPathHasAnAddress) {
        throw new UncheckedIOException(everyPathHasAnAddress);
      }
    }
  }
}
