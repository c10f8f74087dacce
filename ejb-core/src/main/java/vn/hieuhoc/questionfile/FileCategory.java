package vn.hieuhoc.questionfile;

import java.io.Serializable;

/**
 * A category a file puts the questions after it into.
 *
 * @param line the line it stands at
 * @param name what the file calls it, with the path to it
 * @param topic code of the topic it was taken for; null when it is not used
 */
public record FileCategory(int line, String name, String topic) implements Serializable {}
