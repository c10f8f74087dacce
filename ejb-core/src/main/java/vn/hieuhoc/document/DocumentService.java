package vn.hieuhoc.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.ByteSize;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.StrictJson;
import vn.hieuhoc.support.SystemUse;

/**
 * The documents of programs. The interface that calls has asked what the program may; two that
 * write at once lose a race, which the caller tries again from outside.
 *
 * <p>A person of the register may have several entries that were found to be one person: a document
 * kept under any of them is found from each, and a merge that is taken back needs nothing undone.
 */
@Stateless
@SystemUse
public class DocumentService {

  private static final String JSON = "application/json";

  @Inject private DocumentRepository documents;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "hieuhoc.xapi.max-document-size", defaultValue = "2MB")
  private String maxDocumentSize;

  /** The document that a program calls so. */
  public Optional<StoredDocument> find(DocumentPlace place, String id) {
    return addresses(place, id).stream()
        .flatMap(address -> documents.find(address.document()).stream())
        .findFirst();
  }

  /**
   * What the documents of a place are called, the one written first in front.
   *
   * @param since only those written after this moment, or null
   */
  public List<String> ids(DocumentPlace place, Instant since) {
    Set<String> ids = new LinkedHashSet<>();
    addresses(place, null)
        .forEach(
            address -> ids.addAll(documents.ids(address.place(), place.registration(), since)));
    return List.copyOf(ids);
  }

  /**
   * Keeps a document in the place of what was there.
   *
   * @throws DocumentChanged when what was there is not the version meant
   * @throws DocumentUnseen when a version has to be said and was not
   * @throws DocumentTooLarge when it is larger than the setting allows
   */
  public void put(DocumentPlace place, String id, NewDocument document, Precondition precondition) {
    requireFits(document.content());
    List<DocumentAddress> addresses = addresses(place, id);
    Optional<Found> found = lock(addresses);
    precondition.requireToReplace(id, found.map(Found::etag));
    keep(place, addresses, found, document);
  }

  /**
   * Adds the members of a JSON object to those of the document; one that is there is written over.
   * Without a document, what was sent is kept as it is.
   *
   * @throws Refused {@code document.not-json} when the one or the other is no JSON object
   */
  public void merge(
      DocumentPlace place, String id, NewDocument document, Precondition precondition) {
    requireFits(document.content());
    List<DocumentAddress> addresses = addresses(place, id);
    Optional<Found> found = lock(addresses);
    precondition.require(id, found.map(Found::etag));
    if (found.isEmpty()) {
      if (isJson(document.contentType())) {
        object(id, document.contentType(), document.content());
      }
      keep(place, addresses, found, document);
      return;
    }
    JsonObject added = object(id, document.contentType(), document.content());
    StoredDocument there = documents.find(found.get().address().document()).orElseThrow();
    JsonObjectBuilder merged =
        Json.createObjectBuilder(object(id, there.contentType(), there.content()));
    added.forEach(merged::add);
    byte[] content = merged.build().toString().getBytes(StandardCharsets.UTF_8);
    requireFits(content);
    keep(place, addresses, found, new NewDocument(content, JSON, document.accountId()));
  }

  /** Removes a document. Harmless when there is none. */
  public void delete(DocumentPlace place, String id, Precondition precondition) {
    Optional<Found> found = lock(addresses(place, id));
    precondition.require(id, found.map(Found::etag));
    found.ifPresent(there -> documents.remove(there.key()));
  }

  /** Removes every document of a place. */
  public void deleteAll(DocumentPlace place) {
    addresses(place, null)
        .forEach(address -> documents.removeAll(address.place(), place.registration()));
  }

  private record Found(DocumentAddress address, long key, String etag) {}

  private Optional<Found> lock(List<DocumentAddress> addresses) {
    for (DocumentAddress address : addresses) {
      Optional<DocumentRepository.Head> head = documents.lock(address.document());
      if (head.isPresent()) {
        return head.map(there -> new Found(address, there.key(), there.etag()));
      }
    }
    return Optional.empty();
  }

  private void keep(
      DocumentPlace place,
      List<DocumentAddress> addresses,
      Optional<Found> found,
      NewDocument document) {
    String etag = DocumentAddress.etag(document.content());
    if (found.isPresent()) {
      documents.replace(found.get().key(), etag, document, clock.instant());
    } else {
      documents.add(addresses.get(0), place, etag, document, clock.instant());
    }
  }

  /** Under which names the document may be kept, the one for a new document in front. */
  private List<DocumentAddress> addresses(DocumentPlace place, String id) {
    if (place.agent() == null) {
      return List.of(DocumentAddress.of(place, null, id));
    }
    List<String> numbers =
        AgentNames.personNumber(place.agent()).map(documents::numbersOfPerson).orElse(List.of());
    if (numbers.isEmpty()) {
      return List.of(DocumentAddress.of(place, AgentNames.of(place.agent()), id));
    }
    List<DocumentAddress> addresses = new ArrayList<>();
    for (String number : numbers) {
      addresses.add(
          DocumentAddress.of(place, AgentNames.ofAccount(AgentNames.REGISTER, number), id));
    }
    return addresses;
  }

  private void requireFits(byte[] content) {
    if (content.length > ByteSize.of(maxDocumentSize)) {
      throw new DocumentTooLarge(maxDocumentSize);
    }
  }

  private static boolean isJson(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT);
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().equals(JSON);
  }

  private static JsonObject object(String id, String contentType, byte[] content) {
    if (!isJson(contentType)) {
      throw Refused.of("document", "document.not-json", id, contentType);
    }
    try {
      if (StrictJson.read(content) instanceof JsonObject object) {
        return object;
      }
      throw Refused.of("document", "document.no-object", id);
    } catch (JsonException broken) {
      throw Refused.of("document", "document.broken-json", id, broken.getMessage());
    }
  }
}
