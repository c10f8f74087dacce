/** The pages of households: the list of a hamlet, one household, entering one and its members. */
package vn.hieuhoc.portal.collective;
