package vn.hieuhoc.material;

import java.util.Collection;
import java.util.Set;

/**
 * Knows files of the store that are kept for something other than a material. Implemented by the
 * features that keep them, so that sweeping need not know them.
 */
public interface FileUse {

  /** Those among the hashes (SHA-256, hexadecimal) that are still used. */
  Set<String> used(Collection<String> hashes);
}
