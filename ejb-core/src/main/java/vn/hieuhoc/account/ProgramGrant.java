package vn.hieuhoc.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hieuhoc.support.Refused;

/**
 * What a program may do, and of whom it may speak.
 *
 * @param scopes what it may do; empty for nothing
 * @param actors home pages of accounts it may speak of, what lies below them included; empty for
 *     everybody
 */
public record ProgramGrant(Set<ProgramGrant.Scope> scopes, List<String> actors) {

  /** What a program may do with learning records; the words are those of xAPI. */
  public enum Scope {
    /** Send statements. */
    STATEMENTS_WRITE("statements/write"),
    /** Read the statements it has sent itself. */
    STATEMENTS_READ_MINE("statements/read/mine"),
    /** Read all statements, and what they say of activities and agents. */
    STATEMENTS_READ("statements/read"),
    /** Read and write documents of State. */
    STATE("state"),
    /** Read and write profiles of activities and agents. */
    PROFILE("profile"),
    /** Everything. */
    ALL("all");

    private final String word;

    Scope(String word) {
      this.word = word;
    }

    /** As programs and operators write it. */
    public String word() {
      return word;
    }

    static Optional<Scope> of(String word) {
      return Stream.of(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }
  }

  private static final int LONGEST_ACTORS = 2000;
  private static final String BETWEEN = " ";

  /** What ends a part of an address. */
  private static final String ENDS = "/?#";

  public ProgramGrant {
    scopes = Set.copyOf(scopes);
    actors = List.copyOf(actors);
  }

  /**
   * Reads what an operator has written.
   *
   * @param scopes words of {@link Scope}; none for everything
   * @param actors home pages, what lies below them included; none for everybody
   * @throws Refused {@code account.unknown-scope}, {@code account.actor-not-an-address}
   */
  public static ProgramGrant of(List<String> scopes, List<String> actors) {
    Set<Scope> read = read(scopes);
    for (String actor : actors) {
      if (!actor.matches("[a-z][a-z0-9+.-]*:\\S+")) {
        throw Refused.of("actor", "account.actor-not-an-address", actor);
      }
    }
    if (String.join(BETWEEN, actors).length() > LONGEST_ACTORS) {
      throw Refused.of("actor", "account.actors-too-long", LONGEST_ACTORS);
    }
    return new ProgramGrant(read.isEmpty() ? Set.of(Scope.ALL) : read, actors);
  }

  private static Set<Scope> read(List<String> words) {
    Set<Scope> read = EnumSet.noneOf(Scope.class);
    for (String word : words) {
      read.add(
          Scope.of(word).orElseThrow(() -> Refused.of("scope", "account.unknown-scope", word)));
    }
    return read;
  }

  /** As the table keeps it: a program nobody has granted anything may do nothing. */
  static ProgramGrant kept(String scopes, String actors) {
    return new ProgramGrant(read(words(scopes)), words(actors));
  }

  String keptScopes() {
    return scopes.stream().map(Scope::word).sorted().collect(Collectors.joining(BETWEEN));
  }

  String keptActors() {
    return actors.isEmpty() ? null : String.join(BETWEEN, actors);
  }

  /** Whether the program may do this. */
  public boolean allows(Scope scope) {
    return scopes.contains(scope) || scopes.contains(Scope.ALL);
  }

  /** Whether the program may speak of accounts of this home page; null stands for none. */
  public boolean allowsActor(String homePage) {
    return actors.isEmpty()
        || homePage != null && actors.stream().anyMatch(actor -> isBelow(homePage, actor));
  }

  /** The address itself, or one that goes on behind a whole part of it: never another host. */
  private static boolean isBelow(String homePage, String actor) {
    if (!homePage.startsWith(actor)) {
      return false;
    }
    return homePage.length() == actor.length()
        || ENDS.indexOf(actor.charAt(actor.length() - 1)) >= 0
        || ENDS.indexOf(homePage.charAt(actor.length())) >= 0;
  }

  private static List<String> words(String kept) {
    return kept == null || kept.isBlank() ? List.of() : Arrays.asList(kept.split(BETWEEN));
  }
}
