/** The audit as administrators read it: newest first, narrowed by day, person and outcome. */
package vn.hieuhoc.portal.audit;
