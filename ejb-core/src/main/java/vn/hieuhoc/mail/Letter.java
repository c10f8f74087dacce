package vn.hieuhoc.mail;

/**
 * A letter in the words of its language.
 *
 * @param subject the line above
 * @param text for those who read plain words
 * @param html for those who read formatted ones
 */
public record Letter(String subject, String text, String html) {}
