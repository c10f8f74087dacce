/** What somebody can do already, taken in the place of learning. */
package vn.hieuhoc.portal.equivalence;
