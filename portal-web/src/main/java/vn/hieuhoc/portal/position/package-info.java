/** Pages of posts: who serves a unit in which post, and putting one right. */
package vn.hieuhoc.portal.position;
