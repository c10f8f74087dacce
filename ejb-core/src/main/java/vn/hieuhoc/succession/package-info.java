/**
 * Acts that change the map, and where people go by them. Invariants: units close, they are never
 * deleted while anything names them; hamlets, centres and workplaces stay themselves and go along;
 * nobody is lost: what a split unit leaves waits in a unit of kind {@code TO_BE_PLACED} and is
 * counted there; an act can be undone, row by row, until the next one on the same units; a dry run
 * asks the same questions as the act itself.
 */
package vn.hieuhoc.succession;
