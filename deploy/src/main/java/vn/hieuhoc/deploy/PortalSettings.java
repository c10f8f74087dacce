package vn.hieuhoc.deploy;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the portal is told about its data folder. What the operator has set stays as it was set. */
final class PortalSettings {

  private PortalSettings() {}

  static Map<String, String> of(DataDirectory data, Settings settings) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("hieuhoc.archive.root", data.archive().toString());
    told.put("hieuhoc.content.root", data.materials().toString());
    told.put("hieuhoc.index.root", data.index().toString());
    told.put("hieuhoc.keys.root", data.keys().toString());
    told.put("hieuhoc.tmp.root", data.temporary().toString());
    told.replaceAll((key, value) -> settings.text(key, value));
    told.put("hieuhoc.internal.key", data.secret("admin.key"));
    return told;
  }
}
