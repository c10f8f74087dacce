package vn.hieuhoc.material;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.UnitRow;

/**
 * A material as its page and the player show it.
 *
 * @param id public id
 * @param title title
 * @param description a few sentences, or null
 * @param topics topic codes, ordered
 * @param language language code
 * @param author who made it, or null
 * @param licence terms of use
 * @param source where it comes from, or null
 * @param minutes how long it takes, or null
 * @param status how far it has come
 * @param publishedAt since when it is public, or null
 * @param unit who offers it
 * @param file the file it offers now
 * @param sha256 the hash its text is kept under; never leaves the server
 * @param mayManage true when the caller may change it
 */
public record MaterialView(
    UUID id,
    String title,
    String description,
    List<String> topics,
    String language,
    String author,
    String licence,
    String source,
    Integer minutes,
    MaterialStatus status,
    Instant publishedAt,
    UnitRow unit,
    VersionRow file,
    String sha256,
    boolean mayManage) {

  public MaterialView {
    topics = List.copyOf(topics);
  }
}
