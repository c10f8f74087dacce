package vn.hieuhoc.succession;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Has the maps of before July 2025 at hand from the first start on. */
@Singleton
@Startup
@DependsOn("FirstData")
public class OldMap {

  @Inject private OldMapLoader loader;

  @PostConstruct
  void load() {
    loader.load();
  }
}
