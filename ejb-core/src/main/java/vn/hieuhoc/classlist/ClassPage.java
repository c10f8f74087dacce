package vn.hieuhoc.classlist;

import java.util.Map;
import vn.hieuhoc.support.Page;

/**
 * A page of the people of a class.
 *
 * @param focus who is looked at
 * @param counts how many there are from each side
 * @param people a page of those who are looked at
 */
public record ClassPage(
    ClassFocus focus, Map<ClassFocus, Long> counts, Page<EnrolmentRow> people) {}
