package vn.hieuhoc.question;

/**
 * One choice of a question.
 *
 * @param id names the choice within its question; stays when the order on the screen changes
 * @param text what it says; null for true and false, which every language says in its own words
 * @param correct whether it belongs to the right answer
 * @param feedback what a learner who picked it is told afterwards, or null
 */
public record Choice(String id, String text, boolean correct, String feedback) {}
