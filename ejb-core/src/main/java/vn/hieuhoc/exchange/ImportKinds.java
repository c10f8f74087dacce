package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import vn.hieuhoc.support.NotFound;

/** The kinds of rows there are. */
@ApplicationScoped
class ImportKinds {

  @Inject @Any private Instance<ImportKind> kinds;

  ImportKind of(String code) {
    return kinds.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("import-kind", code));
  }

  List<ImportKind> all() {
    return kinds.stream().sorted(Comparator.comparing(ImportKind::code)).toList();
  }
}
