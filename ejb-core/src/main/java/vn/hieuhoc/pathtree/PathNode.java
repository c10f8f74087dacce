package vn.hieuhoc.pathtree;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Vocabulary;
import vn.hieuhoc.support.Refused;

/**
 * One step of a path, or several joined.
 *
 * @param id public id; a step keeps it through all versions
 * @param is what is asked
 * @param title what it is called: of learning elsewhere, and of groups that have a name; else null
 * @param thing public id of the course, session or class, or null
 * @param activity IRI of what is learnt elsewhere, or null
 * @param count how many of the steps, or of the sessions of a class; null where nothing is counted
 * @param trust how far a proof must be reliable at least, or null for any
 * @param after whether the step before it in its group comes first
 * @param of the steps that are joined
 */
public record PathNode(
    UUID id,
    Is is,
    String title,
    UUID thing,
    String activity,
    Integer count,
    Trust trust,
    boolean after,
    List<PathNode> of)
    implements Serializable {

  /** What a step asks. */
  public enum Is {
    /** All of the steps. */
    ALL("all"),
    /** One of the steps. */
    ANY("any"),
    /** So many of the steps. */
    AT_LEAST("atLeast"),
    /** A course is finished. */
    COURSE("course"),
    /** A session was attended. */
    SESSION("session"),
    /** So many sessions of a class were attended. */
    CLASS("class"),
    /** Something was learnt elsewhere. */
    EXTERNAL("external");

    private final String word;

    Is(String word) {
      this.word = word;
    }

    /** As it is written. */
    public String word() {
      return word;
    }

    /** True when it joins others. */
    public boolean joins() {
      return this == ALL || this == ANY || this == AT_LEAST;
    }

    /** True when it says how many. */
    public boolean counts() {
      return this == AT_LEAST || this == CLASS;
    }
  }

  private static final int LONGEST_NAME = 140;

  public PathNode {
    of = List.copyOf(of);
  }

  /** Steps joined. */
  public static PathNode group(UUID id, Is is, String title, Integer count, List<PathNode> of) {
    return new PathNode(id, is, title, null, null, count, null, false, of);
  }

  /** A course, session or class. */
  public static PathNode thing(UUID id, Is is, UUID thing, Integer count, Trust trust) {
    return new PathNode(id, is, null, thing, null, count, trust, false, List.of());
  }

  /** Something learnt elsewhere, by the name it has in records. */
  public static PathNode named(UUID id, String title, String activity, Trust trust) {
    return new PathNode(id, Is.EXTERNAL, title, null, activity, null, trust, false, List.of());
  }

  /** Something learnt elsewhere, as lists of such learning name it. */
  public static PathNode elsewhere(UUID id, String what, String issuer, Trust trust) {
    if (what == null || issuer == null) {
      throw Refused.of(PathTree.FIELD, "path.elsewhere-unnamed");
    }
    for (String name : List.of(what, issuer)) {
      if (name.length() > LONGEST_NAME) {
        throw Refused.of(PathTree.FIELD, "path.elsewhere-long", name.length(), LONGEST_NAME);
      }
    }
    return named(id, what + " · " + issuer, Vocabulary.elsewhere(issuer, what), trust);
  }

  /** The same, with the step before it first or not. */
  public PathNode after(boolean before) {
    return new PathNode(id, is, title, thing, activity, count, trust, before, of);
  }

  /** The same with other steps. */
  public PathNode of(List<PathNode> others) {
    return new PathNode(id, is, title, thing, activity, count, trust, after, others);
  }

  /** The same, in which every step has a new id that is not among the ones it may keep. */
  PathNode keeping(Set<UUID> own) {
    return new PathNode(
        own.contains(id) ? id : UUID.randomUUID(),
        is,
        title,
        thing,
        activity,
        count,
        trust,
        after,
        of.stream().map(each -> each.keeping(own)).toList());
  }

  /** True when the other asks for the same of the same thing. */
  public boolean asksAs(PathNode other) {
    return is == other.is
        && Objects.equals(thing, other.thing)
        && Objects.equals(count, other.count);
  }

  /** This step and all in it, from the top. */
  public List<PathNode> all() {
    List<PathNode> all = new ArrayList<>();
    all.add(this);
    of.forEach(each -> all.addAll(each.all()));
    return all;
  }
}
