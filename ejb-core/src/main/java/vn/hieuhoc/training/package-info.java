/**
 * Training of Khuyến học cadres: who had to follow a programme, and who has.
 *
 * <p>Who had to is read from the positions of a day; who has is derived from the ledger and can be
 * thrown away and built again. Invariants: a completion says nothing the ledger does not; the same
 * rules and the same records give the same completion in any order of arrival; every met item names
 * the record that meets it.
 */
package vn.hieuhoc.training;
