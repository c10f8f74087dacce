package vn.hieuhoc.office;

/**
 * Somebody with a role or a post.
 *
 * @param name of who has it
 * @param office word of the role or of the post
 * @param inPortal whether it is a role in the portal; otherwise a post in an association
 * @param unit name of where
 */
public record OfficeHolder(String name, String office, boolean inPortal, String unit) {}
