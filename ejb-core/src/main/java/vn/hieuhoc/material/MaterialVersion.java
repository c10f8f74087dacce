package vn.hieuhoc.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One file of a material. Its bytes never change; what becomes known later are its words and their
 * length.
 */
@Entity
@Table(name = "material_version")
public class MaterialVersion {

  private static final int CHARACTERS_A_MINUTE = 800;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "material_id", updatable = false)
  private Material material;

  @Column(name = "number", updatable = false)
  private int number;

  @Column(name = "sha256", updatable = false)
  private byte[] sha256;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Column(name = "media_type", updatable = false)
  private String mediaType;

  @Enumerated(EnumType.STRING)
  @Column(name = "format", updatable = false)
  private MaterialFormat format;

  @Column(name = "size_bytes", updatable = false)
  private long sizeBytes;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private TextState textState;

  @Column(name = "reject_code")
  private String rejectCode;

  @Column(name = "page_count")
  private Integer pageCount;

  @Column(name = "text_length")
  private Integer textLength;

  @Column(name = "duration_seconds", updatable = false)
  private Integer durationSeconds;

  @Column(name = "captions")
  private String captions;

  @Column(name = "created_by_account_id", updatable = false)
  private Long createdByAccountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "extracted_at")
  private Instant extractedAt;

  /** For JPA. */
  protected MaterialVersion() {}

  MaterialVersion(Material material, int number, StoredFile file, Long accountId, Instant at) {
    this.publicId = UUID.randomUUID();
    this.material = material;
    this.number = number;
    this.sha256 = HexFormat.of().parseHex(file.sha256());
    this.fileName = file.fileName();
    this.mediaType = file.format().mediaType();
    this.format = file.format();
    this.sizeBytes = file.sizeBytes();
    this.pageCount = file.pageCount();
    this.durationSeconds = file.durationSeconds();
    this.textState = file.format().hasText() ? TextState.PENDING : TextState.NONE;
    this.createdByAccountId = accountId;
    this.createdAt = at;
  }

  /** Its words are known. */
  void read(int places, int characters, Instant at) {
    textState = characters == 0 ? TextState.NONE : TextState.READY;
    rejectCode = null;
    textLength = characters;
    if (format.numbersPlaces() && pageCount == null) {
      pageCount = places;
    }
    extractedAt = at;
  }

  /** It can be read along in these languages: codes. */
  void captioned(Collection<String> languages) {
    captions = languages.isEmpty() ? null : String.join(" ", new TreeSet<>(languages));
  }

  /** Codes of the languages in which it can be read along, parted by blanks, or null. */
  String captions() {
    return captions;
  }

  /** Its words cannot be had. */
  void unreadable(String code, Instant at) {
    textState = TextState.UNREADABLE;
    rejectCode = code;
    extractedAt = at;
  }

  /** How long reading, hearing or watching it takes, or 0 when nothing tells. */
  int minutes() {
    if (durationSeconds != null) {
      return Math.max(1, Math.round(durationSeconds / 60f));
    }
    return textLength == null || textLength == 0
        ? 0
        : Math.max(1, Math.round(textLength / (float) CHARACTERS_A_MINUTE));
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Material material() {
    return material;
  }

  int number() {
    return number;
  }

  String sha256() {
    return HexFormat.of().formatHex(sha256);
  }

  String fileName() {
    return fileName;
  }

  MaterialFormat format() {
    return format;
  }

  long sizeBytes() {
    return sizeBytes;
  }

  TextState textState() {
    return textState;
  }

  String rejectCode() {
    return rejectCode;
  }

  Integer pageCount() {
    return pageCount;
  }

  Integer durationSeconds() {
    return durationSeconds;
  }

  Instant createdAt() {
    return createdAt;
  }
}
