/** Topics in forms. */
package vn.hieuhoc.portal.topic;
