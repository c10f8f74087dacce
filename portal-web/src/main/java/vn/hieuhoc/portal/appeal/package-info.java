/** Pages of appeals: a person objects and reads the answer, staff answer by the day that is due. */
package vn.hieuhoc.portal.appeal;
