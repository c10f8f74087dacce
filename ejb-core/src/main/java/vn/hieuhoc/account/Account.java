package vn.hieuhoc.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A way to sign in. It may stand for a person, but lives its own life: a citizen may have none, a
 * helper may act for several people through one.
 */
@Entity
@Table(name = "account")
@NamedQuery(
    name = "Account.byUserName",
    query = "select a from Account a where a.userName = :userName")
@NamedQuery(
    name = "Account.byPublicId",
    query = "select a from Account a where a.publicId = :publicId")
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "user_name", updatable = false)
  private String userName;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private AccountKind kind;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "display_name")
  private String displayName;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private AccountStatus status;

  @Column(name = "failed_sign_ins")
  private int failedSignIns;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "max_trust")
  private String maxTrust;

  @Column(name = "scopes")
  private String scopes;

  @Column(name = "actors")
  private String actors;

  @Column(name = "language")
  private String language;

  @Column(name = "home", insertable = false, updatable = false)
  private String home;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "last_sign_in_at")
  private Instant lastSignInAt;

  /** For JPA. */
  protected Account() {}

  Account(NewAccount command, AccountKind kind, String passwordHash, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.userName = command.userName();
    this.kind = kind;
    this.passwordHash = passwordHash;
    this.mustChangePassword = command.mustChangePassword();
    this.personId = command.personId();
    this.displayName = command.displayName();
    this.status = AccountStatus.ACTIVE;
    this.maxTrust = command.maxTrust();
    this.language = "vi";
    this.createdAt = createdAt;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  String userName() {
    return userName;
  }

  AccountKind kind() {
    return kind;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }

  Long personId() {
    return personId;
  }

  String displayName() {
    return displayName;
  }

  String maxTrust() {
    return maxTrust;
  }

  /** The program, when a program is behind it. */
  ProgramClient asProgram() {
    return new ProgramClient(
        id, userName, displayName, maxTrust, ProgramGrant.kept(scopes, actors));
  }

  void grant(ProgramGrant grant) {
    scopes = grant.keptScopes();
    actors = grant.keptActors();
  }

  boolean isActive() {
    return status == AccountStatus.ACTIVE;
  }

  void setPassword(String hash, boolean changeAtNextSignIn) {
    passwordHash = hash;
    mustChangePassword = changeAtNextSignIn;
  }

  void signedIn(Instant at) {
    lastSignInAt = at;
    failedSignIns = 0;
  }

  void close() {
    status = AccountStatus.CLOSED;
  }

  void reopen() {
    status = AccountStatus.ACTIVE;
  }
}
