package vn.hieuhoc.succession;

/**
 * What an act concerns.
 *
 * @param units units that end
 * @param hamlets hamlets that go along
 * @param people people who live there
 * @param peopleToPlace people of them who must be placed
 * @param households households there
 * @param clans clans whose council sits there
 * @param enrolments enrolments that are open there
 * @param roles roles that go along
 * @param rolesEnded roles that end
 * @param posts posts that go along
 * @param postsEnded posts that end
 * @param cases cases of recognition that are open there
 */
public record SuccessionCounts(
    long units,
    long hamlets,
    long people,
    long peopleToPlace,
    long households,
    long clans,
    long enrolments,
    long roles,
    long rolesEnded,
    long posts,
    long postsEnded,
    long cases)
    implements java.io.Serializable {

  /** Nothing at all. */
  static final SuccessionCounts NONE = new SuccessionCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Without what is counted with the unit above. */
  SuccessionCounts alone() {
    return new SuccessionCounts(
        units, 0, 0, peopleToPlace, 0, 0, 0, roles, rolesEnded, posts, postsEnded, 0);
  }

  /** True when a role or a post ends. */
  public boolean ends() {
    return rolesEnded + postsEnded > 0;
  }

  SuccessionCounts plus(SuccessionCounts other) {
    return new SuccessionCounts(
        units + other.units,
        hamlets + other.hamlets,
        people + other.people,
        peopleToPlace + other.peopleToPlace,
        households + other.households,
        clans + other.clans,
        enrolments + other.enrolments,
        roles + other.roles,
        rolesEnded + other.rolesEnded,
        posts + other.posts,
        postsEnded + other.postsEnded,
        cases + other.cases);
  }
}
