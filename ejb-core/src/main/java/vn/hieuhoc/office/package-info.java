/** Who holds a role in the portal or a post in an association, for those who change units. */
package vn.hieuhoc.office;
