/**
 * Criteria sets, assessments, decisions, recognitions and the check of certificates, for programs.
 */
package vn.hieuhoc.api.recognition;
