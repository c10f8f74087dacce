package vn.hieuhoc.person;

/**
 * What the register says of a person has changed in a way that rules ask about: home, birth, group,
 * work or post.
 *
 * @param personId key of the person
 */
public record PersonChanged(Long personId) {}
