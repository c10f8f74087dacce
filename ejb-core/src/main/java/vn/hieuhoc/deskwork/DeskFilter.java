package vn.hieuhoc.deskwork;

import java.io.Serializable;

/**
 * Which rows of a list of the console are wanted.
 *
 * @param tab which of its tabs
 * @param words part of a title or a place, or empty
 * @param order in which order
 * @param <T> the tabs of the list
 * @param <O> the orders of the list
 */
public record DeskFilter<T extends Enum<T>, O extends Enum<O>>(T tab, String words, O order)
    implements Serializable {}
