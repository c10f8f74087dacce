/**
 * Letters to people who gave an address, confirmed it and agreed to be written to. What happens is
 * laid in the outbox once for each person, event and channel; what is due leaves as one letter, by
 * night not at all. Invariants: a letter is handed to the mail server at most once without a person
 * saying so: before the last word is given away it is written down that it is being given away, and
 * what was cut off in that moment is shown to administrators instead of being sent again; what was
 * refused for now is tried later under the same Message-ID; what was refused for good is kept.
 */
package vn.hieuhoc.mail;
