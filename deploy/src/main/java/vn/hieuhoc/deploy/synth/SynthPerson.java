package vn.hieuhoc.deploy.synth;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person of the synthetic province, with the stay and the place in a household.
 *
 * @param key database key
 * @param id public id
 * @param number person number
 * @param name full name
 * @param woman gender
 * @param born birth year
 * @param month birth month, or 0 when only the year is known
 * @param day birth day, or 0
 * @param phone telephone, or null
 * @param work working status
 * @param hamlet key of the hamlet
 * @param since first day there
 * @param household key of the household
 * @param head whether the person is its head
 */
record SynthPerson(
    long key,
    UUID id,
    String number,
    String name,
    boolean woman,
    int born,
    int month,
    int day,
    String phone,
    String work,
    long hamlet,
    LocalDate since,
    long household,
    boolean head) {}
