/** Pages of the training of cadres: programmes, who has completed them, one's own training. */
package vn.hieuhoc.portal.training;
