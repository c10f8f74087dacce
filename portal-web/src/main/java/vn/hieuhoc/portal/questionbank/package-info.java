/**
 * The question banks of the centres: their questions, what they are about and where they are asked.
 */
package vn.hieuhoc.portal.questionbank;
