package vn.hieuhoc.questionbank;

/**
 * Which questions of a bank are looked for.
 *
 * @param words part of what is asked, marks and case do not matter; empty for any
 * @param topic code of a topic; empty for any
 */
public record BankFilter(String words, String topic) {}
