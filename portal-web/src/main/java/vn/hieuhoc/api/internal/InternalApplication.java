package vn.hieuhoc.api.internal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.hieuhoc.api.JsonConfiguration;
import vn.hieuhoc.api.RefusalMapper;
import vn.hieuhoc.api.RestClasses;
import vn.hieuhoc.api.UnexpectedMapper;
import vn.hieuhoc.api.ViolationMapper;

/** The operations resources, and nothing that other programs use. */
@ApplicationPath("/api/internal")
public class InternalApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    Set<Class<?>> classes =
        new HashSet<>(RestClasses.below(Set.of("vn.hieuhoc.api.internal"), Set.of()));
    classes.addAll(
        Set.of(
            JsonConfiguration.class,
            RefusalMapper.class,
            UnexpectedMapper.class,
            ViolationMapper.class));
    return classes;
  }

  /** What the interface offers stands at {@code /openapi}, and nowhere twice. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
