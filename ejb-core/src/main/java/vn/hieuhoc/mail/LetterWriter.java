package vn.hieuhoc.mail;

/** Puts a letter into words. Implemented where the words of the portal stand. */
public interface LetterWriter {

  /** The letter. */
  Letter write(LetterOrder order);
}
