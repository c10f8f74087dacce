/**
 * Pages of titles: the learner's own way there, the hamlet's opinion, the commune's decision, the
 * public check.
 */
package vn.hieuhoc.portal.recognition;
