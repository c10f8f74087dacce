package vn.hieuhoc.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/**
 * The documents. A document is found by one hash of all that names it, the documents of a place by
 * another: what programs call things by is as long as they like, an index is not.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DocumentRepository {

  /** What a program may hold against the version it means. */
  record Head(long key, String etag) {}

  @PersistenceContext private EntityManager entityManager;

  Optional<StoredDocument> find(byte[] documentHash) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select content, content_type, etag, updated_at from xapi_document"
                        + " where document_hash = ?1")
                .setParameter(1, documentHash))
        .stream()
        .findFirst()
        .map(row -> new StoredDocument(row.bytes(0), row.text(1), row.text(2), row.instant(3)));
  }

  /** The document, kept from others until the transaction ends. */
  Optional<Head> lock(byte[] documentHash) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select id, etag from xapi_document where document_hash = ?1 for update")
                .setParameter(1, documentHash))
        .stream()
        .findFirst()
        .map(row -> new Head(row.key(0), row.text(1)));
  }

  /** The ids of the documents of a place, the one written first in front. */
  List<String> ids(byte[] placeHash, UUID registration, Instant since) {
    Query query =
        entityManager
            .createNativeQuery(
                "select document_id from xapi_document where place_hash = ?1"
                    + (registration == null ? "" : " and registration = ?2")
                    + (since == null ? "" : " and updated_at > ?3")
                    + " order by updated_at, id")
            .setParameter(1, placeHash);
    if (registration != null) {
      query.setParameter(2, registration.toString());
    }
    if (since != null) {
      query.setParameter(3, Timestamp.from(since));
    }
    List<?> ids = query.getResultList();
    return ids.stream().map(String::valueOf).toList();
  }

  void add(
      DocumentAddress address,
      DocumentPlace place,
      String etag,
      NewDocument document,
      Instant now) {
    entityManager
        .createNativeQuery(
            "insert into xapi_document (document_hash, place_hash, kind, registration, document_id,"
                + " content, content_type, etag, account_id, updated_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .setParameter(1, address.document())
        .setParameter(2, address.place())
        .setParameter(3, place.kind().name())
        .setParameter(4, place.registration() == null ? null : place.registration().toString())
        .setParameter(5, address.id())
        .setParameter(6, document.content())
        .setParameter(7, document.contentType())
        .setParameter(8, etag)
        .setParameter(9, document.accountId())
        .setParameter(10, Timestamp.from(now))
        .executeUpdate();
  }

  void replace(long key, String etag, NewDocument document, Instant now) {
    entityManager
        .createNativeQuery(
            "update xapi_document set content = ?1, content_type = ?2, etag = ?3, account_id = ?4,"
                + " updated_at = ?5 where id = ?6")
        .setParameter(1, document.content())
        .setParameter(2, document.contentType())
        .setParameter(3, etag)
        .setParameter(4, document.accountId())
        .setParameter(5, Timestamp.from(now))
        .setParameter(6, key)
        .executeUpdate();
  }

  void remove(long key) {
    entityManager
        .createNativeQuery("delete from xapi_document where id = ?1")
        .setParameter(1, key)
        .executeUpdate();
  }

  void removeAll(byte[] placeHash, UUID registration) {
    Query query =
        entityManager
            .createNativeQuery(
                "delete from xapi_document where place_hash = ?1"
                    + (registration == null ? "" : " and registration = ?2"))
            .setParameter(1, placeHash);
    if (registration != null) {
      query.setParameter(2, registration.toString());
    }
    query.executeUpdate();
  }

  /**
   * The numbers of every entry of the person that has this one, the one that counts in front; none
   * when it is nobody's.
   */
  List<String> numbersOfPerson(String personNumber) {
    String counting =
        "(select coalesce(p.merged_into_id, p.id) from person p where p.person_number = ?1)";
    List<?> numbers =
        entityManager
            .createNativeQuery(
                "select person_number from person where id = "
                    + counting
                    + " union all select person_number from person where merged_into_id = "
                    + counting)
            .setParameter(1, personNumber)
            .getResultList();
    return numbers.stream().map(String::valueOf).toList();
  }
}
